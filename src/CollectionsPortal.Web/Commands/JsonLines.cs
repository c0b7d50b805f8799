namespace CollectionsPortal.Web.Commands;

/// <summary>Reads a stream line by line without making strings of it: some lines at a time, so that memory stays the same however long it is.</summary>
internal sealed class JsonLines(Stream input)
{
    private const int BlockLength = 256 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] rest = [];
    private int number;
    private bool isOver;

    /// <summary>The next lines that are not blank, with their numbers from 1; empty at the end.</summary>
    public async Task<IReadOnlyList<(int Number, ReadOnlyMemory<byte> Text)>> NextAsync(CancellationToken ct)
    {
        while (!isOver)
        {
            var lines = Lines(await BlockAsync(ct));
            if (lines.Count > 0) { return lines; }
        }

        return [];
    }

    /// <summary>What was left over, and as much more as it takes to end a line.</summary>
    private async Task<ReadOnlyMemory<byte>> BlockAsync(CancellationToken ct)
    {
        var (block, length) = (new byte[rest.Length + BlockLength], rest.Length);
        rest.CopyTo(block, 0);
        while (true)
        {
            var read = await input.ReadAtLeastAsync(block.AsMemory(length), block.Length - length, throwOnEndOfStream: false, ct);
            length += read;
            if (length < block.Length)
            {
                (isOver, rest) = (true, []);
                return block.AsMemory(0, length);
            }

            var end = block.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (end > 0)
            {
                rest = block[end..length];
                return block.AsMemory(0, end);
            }

            Array.Resize(ref block, block.Length * 2);
        }
    }

    private List<(int Number, ReadOnlyMemory<byte> Text)> Lines(ReadOnlyMemory<byte> block)
    {
        var lines = new List<(int Number, ReadOnlyMemory<byte> Text)>();
        if (number == 0 && block.Span.StartsWith(ByteOrderMark)) { block = block[ByteOrderMark.Length..]; }

        while (!block.IsEmpty)
        {
            var end = block.Span.IndexOf((byte)'\n');
            var line = end < 0 ? block : block[..end];
            block = end < 0 ? default : block[(end + 1)..];
            number++;
            if (!line.Span.Trim(" \t\r"u8).IsEmpty) { lines.Add((number, line)); }
        }

        return lines;
    }
}
