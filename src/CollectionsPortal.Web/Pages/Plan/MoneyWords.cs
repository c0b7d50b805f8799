using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>How the debt, the plan and the ways to pay it are spoken of.</summary>
public sealed record MoneyWords
{
    public required Func<ItemizationKind, string> Since { get; init; }

    /// <summary>The creditor, the sum, the day, and what that day was.</summary>
    public required Func<string, Money, string, string, string> Began { get; init; }

    /// <summary>The day on which we got the account.</summary>
    public required Func<string, string> Came { get; init; }

    public required Func<string, Money, string> CreditorInterest { get; init; }

    public required Func<string, Money, string> CreditorFees { get; init; }

    public required Func<string, string> CreditorNothing { get; init; }

    public required Func<Money, string> CameOff { get; init; }

    public required string AskWhy { get; init; }

    public required string NothingAdded { get; init; }

    public required string Added { get; init; }

    public required string OnlyByRight { get; init; }

    public required string Fee { get; init; }

    public required string Interest { get; init; }

    public required Func<string?, string> Because { get; init; }

    /// <summary>Whether a law allows it (else the agreement), where it stands, and the words themselves.</summary>
    public required Func<bool, string, string, string> Allowed { get; init; }

    /// <summary>The rate, and what allows it.</summary>
    public required Func<string, string, string> BearsInterest { get; init; }

    public required string InterestRests { get; init; }

    public required string NoInterest { get; init; }

    public required string PayHeading { get; init; }

    public required string PayOnline { get; init; }

    public required string PayOnlineHint { get; init; }

    /// <summary>The agency's name and address in one line, and the plan's reference.</summary>
    public required Func<string, string, string> PayByCheck { get; init; }

    public required string PayByPhone { get; init; }

    public required string NoCards { get; init; }

    public required string IfNotHeading { get; init; }

    public required IReadOnlyList<string> IfNot { get; init; }

    /// <summary>What the plan is for, with its review date; null where it needs no words.</summary>
    public required Func<PlanKind, string, string?> Aim { get; init; }

    public required Func<string, string> Paused { get; init; }

    public required Func<string, string> Review { get; init; }
}
