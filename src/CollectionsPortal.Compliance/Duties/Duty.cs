using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Duties;

/// <summary>Something that a law makes us do about a debt by a day.</summary>
/// <param name="Id">As the rule of the same matter is called: "US-REGF-1006.34a-validation-timing".</param>
/// <param name="DueOn">The last day on which it is in time, inclusive, on the strictest clock that the person may live by.</param>
/// <param name="IsCertain">False where the law holds only if the person lives in a place of which we do not know it.</param>
public sealed record Duty(string Id, Citation Citation, DebtKey Debt, string Sentence, LocalDate DueOn, bool IsCertain)
{
    /// <summary>Whether its day is over on a date.</summary>
    public bool IsOverdue(LocalDate on) => on > DueOn;
}
