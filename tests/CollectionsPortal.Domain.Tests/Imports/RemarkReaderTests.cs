using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.Tests.Imports;

public sealed class RemarkReaderTests
{
    [Theory]
    [InlineData("Represented by counsel per letter", RemarkSigns.Lawyer)]
    [InlineData("Atty: J. Doe, 555-0100", RemarkSigns.Lawyer)]
    [InlineData("tiene abogada", RemarkSigns.Lawyer)]
    [InlineData("Prefers calls after 5 pm", RemarkSigns.InconvenientTime)]
    [InlineData("works nights", RemarkSigns.InconvenientTime)]
    [InlineData("not before noon", RemarkSigns.InconvenientTime)]
    [InlineData("Consumer says the amount, \"as billed\", is wrong", RemarkSigns.Dispute)]
    [InlineData("Identity theft report on file", RemarkSigns.Dispute)]
    [InlineData("CH 7 filed 3/26", RemarkSigns.Bankruptcy)]
    [InlineData("Deceased 2026-03", RemarkSigns.Deceased)]
    [InlineData("Do not call", RemarkSigns.Cease)]
    [InlineData("no llamen más", RemarkSigns.Cease)]
    [InlineData("boss forbids calls", RemarkSigns.Workplace)]
    [InlineData("e-mail only please", RemarkSigns.Media)]
    [InlineData("deployed overseas", RemarkSigns.Military)]
    [InlineData("recovering in hospice", RemarkSigns.Hardship)]
    [InlineData("Complained to the ombudsman", RemarkSigns.Other)]
    public void Read_WordsThatMayBind_GiveTheirSign(string remark, RemarkSigns sign)
        => Assert.True(RemarkReader.Read(remark).HasFlag(sign), $"{remark}: {RemarkReader.Read(remark)}");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("Line 1\nLine 2")]
    [InlineData("=HYPERLINK(\"http://example.com\")")]
    [InlineData("Branch 12")]
    public void Read_NothingThatBinds_IsNone(string? remark) => Assert.Equal(RemarkSigns.None, RemarkReader.Read(remark));

    [Fact]
    public void Read_SeveralSubjects_AllAreNamed()
        => Assert.Equal(
            RemarkSigns.Lawyer | RemarkSigns.Bankruptcy,
            RemarkReader.Read("Attorney says bankrupt") & (RemarkSigns.Lawyer | RemarkSigns.Bankruptcy));
}
