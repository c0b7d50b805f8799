using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What the right answers to a link's question are.</summary>
public sealed class LinkAnswers(PortalDb db, FieldCipher cipher)
{
    public const int EndingLength = 4;

    /// <summary>Why nobody could answer this question; null: somebody can.</summary>
    internal async Task<Refusal?> MissingAsync(PlanId plan, DebtorId debtor, LinkQuestion question, CancellationToken ct) => question switch
    {
        LinkQuestion.Passphrase => null,
        LinkQuestion.AccountAndZip => (await EndingsAsync(plan, ct)).Count > 0 && (await ZipsAsync(debtor, ct)).Count > 0 ? null : new NoAccountToConfirm(),
        _ => await db.Debtors.AnyAsync(d => d.Id == debtor && d.BirthDateCipher != null, ct) || (await ZipsAsync(debtor, ct)).Count > 0 ? null : new NothingToConfirm(),
    };

    /// <summary>Everything that was answered has to be right, and what the question needs has to be answered.</summary>
    internal Task<bool> AreRightAsync(PlanLink link, DoorProof proof, CancellationToken ct) => link.Question switch
    {
        LinkQuestion.Passphrase => Task.FromResult(link.PassphraseHash is { } hash && LinkPassphrase.IsRight(proof.Passphrase, hash, link.TokenHash)),
        LinkQuestion.AccountAndZip => OwesAsync(link, proof, ct),
        _ => KnowsAsync(link.DebtorId, proof, ct),
    };

    /// <summary>The last four letters or digits; shorter numbers have none.</summary>
    internal static string? EndingOf(string? number)
    {
        var signs = new string([.. (number ?? string.Empty).Where(char.IsAsciiLetterOrDigit)]);
        return signs.Length < EndingLength ? null : signs[^EndingLength..].ToUpperInvariant();
    }

    private async Task<bool> OwesAsync(PlanLink link, DoorProof proof, CancellationToken ct)
        => EndingOf(proof.AccountEnding) is { } ending && proof.Zip is { } zip
            && (await EndingsAsync(link.PlanId, ct)).Contains(ending) && (await ZipsAsync(link.DebtorId, ct)).Contains(zip.Five);

    private async Task<bool> KnowsAsync(DebtorId debtor, DoorProof proof, CancellationToken ct)
    {
        if (proof is { BirthDate: null, Zip: null }) { return false; }
        if (proof.BirthDate is { } birthDate && !await IsBornOnAsync(debtor, birthDate, ct)) { return false; }

        return proof.Zip is not { } zip || (await ZipsAsync(debtor, ct)).Contains(zip.Five);
    }

    private async Task<bool> IsBornOnAsync(DebtorId debtor, LocalDate date, CancellationToken ct)
    {
        var stored = await db.Debtors.Where(d => d.Id == debtor).Select(d => d.BirthDateCipher).SingleAsync(ct);
        return stored is not null && cipher.DecryptDate(Debtor.BirthDateField, stored) == date;
    }

    /// <summary>Of where they live, not of somebody around them.</summary>
    private async Task<HashSet<string>> ZipsAsync(DebtorId debtor, CancellationToken ct)
    {
        var zips = await db.DebtorAddresses
            .Where(a => a.DebtorId == debtor && a.Zip != null && a.Until == null && a.Place != PlaceKind.Work && a.BelongsToId == null)
            .Select(a => a.Zip!.Value)
            .ToListAsync(ct);
        return [.. zips.Select(zip => zip.Five)];
    }

    private async Task<HashSet<string>> EndingsAsync(PlanId plan, CancellationToken ct)
    {
        var numbers = await (
            from covered in db.PlanAccounts
            join account in db.Accounts on covered.AccountId equals account.Id
            where covered.PlanId == plan
            select account.CreditorAccountNumber).ToListAsync(ct);
        return [.. numbers.Select(EndingOf).OfType<string>()];
    }
}
