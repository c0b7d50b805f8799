namespace CollectionsPortal.Web.Commands;

/// <summary>Reads a stream line by line without making strings of it: some lines at a time, so that memory stays the same however long it is.</summary>
internal sealed class JsonLines(Stream input)
{
    private const int BlockLength = 256 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly List<(int Number, ReadOnlyMemory<byte> Text)> lines = [];
    private byte[] block = new byte[BlockLength];
    private int rest;
    private int end;
    private int number;
    private bool isOver;

    /// <summary>The next lines that are not blank, with their numbers from 1; empty at the end. They live until the next ones are asked for.</summary>
    public async Task<IReadOnlyList<(int Number, ReadOnlyMemory<byte> Text)>> NextAsync(CancellationToken ct)
    {
        while (!isOver)
        {
            Part(await BlockAsync(ct));
            if (lines.Count > 0) { return lines; }
        }

        return [];
    }

    /// <summary>What was left over, and as much more as it takes to end a line. The same memory each time.</summary>
    private async Task<ReadOnlyMemory<byte>> BlockAsync(CancellationToken ct)
    {
        block.AsSpan(rest, end - rest).CopyTo(block);
        (rest, end) = (0, end - rest);
        while (true)
        {
            end += await input.ReadAtLeastAsync(block.AsMemory(end), block.Length - end, throwOnEndOfStream: false, ct);
            if (end < block.Length)
            {
                isOver = true;
                return block.AsMemory(0, end);
            }

            rest = block.AsSpan(0, end).LastIndexOf((byte)'\n') + 1;
            if (rest > 0) { return block.AsMemory(0, rest); }

            Array.Resize(ref block, block.Length * 2);
        }
    }

    private void Part(ReadOnlyMemory<byte> text)
    {
        lines.Clear();
        if (number == 0 && text.Span.StartsWith(ByteOrderMark)) { text = text[ByteOrderMark.Length..]; }

        while (!text.IsEmpty)
        {
            var length = text.Span.IndexOf((byte)'\n');
            var line = length < 0 ? text : text[..length];
            text = length < 0 ? default : text[(length + 1)..];
            number++;
            if (!line.Span.Trim(" \t\r"u8).IsEmpty) { lines.Add((number, line)); }
        }
    }
}
