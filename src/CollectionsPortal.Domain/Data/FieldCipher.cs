using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Data;

/// <summary>Encrypts single fields with the Data Protection keys, which live in the database and are themselves protected by the host.</summary>
/// <remarks>The same text gives another cipher each time, so ciphers cannot be searched or compared: see <see cref="KeyedHash"/> for that.</remarks>
public sealed class FieldCipher(IDataProtectionProvider provider)
{
    /// <summary>Room for the cipher of the longest field, with its overhead of about 150 characters.</summary>
    public const int MaxLength = 400;

    private readonly IDataProtector all = provider.CreateProtector("CollectionsPortal.Fields.v1");
    private readonly ConcurrentDictionary<string, IDataProtector> protectors = new(StringComparer.Ordinal);

    /// <param name="field">Names the field, so that the cipher of one field cannot be passed off as another's.</param>
    public string Encrypt(string field, string text) => Of(field).Protect(text);

    public string Decrypt(string field, string cipher) => Of(field).Unprotect(cipher);

    public string EncryptDate(string field, LocalDate date) => Encrypt(field, LocalDatePattern.Iso.Format(date));

    public LocalDate DecryptDate(string field, string cipher) => LocalDatePattern.Iso.Parse(Decrypt(field, cipher)).GetValueOrThrow();

    private IDataProtector Of(string field) => protectors.GetOrAdd(field, all.CreateProtector);
}
