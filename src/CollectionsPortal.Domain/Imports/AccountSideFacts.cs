using CollectionsPortal.Compliance.Notices;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What hangs on an account by its key: remarks, notes and notices. Added once the keys are known.</summary>
internal static class AccountSideFacts
{
    public static void Add(PortalDb db, Account account, PlacementRow row, Actor actor, Instant now)
    {
        AddRemark(db, account, row.Remark, actor, now);
        AddNotice(db, account, row.NoticeSentOn, actor, now);
        if (!row.Address.IsPlaceCertain)
        {
            var said = row.Address.IsAbroad
                ? "The creditor's file gives an address that is not in the United States."
                : $"The creditor's file says {row.Address.State} with ZIP code {row.Address.Zip}, which do not belong together.";
            db.Notes.Add(NoteOf(account, $"{said} Where the person lives must be verified.", now));
        }
    }

    /// <summary>Words that may bind us must be read before the first contact; other words become a note.</summary>
    public static void AddRemark(PortalDb db, Account account, string? remark, Actor actor, Instant now)
    {
        if (remark is null)
        {
            return;
        }

        var signs = RemarkReader.Read(remark);
        if (signs == RemarkSigns.None)
        {
            db.Notes.Add(NoteOf(account, remark, now));
            return;
        }

        db.BindingRemarks.Add(new BindingRemark { DebtorId = account.DebtorId, AccountId = account.Id, Text = remark, Signs = signs, RecordedAt = now });
    }

    public static void AddNotice(PortalDb db, Account account, LocalDate? sentOn, Actor actor, Instant now)
    {
        if (sentOn is not { } sent)
        {
            return;
        }

        db.ValidationNotices.Add(new ValidationNotice
        {
            AccountId = account.Id,
            DebtorId = account.DebtorId,
            SentOn = sent,
            Medium = NoticeMedium.Letter,
            EndsOn = ValidationPeriod.EndsOn(sent),
            Origin = NoticeOrigin.CreditorFile,
            RecordedAt = now,
            RecordedBy = actor.Id,
        });
    }

    private static Note NoteOf(Account account, string text, Instant now)
        => new() { DebtorId = account.DebtorId, AccountId = account.Id, Kind = NoteKind.General, Text = text, At = now };
}
