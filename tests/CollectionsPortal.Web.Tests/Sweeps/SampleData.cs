using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Agents;
using CollectionsPortal.Web.Tests.Api;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Plans;
using CollectionsPortal.Web.Tests.Supervisors;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Sweeps;

/// <summary>One of each thing that a page's address can name, so that the sweep can open every page.</summary>
public static class SampleData
{
    /// <returns>The keys by their name in <see cref="KnownEndpoints"/>: <c>debtorId</c> to the key of a saved debtor.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> MakeAsync(PortalApp app)
    {
        var flag = await FlaggedCall.MakeAsync(app, StaffRole.Agent);
        var plan = await PlanScene.MakeAsync(app);
        var machine = await Machine.LetInAsync(app);
        return new Dictionary<string, string>(await AgentSamples.MakeAsync(app))
        {
            ["planId"] = $"{plan.Plan}",
            ["planToken"] = plan.Token,
            ["draftId"] = await DraftAsync(app),
            ["flagId"] = $"{flag.Id}",
            ["receiptId"] = $"{flag.ReceiptId}",
            ["staffUserId"] = $"{await app.ReadUserAsync(PortalApp.EmailOf(StaffRole.Agent), user => user.Id)}",
            ["apiClientId"] = $"{machine.Issued.Client}",
            ["apiKeyId"] = $"{machine.Issued.Key}",
            ["paymentFileId"] = await StagePaymentsAsync(app),
            ["importBatchId"] = await StageImportAsync(app),
        };
    }

    /// <summary>A plan that somebody thinks over.</summary>
    private static async Task<string> DraftAsync(PortalApp app)
    {
        var id = string.Empty;
        await app.DoAsync(async services =>
        {
            var person = await Given.Account().SaveAsync(services.GetRequiredService<PortalDb>(), app.Time.GetCurrentInstant());
            var today = (await services.GetRequiredService<AgencyCalendar>().TodayAsync(CancellationToken.None)).Date;
            var command = new AgreePlan(person.Debtor, [person.Account], new(PlanRhythm.Monthly, today.PlusDays(7), new PlanParts.ByNumber(5)));
            id = $"{(await services.GetRequiredService<PlanDrafts>().KeepAsync(command, Actor.System, CancellationToken.None)).Value}";
        });
        return id;
    }

    /// <summary>A file with a column that nobody knows, so that it waits to be looked at.</summary>
    private static async Task<string> StagePaymentsAsync(PortalApp app)
    {
        var id = string.Empty;
        await app.DoAsync(async services =>
        {
            using var file = new MemoryStream("our_reference,amount,date,payment_reference,favourite colour\r\n,5.00,2026-03-01,T1,green\r\n"u8.ToArray());
            var staged = await services.GetRequiredService<PaymentFileService>().StageAsync(new PaymentUpload(file, "sample.csv", "Sample Bank"), Actor.System, CancellationToken.None);
            id = staged.Value.ToString();
        });
        return id;
    }

    /// <summary>A file with a column that nobody knows, so that it waits to be looked at.</summary>
    private static async Task<string> StageImportAsync(PortalApp app)
    {
        var id = string.Empty;
        await app.DoAsync(async services =>
        {
            using var file = new MemoryStream("creditor,favourite colour\r\nHarbor Telecom,green\r\n"u8.ToArray());
            var staged = await services.GetRequiredService<ImportService>().StageAsync(new ImportUpload(file, "sample.csv"), Actor.System, CancellationToken.None);
            id = staged.Value.ToString();
        });
        return id;
    }
}
