using System.Globalization;
using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>Contacts that happened. Calls go from us to Ann's mobile unless said otherwise.</summary>
internal static class Past
{
    public static PastContact Call(string at, ContactOutcome outcome = ContactOutcome.NoAnswer, string? booked = "card") => new()
    {
        At = When.At(at),
        Direction = ContactDirection.Outbound,
        Channel = Channel.Call,
        Person = Given.Ann,
        Endpoint = Given.Mobile,
        Outcome = outcome,
        BookedTo = booked is null ? null : new DebtKey(booked),
    };

    public static PastContact Talk(string at, params string[] debts) => Call(at, ContactOutcome.ReachedConsumer, booked: null) with
    {
        DebtsRaisedByUs = [.. debts.Select(debt => new DebtKey(debt))],
    };

    public static PastContact Inbound(string at, Channel channel, ContactOutcome outcome = ContactOutcome.Sent) =>
        Call(at, outcome, booked: null) with { Direction = ContactDirection.Inbound, Channel = channel };

    public static PastContact Sent(string at, Channel channel, ContactPurpose purpose = ContactPurpose.Collect) =>
        Call(at, ContactOutcome.Sent, booked: null) with { Channel = channel, Purpose = purpose };

    /// <summary>So many unanswered calls on one day, an hour apart from nine in the morning.</summary>
    public static IEnumerable<PastContact> Calls(int count, string day, string? booked = "card") =>
        Enumerable.Range(9, count).Select(hour => Call(string.Create(CultureInfo.InvariantCulture, $"{day} {hour:00}:00"), booked: booked));
}
