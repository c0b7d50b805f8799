using System.Buffers;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts.Json;

namespace CollectionsPortal.Web.Commands;

/// <summary>One worker's share of some lines, and what came of it. Its memory is used again for the next.</summary>
internal sealed class CheckedLines(ComplianceEngine engine, bool isShort)
{
    private readonly ArrayBufferWriter<byte> written = new();
    private readonly List<(int Number, FactsProblem Problem)> refused = [];

    public ReadOnlyMemory<byte> Written => written.WrittenMemory;

    public IReadOnlyList<(int Number, FactsProblem Problem)> Refused => refused;

    public int Judged { get; private set; }

    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public void Judge(IReadOnlyList<(int Number, ReadOnlyMemory<byte> Text)> lines, int from, int to)
    {
        written.ResetWrittenCount();
        refused.Clear();
        Judged = 0;
        for (var i = from; i < to; i++)
        {
            var reading = FactsJson.Read(lines[i].Text);
            if (reading.Facts is not { } facts)
            {
                refused.Add((lines[i].Number, reading.Problem!));
                continue;
            }

            Write(engine.Decide(facts));
            written.Write("\n"u8);
            Judged++;
        }
    }

    private void Write(Decision decision)
    {
        if (isShort)
        {
            FactsJson.WriteShort(decision, written);
        }
        else
        {
            FactsJson.WriteOneLine(decision, written);
        }
    }
}
