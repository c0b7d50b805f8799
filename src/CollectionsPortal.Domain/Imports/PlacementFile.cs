using System.Runtime.CompilerServices;
using CsvHelper;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Reads a placement file record by record; memory does not grow with the file.</summary>
public sealed class PlacementFile : IDisposable
{
    /// <summary>In bytes. A longer record is a quotation mark that was never closed, or no CSV at all.</summary>
    public const int MaxRecordSize = 64 * 1024;

    public const int MaxColumns = 200;

    /// <summary>Longer names of columns are no names.</summary>
    public const int MaxHeaderLength = 100;

    /// <summary>What a reader puts in place of bytes that are not UTF-8.</summary>
    private const char Unreadable = '\uFFFD';

    private readonly CsvReader reader;
    private bool badlyQuoted;
    private int line;

    private PlacementFile(Stream stream) => reader = CsvReader.Create(
        stream,
        new CsvReaderOptions
        {
            DetectSeparatorHint = false,
            HasHeader = false,
            IncludeValuesInExceptions = false,
            MaxRecordSize = MaxRecordSize,
            OnMalformedRecord = _ => badlyQuoted = true,
            Separator = ',',
            SkipEmptyLines = true,
        },
        leaveOpen: true);

    public IReadOnlyList<string> Headers { get; private set; } = [];

    /// <summary>Reads the header. UTF-8 (or UTF-16 with its byte order mark), commas between the fields, RFC 4180 quotation marks.</summary>
    public static async Task<Result<PlacementFile>> OpenAsync(Stream stream, CancellationToken ct)
    {
        var file = new PlacementFile(stream);
        var refusal = await file.ReadHeaderAsync(ct);
        if (refusal is null)
        {
            return file;
        }

        file.Dispose();
        return refusal;
    }

    /// <summary>Each record after the header. Ends with a refusal where the rest of the file cannot be read.</summary>
    public async IAsyncEnumerable<Result<PlacementRecord>> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        while (await NextAsync(ct) is { } next)
        {
            yield return next;
            if (!next.IsDone)
            {
                yield break;
            }
        }
    }

    public void Dispose() => reader.Dispose();

    private async Task<Refusal?> ReadHeaderAsync(CancellationToken ct)
    {
        if (await NextAsync(ct) is not { } header)
        {
            return new EmptyFile();
        }

        if (!header.IsDone || !IsHeader(header.Value))
        {
            return new NotACsvFile();
        }

        Headers = [.. header.Value.Fields.Select(name => name.Trim())];
        return null;
    }

    private static bool IsHeader(PlacementRecord record)
        => record is { IsBadlyQuoted: false, Fields.Count: >= 2 and <= MaxColumns }
            && record.Fields.All(name => name.Length <= MaxHeaderLength && !name.Any(c => char.IsControl(c) || c == Unreadable));

    private async Task<Result<PlacementRecord>?> NextAsync(CancellationToken ct)
    {
        try
        {
            badlyQuoted = false;
            if (!await reader.ReadAsync(ct))
            {
                return null;
            }

            line++;
            return new PlacementRecord(line, reader.Current.ToArray(), badlyQuoted);
        }
        catch (CsvFormatException)
        {
            return new RecordTooLong(line + 1);
        }
    }
}

public sealed record EmptyFile() : Refusal("The file is empty: it has no header.");

public sealed record NotACsvFile() : Refusal("This is not a CSV file with a header of column names, parted by commas.");

public sealed record RecordTooLong(int Line)
    : Refusal($"Record {Line} is longer than {PlacementFile.MaxRecordSize / 1024} kB. Is a quotation mark not closed? Nothing from there on can be read.");
