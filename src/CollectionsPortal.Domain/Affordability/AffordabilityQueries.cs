using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>Reads statements, the old versions too.</summary>
public sealed class AffordabilityQueries(PortalDb db, StatementCipher cipher, IOptions<AffordabilityOptions> options)
{
    /// <summary>The newest version, however old; null when the person never made one.</summary>
    public Task<StatementView?> NewestAsync(DebtorId debtor, CancellationToken ct)
        => ViewAsync(db.AffordabilityStatements.Where(s => s.DebtorId == debtor).OrderByDescending(s => s.Revision), ct);

    /// <summary>The newest version, where it is young enough to decide by; else null.</summary>
    public async Task<StatementView?> ValidAsync(DebtorId debtor, AgencyDay today, CancellationToken ct)
        => await NewestAsync(debtor, ct) is { } newest && Counts(newest.TakenOn, today) ? newest : null;

    /// <summary>Null when this person has no such version.</summary>
    public Task<StatementView?> VersionAsync(DebtorId debtor, int revision, CancellationToken ct)
        => ViewAsync(db.AffordabilityStatements.Where(s => s.DebtorId == debtor && s.Revision == revision).OrderBy(s => s.Id), ct);

    /// <summary>All versions without their figures, the newest first.</summary>
    public async Task<IReadOnlyList<StatementVersion>> VersionsAsync(DebtorId debtor, CancellationToken ct) => await db.AffordabilityStatements
        .Where(s => s.DebtorId == debtor)
        .OrderByDescending(s => s.Revision)
        .Take(Paging.MaxSize)
        .Select(s => new StatementVersion(s.Revision, s.TakenOn, s.Form, s.Source))
        .ToListAsync(ct);

    /// <summary>Whether a statement of that day still says something about today.</summary>
    public bool Counts(LocalDate takenOn, AgencyDay today) => takenOn.PlusMonths(options.Value.As(today.Terms).StatementMonths) > today.Date;

    private async Task<StatementView?> ViewAsync(IQueryable<AffordabilityStatement> statements, CancellationToken ct)
    {
        var found = await statements
            .Select(s => new { Statement = s, By = db.Users.Where(u => u.Id == s.RecordedBy).Select(u => u.DisplayName).FirstOrDefault() })
            .FirstOrDefaultAsync(ct);
        return found is null ? null : new StatementView(found.Statement, cipher.Decrypt(found.Statement.ContentCipher, StatementCategories.CurrencyOf(found.Statement.Shape)), found.By);
    }
}

public sealed record StatementVersion(int Revision, LocalDate TakenOn, StatementForm Form, StatementSource Source);

/// <summary>One version with its figures.</summary>
/// <param name="RecordedBy">The name of whoever wrote it down; null: nobody of the staff.</param>
public sealed record StatementView(AffordabilityStatement Statement, StatementContent Content, string? RecordedBy)
{
    public AffordabilityStatementId Id => Statement.Id;

    public int Revision => Statement.Revision;

    public LocalDate TakenOn => Statement.TakenOn;

    public Budget Budget => Content.Budget;
}
