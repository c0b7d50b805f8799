namespace FluentValidation;

/// <summary>Carries the services of the current request through a validation.</summary>
public static class DependencyInjectionExtensions
{
    private const string Key = "_FV_ServiceProvider";

    /// <summary>The services that the validation was started with.</summary>
    /// <exception cref="InvalidOperationException">None were set: the validator was called directly, without <see cref="SetServiceProvider"/>.</exception>
    public static IServiceProvider GetServiceProvider(this IValidationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return context.RootContextData.TryGetValue(Key, out var value) && value is IServiceProvider services
            ? services
            : throw new InvalidOperationException(
                "The validation context has no service provider: call SetServiceProvider before validating.");
    }

    /// <summary>Sets the services, in place of any set before; rules of child validators see them too.</summary>
    public static void SetServiceProvider(this IValidationContext context, IServiceProvider serviceProvider)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RootContextData[Key] = serviceProvider;
    }
}
