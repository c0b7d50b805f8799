using System.Text;
using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.Tests.Imports;

public sealed class PlacementFileTests
{
    [Theory]
    [InlineData("", typeof(EmptyFile))]
    [InlineData("\r\n\r\n", typeof(EmptyFile))]
    [InlineData("just a sentence", typeof(NotACsvFile))]
    [InlineData("a;b;c\r\n1;2;3\r\n", typeof(NotACsvFile))]
    [InlineData("\u0089PNG\u001a,\u0000\u0001\r\n", typeof(NotACsvFile))]
    public async Task Open_NoPlacementFile_IsRefused(string content, Type refusal)
    {
        var opened = await PlacementFile.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), CancellationToken.None);

        Assert.IsType(refusal, opened.Refusal);
    }

    [Fact]
    public async Task Open_HugeHeader_IsRefused()
    {
        var content = Encoding.UTF8.GetBytes(new string('a', 50) + "," + new string('b', 1_000_000) + "\r\n");

        var opened = await PlacementFile.OpenAsync(new MemoryStream(content), CancellationToken.None);

        Assert.IsType<NotACsvFile>(opened.Refusal);
    }

    [Fact]
    public async Task Read_QuoteNeverClosed_EndsWithARefusalThatNamesTheRecord()
    {
        var content = Encoding.UTF8.GetBytes("a,b\r\n1,2\r\n\"3,4\r\n" + string.Concat(Enumerable.Repeat("5,6\r\n", 100_000)));
        using var file = (await PlacementFile.OpenAsync(new MemoryStream(content), CancellationToken.None)).Value;

        var records = await file.ReadAsync(CancellationToken.None).ToListAsync();

        Assert.Equal(2, records.Count);
        Assert.Equal(new RecordTooLong(3), records[1].Refusal);
    }
}
