using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What is noted of a number or address, for the history. No number and no address stands there.</summary>
internal static class PointChanges
{
    public static string Of(PhoneFacts facts) => Join(
        Day("last text from them", facts.LastTextFromThemOn),
        facts.ReassignmentAnswer is { } answer ? $"{Day("asked for reassignment", facts.ReassignmentCheckedOn)}, {answer}" : null,
        Day("seen by others", facts.SeenByOthersOn));

    public static string Of(EmailFacts facts) => Join(
        $"procedure {facts.Route}",
        Day("last e-mail from them", facts.LastUsedByThemOn),
        Day("creditor's notice", facts.NoticeSentOn),
        Day("opt out until", facts.OptOutEndsOn),
        facts.PublicDomain is { } open ? $"domain open to the public: {(open ? "yes" : "no")}" : null,
        Day("seen by others", facts.SeenByOthersOn));

    private static string? Day(string what, LocalDate? day) => day is { } known ? FormattableString.Invariant($"{what} {known:uuuu-MM-dd}") : null;

    private static string Join(params string?[] parts)
    {
        var noted = string.Join("; ", parts.Where(part => part is not null));
        return noted.Length == 0 ? "nothing noted any more" : noted;
    }
}
