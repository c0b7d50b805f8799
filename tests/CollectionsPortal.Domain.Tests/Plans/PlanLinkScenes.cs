using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans;

/// <summary>A plan of somebody in Virginia, born on 10 March 1981, with its private link; and how its door is answered.</summary>
internal static class PlanLinkScenes
{
    public static readonly DoorProof Right = new(new LocalDate(1981, 3, 10), null);
    public static readonly DoorProof RightZip = new(null, ZipCode.Parse("23219", null));
    public static readonly DoorProof Wrong = new(new LocalDate(1981, 3, 11), null);

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static DoorProof Saying(string passphrase) => new(null, null) { Passphrase = passphrase };

    public static DoorAnswer DoorAnswerOfNothing => new(null, MayTryAgain: false);

    public static async Task<(PlanId Plan, IssuedLink Link)> GivenLinkAsync(TestPortal portal)
    {
        var given = await Given.Account().WithDebtorIn("VA").SaveAsync(portal);
        await using (var db = portal.NewDb())
        {
            var debtor = await db.Debtors.AsTracking().SingleAsync(d => d.Id == given.Debtor, Ct);
            var cipher = portal.Services.GetRequiredService<FieldCipher>();
            debtor.SetBirthDate(cipher.EncryptDate(Debtor.BirthDateField, Right.BirthDate!.Value), new byte[KeyedHash.Length]);
            await db.SaveChangesAsync(Ct);
        }

        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;
        return (plan, await IssueAsync(portal, plan));
    }

    public static async Task<IssuedLink> IssueAsync(TestPortal portal, PlanId plan)
        => (await TryIssueAsync(portal, plan)).Value;

    public static Task<DoorAnswer> AnswerAsync(TestPortal portal, IssuedLink link, DoorProof proof)
        => portal.WithAsync<PlanLinkDoor, DoorAnswer>(d => d.AnswerAsync(link.Token.Value, proof, Ct));

    public static async Task<bool> OpensAsync(TestPortal portal, IssuedLink link)
        => await portal.WithAsync<PlanLinkDoor, LinkQuestion?>(d => d.QuestionAsync(link.Token.Value, Ct)) is not null;

    public static Task<bool> StillOpenAsync(TestPortal portal, IssuedLink link)
        => portal.WithAsync<PlanLinkDoor, bool>(d => d.IsStillOpenAsync(link.Id, Ct));

    public static Task<PlanLinkLine?> LineAsync(TestPortal portal, PlanId plan)
        => portal.WithAsync<PlanLinkQueries, PlanLinkLine?>(l => l.NewestAsync(plan, Ct));

    public static Task<Result<IssuedLink>> TryIssueAsync(TestPortal portal, PlanId plan)
        => portal.WithAsync<PlanLinkService, Result<IssuedLink>>(links => links.IssueAsync(plan, Actor.System, Ct));
}
