using System.Buffers.Binary;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Makes of a row what can be compared without being read.</summary>
internal sealed class IdentityHasher(KeyedHash hash)
{
    /// <summary>Fetches the key, or makes it, before a transaction begins: SQLite would not let a second connection write during one.</summary>
    public async ValueTask PrepareAsync(CancellationToken ct) => await hash.ComputeAsync("identity.ready", string.Empty, ct);

    public async ValueTask<PersonIdentity> IdentityOfAsync(PlacementRow row, CancellationToken ct)
    {
        var name = $"{SearchWords.Compact(row.Name.First)}|{SearchWords.Compact(row.Name.Last)}";
        var keys = new IdentityKeys(
            row.BirthDate is { } born ? await KeyAsync("identity.birth", $"{name}|{LocalDatePattern.Iso.Format(born)}", ct) : null,
            row.LastFour is { } digits ? await KeyAsync("identity.last-four", $"{name}|{digits}", ct) : null,
            await KeyAsync("identity.address", $"{name}|{SearchWords.Compact(row.Address.Line1)}|{row.Address.PostalCode}", ct));
        return PersonIdentity.Of(keys, row.Name.Middle, row.Name.Suffix);
    }

    /// <summary>Equal for two records that say the same in every column that we read.</summary>
    /// <param name="currency">Of the file: the same figures in another currency are another record.</param>
    public async ValueTask<long> PrintOfAsync(PlacementRecord record, ColumnMap map, string currency, CancellationToken ct)
    {
        var values = Enum.GetValues<PlacementColumn>().Select(column => map.PositionOf(column)).Select(at => at < 0 ? string.Empty : record.Fields[at].Trim());
        return await KeyAsync("placement.print", string.Join('\u001f', values.Append(currency)), ct);
    }

    private async ValueTask<long> KeyAsync(string field, string text, CancellationToken ct)
        => BinaryPrimitives.ReadInt64LittleEndian(await hash.ComputeAsync(field, text, ct));
}
