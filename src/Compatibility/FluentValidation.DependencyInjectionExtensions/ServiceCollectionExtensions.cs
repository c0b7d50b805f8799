using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FluentValidation;

/// <summary>Registers the validators of an assembly, each as itself and as the <see cref="IValidator{T}"/> it implements.</summary>
/// <remarks>
/// Registering twice is harmless. Validators are scoped unless stated; a singleton one must not take scoped services.
/// Internal and private nested validators are skipped, in silence, unless <c>includeInternalTypes</c> is true.
/// </remarks>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddValidatorsFromAssembly(
        this IServiceCollection services,
        Assembly assembly,
        ServiceLifetime lifetime = ServiceLifetime.Scoped,
        Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null,
        bool includeInternalTypes = false)
    {
        ArgumentNullException.ThrowIfNull(services);

        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes))
        {
            if (filter is null || filter(found))
            {
                services.TryAddEnumerable(new ServiceDescriptor(found.InterfaceType, found.ValidatorType, lifetime));
                services.TryAdd(new ServiceDescriptor(found.ValidatorType, found.ValidatorType, lifetime));
            }
        }

        return services;
    }

    public static IServiceCollection AddValidatorsFromAssemblies(
        this IServiceCollection services,
        IEnumerable<Assembly> assemblies,
        ServiceLifetime lifetime = ServiceLifetime.Scoped,
        Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null,
        bool includeInternalTypes = false)
    {
        ArgumentNullException.ThrowIfNull(assemblies);

        foreach (var assembly in assemblies)
        {
            services.AddValidatorsFromAssembly(assembly, lifetime, filter, includeInternalTypes);
        }

        return services;
    }

    public static IServiceCollection AddValidatorsFromAssemblyContaining<T>(
        this IServiceCollection services,
        ServiceLifetime lifetime = ServiceLifetime.Scoped,
        Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null,
        bool includeInternalTypes = false)
    {
        return services.AddValidatorsFromAssembly(typeof(T).Assembly, lifetime, filter, includeInternalTypes);
    }
}
