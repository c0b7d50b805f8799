using System.Text.Json;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Keeps records, and what they say of whose they are, encrypted while they wait in the database.</summary>
public sealed class PartSeal(FieldCipher cipher)
{
    private const string Part = "payments.part";
    private const string CluesField = "payments.clues";

    public PaymentFilePart Seal(PaymentFileId file, IReadOnlyList<PlacementRecord> records) => new()
    {
        FileId = file,
        FirstLine = records[0].Line,
        LastLine = records[^1].Line,
        Sealed = cipher.Encrypt(Part, JsonSerializer.Serialize(records)),
    };

    public IReadOnlyList<PlacementRecord> Open(PaymentFilePart part) => JsonSerializer.Deserialize<List<PlacementRecord>>(cipher.Decrypt(Part, part.Sealed))!;

    public string? Seal(PaymentClues clues) => clues.IsEmpty ? null : cipher.Encrypt(CluesField, JsonSerializer.Serialize(clues));

    public PaymentClues OpenClues(string? seal)
        => seal is null ? new(null, null, null, null) : JsonSerializer.Deserialize<PaymentClues>(cipher.Decrypt(CluesField, seal))!;
}
