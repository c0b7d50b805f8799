using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Flags;

/// <summary>Null parts do not narrow. <see cref="From"/> is inclusive, <see cref="Until"/> exclusive.</summary>
public sealed record FlagFilter(
    FlagKind? Kind = null, FlagStatus? Status = null, StaffUserId? Agent = null, DebtorId? Debtor = null, Instant? From = null, Instant? Until = null);

public sealed record FlagPage(IReadOnlyList<FlagRow> Rows, int Page, bool HasMore);

public sealed record FlagRow(
    FlagId Id, FlagKind Kind, FlagStatus Status, DebtorId? DebtorId, string Summary, Instant RaisedAt, string? Debtor, StaffUserId? AgentId, string? Agent);

public sealed record FlaggedAgent(StaffUserId Id, string Name);

/// <param name="NoteText">For a flag about a note: what it says.</param>
public sealed record FlagDetails(
    Flag Flag, string? Debtor, string? Agent, string? NoteText, IReadOnlyList<ReviewRow> Reviews, IReadOnlyList<FlaggedRequest> Requests);

public sealed record ReviewRow(ReviewVerdict Verdict, string Reason, Instant At, string? Reviewer);

public sealed record FlaggedRequest(DecisionReceiptId Id, Instant At, Verdict Verdict, string Sentence);
