using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>Finds requests for papers that we have not answered.</summary>
internal static class Requests
{
    /// <summary>The oldest of a kind that is unanswered at a moment; null where there is none.</summary>
    public static PaperRequest? Unanswered(DebtFacts debt, RequestKind kind, Instant at)
    {
        PaperRequest? oldest = null;
        foreach (var request in debt.Requests)
        {
            var isOpen = request.Kind == kind && request.ReceivedAt <= at && !(request.AnsweredAt <= at);
            if (isOpen && (oldest is null || request.ReceivedAt < oldest.ReceivedAt)) { oldest = request; }
        }

        return oldest;
    }
}
