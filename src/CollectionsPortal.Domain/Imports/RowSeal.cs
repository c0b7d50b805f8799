using System.Text.Json;
using CollectionsPortal.Domain.Data;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Keeps the fields of a record encrypted while they wait in the database.</summary>
public sealed class RowSeal(FieldCipher cipher)
{
    private const string Field = "import.row";

    public string Seal(PlacementRecord record)
        => cipher.Encrypt(Field, JsonSerializer.Serialize(new Content(record.Fields, record.IsBadlyQuoted)));

    public PlacementRecord Open(int line, string seal)
    {
        var content = JsonSerializer.Deserialize<Content>(cipher.Decrypt(Field, seal))!;
        return new PlacementRecord(line, content.F, content.Q);
    }

    /// <summary>Short names: they stand in every record.</summary>
    private sealed record Content(IReadOnlyList<string> F, bool Q);
}
