using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Web.Papers;

/// <summary>What is owed, to whom, and how every balance came to be, line by line; what is paid and what is left; how to pay and how to say that something is wrong.</summary>
/// <remarks>Itemized as the validation notice is (12 CFR 1006.34(c)(2)), and said to be from a debt collector (12 CFR 1006.18(e)).</remarks>
public static class StatementPaper
{
    private const string FileName = "statement.pdf";

    public static PaperFile Write(PlanPapers papers, PaperText text)
    {
        var sheet = PlanSheets.Begin(papers, text, text.StatementTitle);
        sheet.Paragraph(text.StatementLead);
        sheet.Heading(text.OwedHeading);
        sheet.Table([(46, false), (14, true)], [.. Debts(papers, text)], hasHeader: false, total: true);
        foreach (var account in papers.Plan.Accounts.Where(account => account.IsDisputed))
        {
            sheet.Paragraph($"{account.Creditor}: {text.Page.Disputed}");
        }

        WritePlan(sheet, papers, text);
        foreach (var account in papers.Plan.Accounts)
        {
            WriteHistory(sheet, account, papers.Histories.Single(history => history.Account == account.Id), text);
            WriteWarnings(sheet, account, papers, text);
        }

        sheet.HowToPay(papers, text);
        sheet.Heading(text.RightsHeading);
        sheet.Paragraph(text.DisputeText);
        sheet.Paragraph(text.LettersText);
        sheet.Paragraph($"{text.Page.RightsLink}: {text.Page.RightsAddress}");
        return sheet.Finish(papers, text, FileName, text.StatementTitle);
    }

    private static IEnumerable<IReadOnlyList<string>> Debts(PlanPapers papers, PaperText text)
    {
        foreach (var account in papers.Plan.Accounts) { yield return [NameOf(account, text), $"{account.Balance}"]; }

        yield return [text.OwedNow, $"{papers.Owed}"];
    }

    private static string NameOf(PlanAccountLine account, PaperText text)
    {
        var first = account.OriginalCreditor is { } original && original != account.Creditor ? $". {text.Page.FirstOwedTo(original)}" : string.Empty;
        return $"{account.Creditor}. {text.Page.AccountNumber(EndingOf(account))}{first}";
    }

    internal static string EndingOf(PlanAccountLine account) => account.Number.Length > 4 ? account.Number[^4..] : account.Number;

    private static void WritePlan(PaperSheet sheet, PlanPapers papers, PaperText text)
    {
        var plan = papers.Plan;
        sheet.Heading(text.PlanHeading);
        sheet.Standing(papers, text);
        if (plan.Instalments.Count == 0) { return; }

        List<IReadOnlyList<string>> rows = [[text.PlanTotal, $"{plan.TotalInAll}"], [text.PaidSoFar, $"{plan.PaidInAll}"], [text.LeftOnPlan, $"{plan.ToGo}"]];
        if (papers.StillDue is [var next, ..]) { rows.Add([$"{text.NextPayment}, {text.Page.FullDate(next.DueOn)}", $"{next.Outstanding}"]); }

        sheet.Table([(46, false), (14, true)], rows, hasHeader: false);
    }

    private static void WriteHistory(PaperSheet sheet, PlanAccountLine account, AccountHistory history, PaperText text)
    {
        var item = account.Itemization;
        sheet.Heading(text.HowItCame(account.Creditor));
        sheet.Table(
            [(46, false), (14, true)],
            [
                [text.OwedOn(text.Page.FullDate(item.Date)), $"{item.Balance}"],
                [text.InterestSince, $"{item.Interest}"],
                [text.FeesSince, $"{item.Fees}"],
                [text.PaidSince, (-item.Payments).Signed()],
                [text.CreditedSince, (-item.Credits).Signed()],
                [text.WhenItCame, $"{item.Total}"],
            ],
            hasHeader: false,
            total: true);
        sheet.Subheading(text.SinceThen);
        sheet.Table([(18, false), (24, false), (14, true), (14, true)], [.. Lines(account, history, text)]);
        foreach (var right in history.Lines.Select(line => Right(line, text)).OfType<string>().Distinct()) { sheet.Paragraph(right); }
    }

    private static void WriteWarnings(PaperSheet sheet, PlanAccountLine account, PlanPapers papers, PaperText text)
    {
        if (account.Balance.Amount > 0 && account.IsTooOldToSueForOn(papers.Today)) { sheet.Strong(text.Page.Money.TooOld(text.Page.FullDate(account.LimitationEndsOn!.Value))); }
        if (papers.IsActive && !papers.Rest.IsWhole && papers.Rest.Accounts.Contains(account.Id)) { sheet.Strong(text.Page.Money.DebtRests); }
    }

    /// <summary>By what right something was added; null: nothing was, or nobody wrote it down.</summary>
    private static string? Right(HistoryLine line, PaperText text) => line.Allowed is { } right
        ? $"{NameOf(line, text)}. {text.Page.Money.Allowed(right.Authority == InterestAuthority.Law)} {right.Source}: “{right.Quote}”"
        : null;

    private static string NameOf(HistoryLine line, PaperText text)
    {
        var name = text.Line(line.Kind, line.Amount < Money.Zero(line.Amount.Currency));
        return line.Written is { } written ? $"{name}: “{written}”" : name;
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(PlanAccountLine account, AccountHistory history, PaperText text)
    {
        yield return [text.Date, text.What, text.Amount, text.OwedAfter];

        // What the creditor owed, charged and credited came to us as one sum on one day: the table above has its parts.
        var came = history.Lines.TakeWhile(line => line.Kind == LedgerEntryKind.Placement).ToList();
        if (came is [.., var last]) { yield return [text.Page.FullDate(account.PlacedOn), text.Line(last.Kind, false), last.Balance.Signed(), last.Balance.Signed()]; }

        foreach (var line in history.Lines.Skip(came.Count))
        {
            yield return [text.Page.FullDate(line.On), NameOf(line, text), line.Amount.Signed(), line.Balance.Signed()];
        }
    }
}
