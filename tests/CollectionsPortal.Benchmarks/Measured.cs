using System.Diagnostics;
using System.Text.Json;

namespace CollectionsPortal.Benchmarks;

/// <param name="Floor">What the same run measured for the bare work; null where there is none.</param>
/// <param name="Ratio">The median over rounds of value to floor, not the ratio of medians.</param>
internal sealed record Measured(string Name, double Value, string Unit, double? Floor, double? Ratio)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>Subject and floor in turns, so that whatever else the machine does falls on both alike.</summary>
    /// <param name="subject">The round's number in; how much was done per second out.</param>
    public static async Task<Measured> InTurnsAsync(string name, string unit, int rounds, Func<int, Task<double>> subject, Func<int, Task<double>> floor)
    {
        var (values, floors) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            values.Add(await subject(round));
            floors.Add(await floor(round));
        }

        // The first rounds warm up both sides.
        var measured = values.Zip(floors).Skip(Math.Max(1, rounds / 3)).ToList();
        return new Measured(
            name, Median(measured.Select(m => m.First)), unit, Median(measured.Select(m => m.Second)), Median(measured.Select(m => m.First / m.Second)));
    }

    public static async Task<double> PerSecondAsync(int count, Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
