using System.Diagnostics;
using System.Runtime.CompilerServices;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts.Json;

namespace CollectionsPortal.Benchmarks;

/// <summary>One decision by all rules, from facts in memory: the documented sample that is permitted.</summary>
internal static class EngineBenchmark
{
    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        var facts = FactsJson.Read(await File.ReadAllTextAsync(Sample())).Facts ?? throw new InvalidOperationException("The sample cannot be read.");
        var engine = new ComplianceEngine(RuleBook.Current);
        var rounds = quick ? 100 : 400;
        const int Decisions = 1000;
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < Decisions; i++)
            {
                engine.Decide(facts);
            }

            times.Add(Stopwatch.GetElapsedTime(started).TotalNanoseconds / Decisions);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Decisions; i++)
        {
            engine.Decide(facts);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Decisions;
        return
        [
            new Measured("engine.decision", Measured.Median(times.Skip(rounds / 2)), "ns", null, null),
            new Measured("engine.decision.allocated", bytes, "bytes", null, null),
        ];
    }

    private static string Sample([CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "../../docs/samples/check-contact-permitted.json");
}
