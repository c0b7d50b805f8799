using System.Text;
using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.Tests.Imports;

[Collection(Alone.Name)]
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

    [Fact]
    public async Task Read_HundredThousandRecords_MemoryDoesNotGrowWithTheFile()
    {
        const int Records = 100_000;
        using var file = (await PlacementFile.OpenAsync(new EndlessRecords(Records), CancellationToken.None)).Value;
        var reader = new PlacementReader(PlacementSample.MapOf(file.Headers), null, PlacementSample.Today);
        var (read, taken, atStart, most) = (0, 0, 0L, 0L);

        await foreach (var record in file.ReadAsync(CancellationToken.None))
        {
            taken += reader.Read(record.Value).IsRefused ? 0 : 1;
            if (++read % 20_000 == 0)
            {
                var held = GC.GetTotalMemory(forceFullCollection: true);
                atStart = read == 20_000 ? held : atStart;
                most = Math.Max(most, held - atStart);
            }
        }

        Assert.Equal((Records, Records), (read, taken));
        Assert.InRange(most, 0, 8_000_000);
    }

    /// <summary>A file of some 30 MB that never exists as a whole.</summary>
    private sealed class EndlessRecords(int records) : Stream
    {
        private readonly byte[] record = Encoding.UTF8.GetBytes(PlacementRows.Line(PlacementRows.Row()));
        private byte[] current = Encoding.UTF8.GetBytes(PlacementRows.Header());
        private int at;
        private int given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (at == current.Length)
            {
                if (given == records)
                {
                    return 0;
                }

                (current, at, given) = (record, 0, given + 1);
            }

            var length = Math.Min(buffer.Length, current.Length - at);
            current.AsSpan(at, length).CopyTo(buffer);
            at += length;
            return length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
