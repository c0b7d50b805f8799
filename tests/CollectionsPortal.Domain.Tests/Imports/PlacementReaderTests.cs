using System.Text;
using CollectionsPortal.Domain.Imports;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Imports;

public sealed class PlacementReaderTests
{
    private static readonly Dictionary<string, string> FieldOfFault = new()
    {
        ["itemization_does_not_add_up"] = "current_balance",
        ["zip_not_in_state"] = "zip",
        ["bad_date"] = "itemization_date",
        ["too_many_columns"] = "",
        ["too_few_columns"] = "",
        ["unknown_debt_type"] = "debt_type",
        ["future_itemization_date"] = "itemization_date",
        ["negative_balance"] = "current_balance",
        ["not_a_number"] = "itemization_balance",
        ["bad_phone"] = "phone_mobile",
        ["too_long_name"] = "first_name",
        ["bad_state"] = "state",
        ["missing_last_name"] = "last_name",
    };

    [Fact]
    public async Task Read_WholeSample_FindsEachFaultAndNoOther()
    {
        var found = new SortedDictionary<int, PlacementReading>();
        var read = 0;
        await foreach (var reading in ReadAllAsync(PlacementSample.Open()))
        {
            read++;
            if (reading.Findings.Count > 0)
            {
                found.Add(reading.Line, reading);
            }
        }

        var expected = PlacementSample.Faults.Where(f => f.Value != "duplicate_account_number").OrderBy(f => f.Key).ToList();
        Assert.Equal(PlacementSample.Accounts, read);
        Assert.Equal(expected.Select(f => f.Key), found.Keys);
        Assert.All(expected, fault => Assert.Equal(FieldOfFault[fault.Value], Assert.Single(found[fault.Key].Findings).Field));
        Assert.Equal(PlacementSample.WarnedLines, found.Values.Where(reading => !reading.IsRefused).Select(reading => reading.Line));
    }

    [Theory]
    [InlineData("current_balance", "120.00", "120.01")]
    [InlineData("itemization_date", "2026-11-22", "2026-11-23")]
    [InlineData("ssn_last4", "0042", "042")]
    [InlineData("ssn_last4", "", "123456789")]
    [InlineData("date_of_birth", "1990-01-31", "01/31/1990")]
    [InlineData("date_of_birth", "1906-11-22", "1906-11-21")]
    [InlineData("interest_since", "0.00", "")]
    [InlineData("fees_since", "20.00", "-20.00")]
    [InlineData("fees_since", "20", "2,0")]
    [InlineData("zip", "01803-1234", "1803")]
    [InlineData("state", "MA", "AE")]
    [InlineData("judgment", "Yes", "perhaps")]
    [InlineData("debt_type", "Credit Card", "credit card?")]
    [InlineData("last_name", "O'Brien", " ")]
    [InlineData("validation_notice_sent_on", "2026-10-01", "2025-12-31")]
    [InlineData("validation_notice_sent_on", "2026-11-22", "2026-11-23")]
    public void Read_OneField_TakenOnOneSideRefusedOnTheOther(string field, string taken, string refused)
    {
        var good = Read(PlacementRows.Row((field, taken)));
        var bad = Read(PlacementRows.Row((field, refused)));

        Assert.NotNull(good.Row);
        Assert.Empty(good.Findings);
        Assert.Null(bad.Row);
        Assert.Contains(bad.Findings, finding => finding.Field == field && finding.Severity == ImportSeverity.Refused);
    }

    [Theory]
    [InlineData("phone_work", "call me")]
    [InlineData("email", "at example dot com")]
    [InlineData("language", "klingon!")]
    [InlineData("sms_consent_date", "2026-11-23")]
    [InlineData("zip", "99501")]
    public void Read_DoubtfulExtra_TakenWithoutItAndWarned(string field, string value)
    {
        var reading = Read(PlacementRows.Row((field, value)));

        Assert.NotNull(reading.Row);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((field, ImportSeverity.Warned), (finding.Field, finding.Severity));
        Assert.DoesNotContain(value, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ZipOfAnotherState_PlaceIsUncertain()
    {
        Assert.True(Read(PlacementRows.Row()).Row!.Address.IsPlaceCertain);
        Assert.False(Read(PlacementRows.Row(("zip", "99501"))).Row!.Address.IsPlaceCertain);
    }

    [Fact]
    public void Read_SeveralFaults_AllAreReported()
    {
        var reading = Read(PlacementRows.Row(("state", "ZZ"), ("itemization_balance", "12,3x"), ("last_name", "")));

        Assert.Equal(["itemization_balance", "last_name", "state"], reading.Findings.Select(finding => finding.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Read_AliasesAndByteOrderMark_AreRecognised()
    {
        var text = "\uFEFF" + PlacementRows.Header().Replace("date_of_birth", "DOB", StringComparison.Ordinal).Replace("zip", "Postal Code", StringComparison.Ordinal)
            + PlacementRows.Line(PlacementRows.Row(("date_of_birth", "1980-02-29")));

        var readings = await ReadAllAsync(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToListAsync();

        Assert.Equal(new LocalDate(1980, 2, 29), Assert.Single(readings).Row!.BirthDate);
    }

    [Fact]
    public async Task Read_QuotedLineBreaksAndBlankLines_RecordsAreCounted()
    {
        var text = PlacementRows.Header() + PlacementRows.Line(PlacementRows.Row(("remark", "one\ntwo \"three\""))) + "\r\n" + PlacementRows.Line(PlacementRows.Row());

        var readings = await ReadAllAsync(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToListAsync();

        Assert.Equal([2, 3], readings.Select(reading => reading.Line));
        Assert.Equal("one\ntwo \"three\"", readings[0].Row!.Remark);
    }

    [Fact]
    public async Task Read_Latin1Letters_RowIsRefused()
    {
        var text = PlacementRows.Header() + PlacementRows.Line(PlacementRows.Row(("last_name", "García")));

        var readings = await ReadAllAsync(new MemoryStream(Encoding.Latin1.GetBytes(text))).ToListAsync();

        Assert.Contains("UTF-8", Assert.Single(Assert.Single(readings).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_StrayQuotationMark_RowIsRefused()
    {
        var line = PlacementRows.Line(PlacementRows.Row()).Replace("Ana", "A\"na", StringComparison.Ordinal);

        var readings = await ReadAllAsync(new MemoryStream(Encoding.UTF8.GetBytes(PlacementRows.Header() + line + PlacementRows.Line(PlacementRows.Row())))).ToListAsync();

        Assert.Equal([true, false], readings.Select(reading => reading.IsRefused));
    }

    private static PlacementReading Read(IReadOnlyDictionary<string, string> row)
        => new PlacementReader(PlacementSample.MapOf([.. row.Keys]), null, PlacementSample.Today).Read(new PlacementRecord(2, [.. row.Values]));

    private static async IAsyncEnumerable<PlacementReading> ReadAllAsync(Stream stream)
    {
        using var file = (await PlacementFile.OpenAsync(stream, CancellationToken.None)).Value;
        var reader = new PlacementReader(PlacementSample.MapOf(file.Headers), null, PlacementSample.Today);
        await foreach (var record in file.ReadAsync(CancellationToken.None))
        {
            yield return reader.Read(record.Value);
        }
    }
}
