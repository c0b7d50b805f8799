using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CollectionsPortal.Domain.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Hosting;

public sealed class KeyTests
{
    [Fact]
    public async Task Keys_WithCertificate_StandEncryptedInTheDatabaseAndStillWork()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pfx");
        await File.WriteAllBytesAsync(path, NewCertificate("of-the-test"));
        await using var app = await PortalApp.StartAsync(("Portal:Keys:CertificatePath", path), ("Portal:Keys:CertificatePassword", "of-the-test"));

        await app.DoAsync(async services =>
        {
            var cipher = services.GetRequiredService<FieldCipher>();
            var text = cipher.Encrypt("Test", "123-45-6789");
            var keys = await services.GetRequiredService<PortalDb>().DataProtectionKeys.Select(key => key.Xml).ToListAsync();

            Assert.Equal("123-45-6789", cipher.Decrypt("Test", text));
            Assert.All(keys, xml => Assert.Contains("EncryptedData", xml, StringComparison.Ordinal));
            Assert.All(keys, xml => Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal));
        });
        File.Delete(path);
    }

    [Fact]
    public async Task Cookies_OfOneNode_AreReadByAnotherOnTheSameDatabase()
    {
        await using var app = await PortalApp.StartAsync();
        var text = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("hello");

        await using var other = await app.StartAnotherNodeAsync();

        Assert.Equal("hello", other.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(text));
    }

    private static byte[] NewCertificate(string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Keys of the portal", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return certificate.Export(X509ContentType.Pkcs12, password);
    }
}
