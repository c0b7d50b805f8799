using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Web.Commands;

/// <summary>Imports a placement file from the shell, by the same plan that the pages show.</summary>
public static class ImportPlacementsCommand
{
    private static readonly TimeSpan WhileAnotherWorks = TimeSpan.FromMilliseconds(500);

    private static readonly Argument<string> Source = new("file") { Description = "The placement file: CSV in UTF-8, see docs/imports.md." };

    private static readonly Option<string> Currency = new("--currency")
    {
        Description = "The currency of records that name none: USD or GBP.",
        DefaultValueFactory = _ => Money.DefaultCurrency,
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only say what would be done. Nothing is kept." };

    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object: counts of accounts, and each refused or warned record." };

    public static Command Create()
    {
        var placements = new Command("placements", "Imports accounts that a creditor places. The same file again changes nothing.") { Source, Currency, DryRun, Json };
        placements.TreatUnmatchedTokensAsErrors = false;
        placements.SetAction((parsed, ct) => CommandHost.RunAsync(parsed, (services, token) => ImportAsync(parsed, services, token), ct));
        return new Command("import", "Imports files.") { placements };
    }

    private static async Task<int> ImportAsync(ParseResult parsed, IServiceProvider services, CancellationToken ct)
    {
        var path = parsed.GetRequiredValue(Source);
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync("There is no such file.");
            return ExitCode.Failed;
        }

        if (!Currencies.TryParse(parsed.GetValue(Currency), out var currency))
        {
            await Console.Error.WriteLineAsync($"This currency is not known. Say one of: {string.Join(", ", Currencies.Known)}.");
            return ExitCode.Failed;
        }

        await using var file = File.OpenRead(path);
        await using var output = Console.OpenStandardOutput();
        return await ImportAsync(
            new ImportUpload(file, path, Currency: currency), parsed.GetValue(DryRun), parsed.GetValue(Json), services, output, Console.Error, ct);
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> ImportAsync(
        ImportUpload upload, bool dryRun, bool json, IServiceProvider services, Stream output, TextWriter errors, CancellationToken ct)
    {
        var imports = services.GetRequiredService<ImportService>();
        var staged = await imports.StageAsync(upload, Actor.System, ct);
        if (staged.Refusal is { } refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return ExitCode.Failed;
        }

        var id = staged.Value;
        var queries = services.GetRequiredService<ImportQueries>();
        await RunAsync(id, imports, queries, ct);
        if (await queries.ColumnsAsync(id, ct) is { Status: ImportStatus.NeedsColumns } columns)
        {
            await errors.WriteLineAsync(ColumnsUnclear.Of(columns).Message);
            await imports.DiscardAsync(id, Actor.System, ct);
            return ExitCode.Failed;
        }

        if (!dryRun)
        {
            await imports.CommitAsync(id, Actor.System, ct);
            await RunAsync(id, imports, queries, ct);
        }

        var result = (await queries.FindAsync(id, ct))!;
        await (json ? WriteJsonAsync(result, queries, output, ct) : WriteTextAsync(result, dryRun, queries, output, ct));
        if (dryRun)
        {
            await imports.DiscardAsync(id, Actor.System, ct);
        }

        return result.Line.Status == ImportStatus.Failed ? ExitCode.Failed : result.Line.Refused > 0 ? ExitCode.DoneWithRefusals : ExitCode.Done;
    }

    /// <summary>Works on the import here, or waits while a web server's own worker does.</summary>
    private static async Task RunAsync(ImportBatchId id, ImportService imports, ImportQueries queries, CancellationToken ct)
    {
        while (!await imports.RunAsync(id, ct) || (await queries.FindAsync(id, ct))!.IsWorking)
        {
            await Task.Delay(WhileAnotherWorks, ct);
        }
    }

    private static async Task WriteJsonAsync(ImportDetail result, ImportQueries queries, Stream output, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("read", result.Line.Read);
        json.WriteNumber("created", result.Line.Created);
        json.WriteNumber("updated", result.Line.Updated);
        json.WriteNumber("unchanged", result.Line.Unchanged);
        json.WriteNumber("warned", result.Line.Warned);
        json.WriteNumber("refused", result.Line.Refused);
        json.WriteStartArray("rows");
        await foreach (var finding in queries.FindingsAsync(result.Line.Id).WithCancellation(ct))
        {
            json.WriteStartObject();
            json.WriteNumber("line", finding.Line);
            json.WriteString("severity", finding.Severity == ImportSeverity.Refused ? "refused" : "warned");
            json.WriteString("field", finding.Field);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(ct);
        output.WriteByte((byte)'\n');
    }

    private static async Task WriteTextAsync(ImportDetail result, bool dryRun, ImportQueries queries, Stream output, CancellationToken ct)
    {
        await using var text = new StreamWriter(output, leaveOpen: true);
        await foreach (var finding in queries.FindingsAsync(result.Line.Id).WithCancellation(ct))
        {
            var what = finding.Severity == ImportSeverity.Refused ? "refused" : "warned";
            await text.WriteLineAsync($"Record {finding.Line}: {what}{(finding.Field.Length > 0 ? $", {finding.Field}" : "")}: {finding.Message}");
        }

        var line = result.Line;
        await text.WriteLineAsync(
            $"{(dryRun ? "Would be: " : "")}{line.Read} read, {line.Created} created, {line.Updated} updated, {line.Unchanged} unchanged, {line.Warned} warned, {line.Refused} refused.");
        if (result.NewlyOwed.Count > 0) { await text.WriteLineAsync($"Owed on new accounts: {Currencies.Spoken(result.NewlyOwed)}."); }

        if (result.Failure is { } failure)
        {
            await text.WriteLineAsync(failure);
        }
    }
}
