using System.Text;
using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Papers;

public sealed class ScheduleCalendarTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int LongestLine = 75;

    [Theory]
    [MemberData(nameof(PaperScene.Languages), MemberType = typeof(PaperScene))]
    public async Task Write_EveryLanguage_FoldsAtSeventyFiveOctetsAndEndsLinesAsTheStandardSays(string language)
    {
        var file = await WriteAsync(await PapersAsync(), language);

        var text = Encoding.UTF8.GetString(file.Content);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, LongestLine));
        Assert.Contains("\r\n ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_WhatIsStillDue_IsAllDayWithItsAmountAndNothingThatIsPaid()
    {
        var papers = await PapersAsync();

        var events = Parse(await WriteAsync(papers));

        var due = papers.Plan.Instalments.Where(i => i.State is not InstalmentState.Paid).ToList();
        Assert.Equal(6, due.Count);
        Assert.Equal(due.Select(line => $"{line.DueOn:uuuuMMdd}"), events.Select(e => e["DTSTART;VALUE=DATE"]));
        Assert.Equal(due.Select(line => $"{line.DueOn.PlusDays(1):uuuuMMdd}"), events.Select(e => e["DTEND;VALUE=DATE"]));
        Assert.Equal(due.Select(line => $"Payment {line.Outstanding}"), events.Select(e => e["SUMMARY"]));
        Assert.Equal("Payment $30.00", events[^1]["SUMMARY"]);
        Assert.All(events, e => Assert.Equal(("TRANSPARENT", "PRIVATE"), (e["TRANSP"], e["CLASS"])));
        Assert.All(events, e => Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", e["DTSTAMP"]));
    }

    [Theory]
    [MemberData(nameof(PaperScene.Languages), MemberType = typeof(PaperScene))]
    public async Task Write_ReadByAStranger_SaysNothingOfADebtOrOfAnybody(string language)
    {
        var papers = await PapersAsync();

        var text = Unfolded(await WriteAsync(papers, language));

        string[] telling =
        [
            "debt", "deuda", "collect", "cobr", "owe", "debe", "plan", "overdue", "creditor", "acreedor", papers.Agency.Name, papers.Plan.DebtorName.First, papers.Plan.DebtorName.Last,
            papers.Plan.Accounts[0].Creditor, papers.Plan.Reference.ToString(), "VALARM", "LOCATION", "ORGANIZER", "ATTENDEE", "URL",
        ];
        Assert.All(telling, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Write_Again_GivesTheSameBytesAndAChangeKeepsTheEntryOfADay()
    {
        var papers = await PapersAsync();
        var changed = papers with { Revision = 2, ChangedAt = papers.ChangedAt + Duration.FromDays(1), Plan = papers.Plan with { Instalments = [.. papers.Plan.Instalments.Select(i => i with { Amount = Money.Usd(20), Paid = Money.Usd(0) })] } };

        var (first, second, later) = (await WriteAsync(papers), await WriteAsync(papers), Parse(await WriteAsync(changed)));

        Assert.Equal(first.Content, second.Content);
        Assert.Equal(Parse(first).Select(e => e["UID"]), later.Select(e => e["UID"]));
        Assert.Equal(later.Count, later.Select(e => e["UID"]).Distinct().Count());
        Assert.All(Parse(first), e => Assert.Equal("0", e["SEQUENCE"]));
        Assert.All(later, e => Assert.Equal("1", e["SEQUENCE"]));
        Assert.All(later, e => Assert.Equal("Payment $20.00", e["SUMMARY"]));
    }

    [Fact]
    public async Task Write_CommasSemicolonsAndLineBreaks_AreEscapedAndReadBack()
    {
        var papers = await PapersAsync();
        var odd = PaperText.English with { CalendarWords = (_, _) => "one, two; three \\ four\nfive" };

        var file = ScheduleCalendar.Write(papers, odd)!;

        Assert.Contains(@"DESCRIPTION:one\, two\; three \\ four\nfive", Unfolded(file), StringComparison.Ordinal);
        Assert.All(Parse(file), e => Assert.Equal("one, two; three \\ four\nfive", e["DESCRIPTION"]));
    }

    [Fact]
    public async Task Write_ReadByAnotherProgram_HasTheSameDays()
    {
        var papers = await PapersAsync();

        var read = Ical.Net.Calendar.Load(Encoding.UTF8.GetString((await WriteAsync(papers)).Content))!;

        Assert.Equal(papers.StillDue.Select(line => line.DueOn.ToDateOnly()), read.Events.Select(e => e.Start!.Date));
        Assert.All(read.Events, e => Assert.True(e.IsAllDay));
    }

    [Theory]
    [InlineData(PlanStatus.Ended)]
    [InlineData(PlanStatus.Completed)]
    [InlineData(PlanStatus.Changed)]
    public async Task Write_PlanThatIsOver_HasNothingToPutIntoACalendar(PlanStatus status)
    {
        var papers = await PapersAsync();

        Assert.Null(ScheduleCalendar.Write(papers with { Plan = papers.Plan with { Status = status } }, PaperText.English));
    }

    [Fact]
    public async Task Write_Paused_LeavesOutTheDaysOfThePauseAndNoOther()
    {
        var papers = await PapersAsync();
        var until = papers.StillDue[2].DueOn;

        var events = Parse(await WriteAsync(papers with { PausedUntil = until }));

        Assert.Equal(papers.StillDue.Skip(2).Select(line => $"{line.DueOn:uuuuMMdd}"), events.Select(e => e["DTSTART;VALUE=DATE"]));
    }

    private async Task<PlanPapers> PapersAsync() => (await PaperScene.MakeAsync(app)).Papers;

    private static Task<PaperFile> WriteAsync(PlanPapers papers, string language = "en")
        => Task.FromResult(ScheduleCalendar.Write(papers, PaperScene.TextOf(language))!);

    private static string Unfolded(PaperFile file) => Encoding.UTF8.GetString(file.Content).Replace("\r\n ", string.Empty, StringComparison.Ordinal);

    /// <summary>Read by hand, from the standard and not from the library that wrote it.</summary>
    private static List<Dictionary<string, string>> Parse(PaperFile file)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in Unfolded(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (line == "BEGIN:VEVENT") { events.Add([]); }
            if (events.Count == 0 || line.StartsWith("END:", StringComparison.Ordinal)) { continue; }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            events[^1].Add(line[..colon], Unescaped(line[(colon + 1)..]));
        }

        return events;
    }

    private static string Unescaped(string value)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            plain.Append(value[at] != '\\' ? value[at] : value[++at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return plain.ToString();
    }
}
