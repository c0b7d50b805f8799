using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;

namespace CollectionsPortal.Web.Papers;

/// <summary>The plan on paper: each payment with its day, its amount and how it stands.</summary>
public static class SchedulePaper
{
    private const string FileName = "schedule.pdf";

    public static PaperFile Write(PlanPapers papers, PaperText text)
    {
        var sheet = PlanSheets.Begin(papers, text, text.ScheduleTitle);
        sheet.Standing(papers, text);
        sheet.Gap(6);
        if (papers.Plan.Instalments.Count == 0)
        {
            sheet.Paragraph(text.NoPayments);
        }
        else
        {
            sheet.Table([(5, false), (29, false), (13, true), (13, true), (16, false)], [.. Rows(papers, text)], total: true);
            sheet.Paragraph($"{text.PaidSoFar}: {papers.Plan.PaidInAll}. {Before(papers, text)}{text.LeftOnPlan}: {papers.Plan.ToGo}.");
        }

        sheet.HowToPay(papers, text);
        return sheet.Finish(papers, text, FileName, text.ScheduleTitle);
    }

    private static string Before(PlanPapers papers, PaperText text) => text.Page.BeforeTheChange(papers.Plan) is { } before ? $"{before} " : string.Empty;

    private static IEnumerable<IReadOnlyList<string>> Rows(PlanPapers papers, PaperText text)
    {
        yield return [text.Number, text.DueOn, text.Amount, text.PaidWord, text.State];
        foreach (var line in papers.Plan.Instalments)
        {
            yield return [$"{line.Number}", Day(line, text), $"{line.Amount}", $"{line.Paid}", StateOf(line, papers, text)];
        }

        yield return [text.TotalWord, string.Empty, $"{papers.Plan.Total}", $"{papers.Plan.Paid}", string.Empty];
    }

    private static string Day(InstalmentLine line, PaperText text) => $"{text.Page.ShortWeekdays[(int)line.DueOn.DayOfWeek - 1]} {text.Page.FullDate(line.DueOn)}";

    /// <summary>A day inside of a pause is not missed, and not next either; nor is any day of what rests.</summary>
    private static string StateOf(InstalmentLine line, PlanPapers papers, PaperText text)
        => text.StateOf(papers.IsQuiet && line.State != InstalmentState.Paid ? InstalmentState.Later : line.State, papers.IsActive);
}
