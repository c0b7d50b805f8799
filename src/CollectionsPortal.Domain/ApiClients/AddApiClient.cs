using FluentValidation;

namespace CollectionsPortal.Domain.ApiClients;

public sealed record AddApiClient(string Name, ApiScopes Scopes);

internal sealed class AddApiClientValidator : AbstractValidator<AddApiClient>
{
    public AddApiClientValidator()
    {
        RuleFor(c => c.Name)
            .Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage("Enter a name by which people here know it, such as “Dialler, Denver office”.")
            .MaximumLength(ApiClient.NameMaxLength).WithMessage($"A name has at most {ApiClient.NameMaxLength} characters.");
        RuleFor(c => c.Scopes)
            .Must(scopes => scopes is not ApiScopes.None && (scopes | ApiScopes.Checks | ApiScopes.Permits) == (ApiScopes.Checks | ApiScopes.Permits))
            .WithMessage("Choose at least one thing that it may do.");
    }
}
