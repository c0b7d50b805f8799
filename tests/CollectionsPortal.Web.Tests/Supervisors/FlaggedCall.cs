using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Supervisors;

/// <summary>A call that somebody made at night without asking, logged afterwards, and the flag it raised.</summary>
internal static class FlaggedCall
{
    public static async Task<Flag> MakeAsync(PortalApp app, string role)
    {
        Flag? flag = null;
        var now = app.Time.GetCurrentInstant();
        await app.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var given = await Given.Account().SaveAsync(db, now);
            var id = await db.Users.Where(u => u.Email == PortalApp.EmailOf(role)).Select(u => u.Id).SingleAsync();
            var logged = await services.GetRequiredService<ContactService>().LogOutsideAsync(
                new LogContact
                {
                    Debtor = given.Debtor,
                    Channel = ContactChannel.Call,
                    Token = Guid.NewGuid(),
                    At = now.InUtc().Date.PlusDays(-1).AtMidnight().PlusHours(7).InUtc().ToInstant(),
                    Ending = new AttemptEnding { Outcome = ContactOutcome.NoAnswer },
                },
                new Actor(id, Enum.Parse<ActorRole>(role), role),
                CancellationToken.None);
            flag = await db.Flags.SingleAsync(f => f.ContactAttemptId == logged.Value);
        });
        return flag!;
    }
}
