using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime;

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

    /// <summary>Where there are more lines of what was added than are shown.</summary>
    public required string OlderAdded { get; init; }

    public required string AskWhy { get; init; }

    public required string NothingAdded { get; init; }

    public required string Added { get; init; }

    public required string OnlyByRight { get; init; }

    public required string Fee { get; init; }

    public required string Interest { get; init; }

    public required string FeeTakenOff { get; init; }

    public required string InterestTakenOff { get; init; }

    /// <summary>The first day that interest was not booked for.</summary>
    public required Func<string, string> BookedBefore { get; init; }

    /// <summary>Before the words of whoever added a fee.</summary>
    public required string WrittenAs { get; init; }

    public required string NotWritten { get; init; }

    /// <summary>Whether a law allows it (else the agreement); before where it stands, and the words themselves.</summary>
    public required Func<bool, string> Allowed { get; init; }

    public required Func<string, string> BearsInterest { get; init; }

    /// <summary>Of a share of one: 0.08 is "8% a year".</summary>
    public required Func<decimal, string> Rate { get; init; }

    public required string InterestRests { get; init; }

    public required string NoInterest { get; init; }

    public required string PayHeading { get; init; }

    public required string PayOnline { get; init; }

    public required string PayOnlineHint { get; init; }

    /// <summary>The agency's name and address in one line, and the plan's reference.</summary>
    /// <summary>The address, what to write on it, and whether it is for pounds: British cheques have a spelling of their own.</summary>
    public required Func<string, string, bool, string> PayByCheck { get; init; }

    public required string PayByPhone { get; init; }

    public required string NoCards { get; init; }

    public required string IfNotHeading { get; init; }

    public required IReadOnlyList<string> IfNot { get; init; }

    /// <summary>In place of the next payment, while all that is owed rests.</summary>
    public required string Rests { get; init; }

    /// <summary>Of one debt of several.</summary>
    public required string DebtRests { get; init; }

    /// <summary>The last day on which the law allowed a suit.</summary>
    public required Func<string, string> TooOld { get; init; }

    /// <summary>Beside the others, where a debt bears interest once no plan keeps it from doing so.</summary>
    public required string InterestAgain { get; init; }

    /// <summary>What the plan is for, with when it is talked about; null where it needs no words.</summary>
    public required Func<PlanKind, string, string?> Aim { get; init; }

    /// <summary>What is owed, what of it is still to be paid, and what is forgiven then.</summary>
    public required Func<Money, Money, Money, string> Forgiven { get; init; }

    /// <summary>The day of the last payment of a settlement.</summary>
    public required Func<string, string> StandsUntil { get; init; }

    public required string NotKept { get; init; }

    public required string Kept { get; init; }

    public required Func<string, string> Paused { get; init; }

    /// <summary>A day by which something is done; and where that day has passed.</summary>
    public required Func<string, string> By { get; init; }

    public required string Soon { get; init; }

    public required Func<string, string> Review { get; init; }

    /// <summary>Never promises a day that is over.</summary>
    public string ByOrSoon(LocalDate day, LocalDate today, PlanText text) => day < today ? Soon : By(text.Date(day, today));

    public string Of(AddedLine line) => (line.IsFee, line.Amount < 0) switch
    {
        (true, true) => FeeTakenOff,
        (true, false) => Fee,
        (false, true) => InterestTakenOff,
        (false, false) => Interest,
    };
}
