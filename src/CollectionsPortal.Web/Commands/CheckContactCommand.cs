using System.CommandLine;
using System.Text;
using System.Text.Json;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts.Json;

namespace CollectionsPortal.Web.Commands;

/// <summary>Asks the rules without a database: facts in, decision out. The same shape as the receipts have.</summary>
public static class CheckContactCommand
{
    private const string StandardInput = "-";

    private static readonly ComplianceEngine Engine = new(RuleBook.Current);

    private static readonly Argument<string> Source = new("facts")
    {
        Description = "A file with the facts of one contact as JSON, or of many, one on each line (JSON Lines); - reads standard input.",
    };

    public static Command Create()
    {
        var command = new Command(
            "check-contact",
            "Says whether a contact may be made, by which rules, and when next. Reads facts, prints decisions; writes nothing. " +
            "Exit codes: 0 every fact could be judged, 2 some could not, 1 none could.")
        {
            Source,
        };
        command.SetAction(async (parsed, ct) =>
        {
            await using var output = Console.OpenStandardOutput();
            return await CheckAsync(parsed.GetRequiredValue(Source), output, Console.Error, ct);
        });
        return command;
    }

    /// <param name="output">Gets UTF-8.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> CheckAsync(string source, Stream output, TextWriter errors, CancellationToken ct)
    {
        try
        {
            await using var input = source == StandardInput ? Console.OpenStandardInput() : File.OpenRead(source);
            return await CheckAsync(input, output, errors, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{source} cannot be read: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>A first line that is an object by itself begins JSON Lines, unless nothing follows; any other text is one object.</summary>
    private static async Task<int> CheckAsync(Stream input, Stream output, TextWriter errors, CancellationToken ct)
    {
        var lines = new JsonLines(input);
        var first = await lines.NextAsync(ct);
        if (first.Count == 1) { first = [.. first, .. await lines.NextAsync(ct)]; }

        if (first.Count > 1 && IsObject(first[0].Text)) { return await CheckLinesAsync(first, lines, output, errors, ct); }

        var whole = new List<byte>();
        for (var some = first; some.Count > 0; some = await lines.NextAsync(ct))
        {
            foreach (var (_, text) in some) { whole.AddRange([.. text.Span, (byte)'\n']); }
        }

        return await CheckOneAsync(whole.ToArray(), output, errors, ct);
    }

    private static bool IsObject(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            var trimmed = text.Span.Trim(" \t\r"u8);
            return trimmed.StartsWith("{"u8) && trimmed.EndsWith("}"u8);
        }
    }

    private static async Task<int> CheckOneAsync(ReadOnlyMemory<byte> text, Stream output, TextWriter errors, CancellationToken ct)
    {
        var reading = FactsJson.Read(text);
        if (reading.Facts is not { } facts)
        {
            await errors.WriteLineAsync(Said(reading.Problem!));
            return ExitCode.Failed;
        }

        await output.WriteAsync(Encoding.UTF8.GetBytes(FactsJson.Write(Engine.Decide(facts)) + "\n"), ct);
        return ExitCode.Done;
    }

    /// <summary>Some hundred lines at a time, on all cores, printed in their order: memory stays the same however many there are.</summary>
    private static async Task<int> CheckLinesAsync(
        IReadOnlyList<(int Number, ReadOnlyMemory<byte> Text)> first, JsonLines rest, Stream output, TextWriter errors, CancellationToken ct)
    {
        var (judged, refused) = (0, 0);
        var parts = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new CheckedLines(Engine)).ToArray();
        for (var lines = first; lines.Count > 0; lines = await rest.NextAsync(ct))
        {
            var size = (lines.Count + parts.Length - 1) / parts.Length;
            Parallel.For(0, parts.Length, part => parts[part].Judge(lines, part * size, Math.Min(lines.Count, (part + 1) * size)));
            foreach (var part in parts)
            {
                await output.WriteAsync(part.Written, ct);
                foreach (var (number, problem) in part.Refused) { await errors.WriteLineAsync($"Line {number}: {Said(problem)}"); }

                (judged, refused) = (judged + part.Judged, refused + part.Refused.Count);
            }
        }

        return (judged, refused) switch
        {
            (_, 0) => ExitCode.Done,
            (0, _) => ExitCode.Failed,
            _ => ExitCode.DoneWithRefusals,
        };
    }

    private static string Said(FactsProblem problem) => problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}";
}
