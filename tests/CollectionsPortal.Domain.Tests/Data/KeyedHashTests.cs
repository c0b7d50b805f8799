using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Data;

public sealed class KeyedHashTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task Compute_SameText_IsEqualPerFieldAndAcrossNodes(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var cipher = portal.Services.GetRequiredService<FieldCipher>();
        using var first = new KeyedHash(portal.Services.GetRequiredService<IServiceScopeFactory>(), cipher);
        using var second = new KeyedHash(portal.Services.GetRequiredService<IServiceScopeFactory>(), cipher);

        var hash = await first.ComputeAsync("last-four", "1234", CancellationToken.None);

        Assert.Equal(hash, await second.ComputeAsync("last-four", "1234", CancellationToken.None));
        Assert.NotEqual(hash, await first.ComputeAsync("birth-date", "1234", CancellationToken.None));
        Assert.NotEqual(hash, await first.ComputeAsync("last-four", "1235", CancellationToken.None));
        Assert.Equal(1, await portal.ReadAsync(db => db.ProtectedKeys.CountAsync()));
    }

    [SkippableTheory, EachDatabase]
    public async Task Encrypt_Date_ComesBackAndHidesIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var cipher = portal.Services.GetRequiredService<FieldCipher>();
        var born = new LocalDate(1980, 2, 29);

        var text = cipher.EncryptDate("debtor.birth-date", born);

        Assert.Equal(born, cipher.DecryptDate("debtor.birth-date", text));
        Assert.DoesNotContain("1980", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1, FieldCipher.MaxLength);
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => cipher.Decrypt("debtor.national-id", text));
    }

    [SkippableTheory, EachDatabase]
    public async Task XmlRepository_StoredKey_IsReadBack(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var repository = portal.Services.GetRequiredService<DatabaseXmlRepository>();

        repository.StoreElement(new System.Xml.Linq.XElement("key", new System.Xml.Linq.XAttribute("id", "1")), "key-1");

        Assert.Equal("1", Assert.Single(repository.GetAllElements()).Attribute("id")!.Value);
    }
}
