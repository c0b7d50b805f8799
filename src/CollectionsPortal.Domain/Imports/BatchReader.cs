namespace CollectionsPortal.Domain.Imports;

/// <summary>Reads the staged records of one batch, the same way whenever it is asked.</summary>
internal sealed class BatchReader
{
    private readonly ColumnMap map;
    private readonly string currency;
    private readonly PlacementReader reader;
    private readonly RowSeal seal;
    private readonly IdentityHasher hasher;

    public BatchReader(ImportBatch batch, string? creditor, RowSeal seal, IdentityHasher hasher)
    {
        map = ColumnMap.Of(batch.Headings, batch.Assigned);
        reader = new PlacementReader(map, creditor, batch.AsOf, batch.Currency);
        currency = batch.Currency;
        this.seal = seal;
        this.hasher = hasher;
    }

    public async Task<IReadOnlyList<ReadRow>> ReadAsync(IEnumerable<ImportRow> rows, CancellationToken ct)
    {
        var read = new List<ReadRow>();
        foreach (var row in rows)
        {
            var record = seal.Open(row.Line, row.Sealed ?? throw new InvalidOperationException($"Record {row.Line} of import {row.BatchId} was carried out already."));
            var reading = reader.Read(record);
            read.Add(reading.Row is { } placement
                ? new ReadRow(row, reading, await hasher.IdentityOfAsync(placement, ct), await hasher.PrintOfAsync(record, map, currency, ct))
                : new ReadRow(row, reading, null, 0));
        }

        return read;
    }
}
