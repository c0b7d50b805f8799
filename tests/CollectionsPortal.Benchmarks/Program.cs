using System.Globalization;
using System.Text.Json;
using CollectionsPortal.Benchmarks;

// --quick: at most 50 seconds; --json: one object a line and nothing else on standard output; --only NAME: one of them.
// Whatever the portal logs meanwhile goes to the other stream.
var results = Console.Out;
Console.SetOut(Console.Error);
var quick = args.Contains("--quick");
var json = args.Contains("--json");
var only = args.SkipWhile(arg => arg != "--only").Skip(1).FirstOrDefault();
(string Name, Func<bool, Task<IReadOnlyList<Measured>>> Run)[] all =
[
    ("engine.decision", EngineBenchmark.RunAsync),
    ("engine.us_full", RuleBookBenchmark.FullAsync),
    ("engine.history_growth", RuleBookBenchmark.GrowthAsync),
    ("windows.14d", RuleBookBenchmark.WindowsAsync),
    ("check.jsonl", JsonLinesBenchmark.RunAsync),
    ("gate.vs_adonet", GateBenchmark.RunAsync),
    ("import.rows_vs_floor", ImportBenchmark.RunAsync),
    ("payments.rows_vs_floor", PaymentsBenchmark.RunAsync),
    ("page.debtor_vs_floor", PageBenchmark.RunAsync),
    ("planpage.vs_floor", PlanPageBenchmark.RunAsync),
    ("search.growth", SearchBenchmark.RunAsync),
];
foreach (var (name, run) in all.Where(each => only is null || each.Name == only))
{
    Console.Error.WriteLine($"{name} …");
    foreach (var measured in await run(quick))
    {
        results.WriteLine(json ? JsonSerializer.Serialize(measured, Measured.Json) : Line(measured));
    }
}

static string Line(Measured m) => string.Create(
    CultureInfo.InvariantCulture, $"{m.Name,-28} {m.Value,14:N1} {m.Unit,-14} floor {m.Floor,14:N1}   ratio {m.Ratio,8:N3}");
