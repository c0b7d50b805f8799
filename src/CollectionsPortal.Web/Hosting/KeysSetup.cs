using System.Security.Cryptography.X509Certificates;
using CollectionsPortal.Domain.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Hosting;

/// <summary>The keys of cookies, links and encrypted fields live in the database; in production a certificate locks them there.</summary>
public static class KeysSetup
{
    public static void AddPortalKeys(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("CollectionsPortal");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = services.GetRequiredService<DatabaseXmlRepository>()));

        var options = builder.Configuration.GetSection(KeysOptions.Section).Get<KeysOptions>() ?? new KeysOptions();
        if (CertificateOf(options) is { } certificate)
        {
            keys.ProtectKeysWithCertificate(certificate);
        }
        else if (builder.Environment.IsProduction() && !options.AllowUnprotected)
        {
            throw new InvalidOperationException(
                "Name the certificate that protects the keys: Portal:Keys:CertificatePath (with CertificatePassword) or " +
                "Portal:Keys:CertificateThumbprint. Without one, whoever reads the database reads what is encrypted in it.");
        }
    }

    private static X509Certificate2? CertificateOf(KeysOptions options)
    {
        if (options.CertificatePath is { Length: > 0 } path)
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, options.CertificatePassword);
        }

        return options.CertificateThumbprint is { Length: > 0 } thumbprint
            ? InStore(StoreLocation.CurrentUser, thumbprint) ?? InStore(StoreLocation.LocalMachine, thumbprint)
                ?? throw new InvalidOperationException($"No certificate with the thumbprint {thumbprint} and a private key is in the personal store.")
            : null;
    }

    private static X509Certificate2? InStore(StoreLocation location, string thumbprint)
    {
        using var store = new X509Store(StoreName.My, location);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault(c => c.HasPrivateKey);
    }
}

/// <summary>Section <c>Portal:Keys</c>. The password belongs in the environment or a secret store, never in a file.</summary>
public sealed record KeysOptions
{
    public const string Section = "Portal:Keys";

    /// <summary>A PKCS #12 file.</summary>
    public string? CertificatePath { get; init; }

    public string? CertificatePassword { get; init; }

    /// <summary>A certificate in the personal store of the user or the machine.</summary>
    public string? CertificateThumbprint { get; init; }

    /// <summary>For a trial in production without a certificate: whoever reads the database can then read the encrypted fields.</summary>
    public bool AllowUnprotected { get; init; }
}
