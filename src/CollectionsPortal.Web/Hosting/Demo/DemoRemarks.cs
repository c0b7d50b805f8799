using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Reads the creditors' remarks and records what binds. A few are left for whoever tries the portal.</summary>
internal sealed class DemoRemarks(DemoWorld world)
{
    private const int OneInSoManyStaysUnread = 6;

    public async Task ReadAsync(CancellationToken ct)
    {
        var remarks = await world.AskAsync((PortalDb db) => db.BindingRemarks.Where(r => r.ReadAt == null).OrderBy(r => r.Id).ToListAsync(ct));
        foreach (var (_, remark) in remarks.Index().Where(each => each.Index % OneInSoManyStaysUnread != 0))
        {
            world.Clock.Advance(Duration.FromMinutes(2));
            var conclusion = await RecordAsync(remark, ct);
            await world.DoAsync((HoldService holds) => holds.ReadRemarkAsync(
                new ReadRemark(remark.DebtorId, remark.Id, conclusion), world.Staff.Agent, ct));
        }
    }

    private async Task<string> RecordAsync(BindingRemark remark, CancellationToken ct)
    {
        var said = new Statement(Words: remark.Text, By: FactSource.CreditorFile);
        if (remark.Signs.HasFlag(RemarkSigns.Lawyer))
        {
            await world.DoAsync((RepresentationService lawyers) => lawyers.RecordAsync(
                new RecordLawyer(remark.DebtorId, new Lawyer(), null, said), world.Staff.Agent, ct));
            return "Lawyer recorded. We do not know yet who it is, so I asked the creditor.";
        }

        if (remark.Signs.HasFlag(RemarkSigns.InconvenientTime))
        {
            await world.DoAsync((PreferenceService wishes) => wishes.NotAtHoursAsync(
                new NotAtHours(remark.DebtorId, Weekdays.All, LocalTime.Midnight, new LocalTime(17, 0), null, said), world.Staff.Agent, ct));
            return "Recorded: no contact before 5 pm.";
        }

        if (remark.Signs.HasFlag(RemarkSigns.Dispute))
        {
            await world.DoAsync((DisputeService disputes) => disputes.RecordAsync(
                new RecordDispute(remark.DebtorId, remark.AccountId, RequestForm.Oral, DisputeReason.AmountWrong, null, said), world.Staff.Agent, ct));
            return "Recorded as a dispute of the amount. Statement asked for from the creditor.";
        }

        return "Read. Nothing in it binds us.";
    }
}
