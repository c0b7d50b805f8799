using CollectionsPortal.Compliance.Notices;

namespace CollectionsPortal.Compliance.Tests.Notices;

public sealed class BankHolidaysTests
{
    [Theory]
    [InlineData("2026-04-03", true)]
    [InlineData("2026-04-06", true)]
    [InlineData("2026-04-07", false)]
    [InlineData("2026-05-04", true)]
    [InlineData("2026-05-25", true)]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-12-25", true)]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-12-29", false)]
    [InlineData("2027-12-27", true)]
    [InlineData("2027-12-28", true)]
    [InlineData("2027-12-29", false)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-03-26", true)]
    [InlineData("2027-03-29", true)]
    [InlineData("2024-03-29", true)]
    [InlineData("2025-04-21", true)]
    [InlineData("2026-06-15", false)]
    public void TheKnownDays(string day, bool expected) => Assert.Equal(expected, BankHolidays.IsHoliday(When.Day(day)));
}
