using CollectionsPortal.Domain.ApiClients;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <param name="Link">A debtor's private link; null when no story made one.</param>
/// <param name="Key">A dialler's key.</param>
internal sealed record DemoSecrets(DemoLink? Link, ApiKeyText Key);
