using System.Buffers;
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

    private static readonly Option<bool> Short = new("--short")
    {
        Description = "For many: names the rules that only let a contact pass by their ids. What those say of it is in the rule book, see --rules.",
    };

    private static readonly Option<bool> Rules = new("--rules")
    {
        Description = "Prints the rule book: every rule with its citation and what it says of contacts that it lets pass. Needs no facts.",
    };

    public static Command Create()
    {
        Source.Arity = ArgumentArity.ZeroOrOne;
        var command = new Command(
            "check-contact",
            "Says whether a contact may be made, by which rules, and when next. Reads facts, prints decisions; writes nothing. " +
            "Exit codes: 0 every fact could be judged, 2 some could not, 1 none could.")
        {
            Source, Short, Rules,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Source) is null && !result.GetValue(Rules)) { result.AddError("Name a file with facts, or - for standard input."); }
        });
        command.SetAction(async (parsed, ct) =>
        {
            await using var output = Console.OpenStandardOutput();
            return parsed.GetValue(Rules)
                ? await PrintRulesAsync(output, ct)
                : await CheckAsync(parsed.GetRequiredValue(Source), parsed.GetValue(Short), output, Console.Error, ct);
        });
        return command;
    }

    public static async Task<int> PrintRulesAsync(Stream output, CancellationToken ct)
    {
        await output.WriteAsync(Encoding.UTF8.GetBytes(FactsJson.Write(Engine.Book) + "\n"), ct);
        return ExitCode.Done;
    }

    /// <param name="output">Gets UTF-8.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> CheckAsync(string source, bool isShort, Stream output, TextWriter errors, CancellationToken ct)
    {
        try
        {
            await using var input = source == StandardInput ? Console.OpenStandardInput() : File.OpenRead(source);
            return await CheckAsync(input, isShort, output, errors, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{source} cannot be read: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>A first line that is an object by itself begins JSON Lines, unless nothing follows; any other text is one object.</summary>
    private static async Task<int> CheckAsync(Stream input, bool isShort, Stream output, TextWriter errors, CancellationToken ct)
    {
        var lines = new JsonLines(input);
        var first = await lines.NextAsync(ct);
        if (first.Count == 1)
        {
            // The text of a line lives only until the next ones are read.
            (int, ReadOnlyMemory<byte>) alone = (first[0].Number, first[0].Text.ToArray());
            first = [alone, .. await lines.NextAsync(ct)];
        }

        if (first.Count > 1 && IsObject(first[0].Text)) { return await CheckLinesAsync(first, lines, isShort, output, errors, ct); }

        var whole = new List<byte>();
        for (var some = first; some.Count > 0; some = await lines.NextAsync(ct))
        {
            foreach (var (_, text) in some) { whole.AddRange([.. text.Span, (byte)'\n']); }
        }

        return await CheckOneAsync(whole.ToArray(), isShort, output, errors, ct);
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

    private static async Task<int> CheckOneAsync(ReadOnlyMemory<byte> text, bool isShort, Stream output, TextWriter errors, CancellationToken ct)
    {
        var reading = FactsJson.Read(text);
        if (reading.Facts is not { } facts)
        {
            await errors.WriteLineAsync(Said(reading.Problem!));
            return ExitCode.Failed;
        }

        await output.WriteAsync(TextOf(Engine.Decide(facts), isShort), ct);
        return ExitCode.Done;
    }

    private static byte[] TextOf(Decision decision, bool isShort)
    {
        if (!isShort) { return Encoding.UTF8.GetBytes(FactsJson.Write(decision) + "\n"); }

        var line = new ArrayBufferWriter<byte>();
        FactsJson.WriteShort(decision, line);
        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }

    /// <summary>Some hundred lines at a time, on all cores, printed in their order: memory stays the same however many there are.</summary>
    private static async Task<int> CheckLinesAsync(
        IReadOnlyList<(int Number, ReadOnlyMemory<byte> Text)> first, JsonLines rest, bool isShort, Stream output, TextWriter errors, CancellationToken ct)
    {
        var (judged, refused) = (0, 0);
        var parts = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new CheckedLines(Engine, isShort)).ToArray();
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
