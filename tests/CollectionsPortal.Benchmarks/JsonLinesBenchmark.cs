using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CollectionsPortal.Web.Commands;

namespace CollectionsPortal.Benchmarks;

/// <summary>The command check-contact on JSON Lines, in lines a second: read, judged by all rules, written. Its floor only parses the same lines, on as many cores.</summary>
internal static class JsonLinesBenchmark
{
    private const int WarmUps = 8;

    private static readonly string[] Samples = ["permitted", "not-now", "needs-review", "no"];

    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        var lines = quick ? 20_000 : 100_000;
        var path = Path.Combine(Path.GetTempPath(), $"check-contact-{Guid.NewGuid():N}.jsonl");
        var samples = Array.ConvertAll(Samples, OneLine);
        string[] texts = [.. Enumerable.Range(0, lines).Select(i => samples[i % samples.Length])];
        var inMemory = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
        await File.WriteAllLinesAsync(path, texts);
        try
        {
            // The runtime translates what runs often a second time, and better: measured is what a long file meets.
            for (var round = 0; round < WarmUps; round++) { await CheckAsync(path, lines, isShort: round % 2 == 0); }

            return
            [
                await Measured.InTurnsAsync("check.jsonl", "lines/s", quick ? 5 : 20, _ => CheckAsync(path, lines, isShort: false), _ => ParseAsync(inMemory)),
                await Measured.InTurnsAsync("check.jsonl_short", "lines/s", quick ? 5 : 20, _ => CheckAsync(path, lines, isShort: true), _ => ParseAsync(inMemory)),
            ];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Task<double> CheckAsync(string path, int lines, bool isShort) => Measured.PerSecondAsync(lines, async () =>
    {
        var exit = await CheckContactCommand.CheckAsync(path, isShort, Stream.Null, Console.Error, CancellationToken.None);
        if (exit != ExitCode.Done) { throw new InvalidOperationException($"The command ended with {exit}."); }
    });

    private static Task<double> ParseAsync(byte[][] lines) => Measured.PerSecondAsync(lines.Length, () =>
    {
        Parallel.ForEach(lines, line =>
        {
            using var _ = JsonDocument.Parse(line);
        });
        return Task.CompletedTask;
    });

    private static string OneLine(string sample)
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, $"../../docs/samples/check-contact-{sample}.json"));
        return JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement);
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
