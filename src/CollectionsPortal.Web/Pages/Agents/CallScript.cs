using CollectionsPortal.Compliance.Language;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>The words for one call, filled in. Reading them out keeps a call within 12 CFR 1006.18(e), 1006.6(d) and 1006.2(j).</summary>
/// <param name="Callback">The number to leave; null until an administrator has entered the agency's.</param>
/// <param name="Zone">The agent's own clock.</param>
public sealed record CallScript(string Agent, string Agency, string? Callback, string Person, DateTimeZone Zone)
{
    /// <summary>Exactly what a limited-content message holds, and nothing else (comment 2(j)(1)-1). Null while the agency's name or number is missing, or where its name tells of collecting.</summary>
    public string? Voicemail => IsNamed && !LimitedContentMessage.TellsOfCollecting(Agency)
        ? $"This is {Agent} calling from {Agency}. Please contact me or any of our representatives at {Callback}."
        : null;

    /// <summary>Of whom a third person is asked where they are; null for every other call.</summary>
    public string? Sought { get; init; }

    /// <summary>One's own name, whom one seeks, and that it is about location information; the agency's name only if asked (12 CFR 1006.10(b)).</summary>
    public string LocationWords => $"Hello, my name is {Agent}. I am confirming or correcting location information about {Sought}. Do you know where they live or work, and their telephone number at home?";

    /// <summary>Name and number are there.</summary>
    public bool IsNamed => Callback is not null && Agency.Length > 0;

    /// <summary>Whom one wants, by name alone: the agency's name could tell somebody else of a debt.</summary>
    public string Greeting => $"Hello, my name is {Agent}. May I speak with {Person}?";

    /// <summary>12 CFR 1006.18(e)(1), once it is sure who listens.</summary>
    public string Disclosure
        => $"{(Agency.Length == 0 ? string.Empty : $"I am calling from {Agency}. ")}I am a debt collector. This is an attempt to collect a debt, and any information I obtain will be used for that purpose.";
}
