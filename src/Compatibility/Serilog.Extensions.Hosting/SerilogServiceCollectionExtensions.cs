using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog.Core;
using Serilog.Extensions.Hosting;
using Serilog.Extensions.Logging;

namespace Serilog;

/// <summary>Makes Serilog the logging of an application. Serilog's own minimum levels apply; the section "Logging" does not.</summary>
public static class SerilogServiceCollectionExtensions
{
    /// <summary>Logs to <paramref name="logger"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="logger">Null means <see cref="Log.Logger"/> at the time of each event; then no <see cref="ILogger"/> is registered.</param>
    /// <param name="dispose">True closes the logger, or with a null one <see cref="Log.Logger"/>, when the services are disposed.</param>
    public static IServiceCollection AddSerilog(this IServiceCollection services, ILogger? logger = null, bool dispose = false)
    {
        ArgumentNullException.ThrowIfNull(services);

        if (logger is not null)
        {
            services.AddSingleton(logger);
        }

        services.AddSingleton<ILoggerFactory>(_ => new SerilogLoggerFactory(logger, dispose));
        return services.AddDiagnosticContext(_ => logger);
    }

    /// <summary>Builds the logger once the services exist, and closes it when they are disposed.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Must not resolve anything that takes a logger: the logger is what is being built.</param>
    /// <param name="preserveStaticLogger">
    /// False makes the new logger <see cref="Log.Logger"/>, so the last of several hosts in a process has it.
    /// True leaves <see cref="Log.Logger"/> alone; request logging then needs its option <c>Logger</c> set, or it logs there.
    /// </param>
    /// <param name="writeToProviders">True also passes each event to the registered logger providers.</param>
    public static IServiceCollection AddSerilog(
        this IServiceCollection services,
        Action<IServiceProvider, LoggerConfiguration> configure,
        bool preserveStaticLogger = false,
        bool writeToProviders = false)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        var providers = writeToProviders ? new LoggerProviderCollection() : null;
        services.AddSingleton(provider => BuildLogger(provider, configure, providers));
        services.AddSingleton(provider => WithoutOwnership(provider.GetRequiredService<RegisteredLogger>().Logger));
        services.AddSingleton<ILoggerFactory>(provider => BuildFactory(provider, preserveStaticLogger, providers));
        return services.AddDiagnosticContext(provider => provider.GetRequiredService<RegisteredLogger>().Logger);
    }

    private static RegisteredLogger BuildLogger(
        IServiceProvider provider, Action<IServiceProvider, LoggerConfiguration> configure, LoggerProviderCollection? providers)
    {
        var configuration = new LoggerConfiguration();
        if (providers is not null)
        {
            configuration.WriteTo.Providers(providers);
        }

        configure(provider, configuration);
        return new RegisteredLogger(configuration.CreateLogger());
    }

    private static SerilogLoggerFactory BuildFactory(
        IServiceProvider provider, bool preserveStaticLogger, LoggerProviderCollection? providers)
    {
        var logger = provider.GetRequiredService<RegisteredLogger>().Logger;
        if (!preserveStaticLogger)
        {
            Log.Logger = logger;
        }

        var factory = new SerilogLoggerFactory(logger, dispose: true, providers);
        if (providers is not null)
        {
            foreach (var each in provider.GetServices<ILoggerProvider>())
            {
                factory.AddProvider(each);
            }
        }

        return factory;
    }

    private static ILogger WithoutOwnership(ILogger logger)
    {
        return logger.ForContext(Array.Empty<ILogEventEnricher>());
    }

    private static IServiceCollection AddDiagnosticContext(
        this IServiceCollection services, Func<IServiceProvider, ILogger?> logger)
    {
        services.AddSingleton(provider => new DiagnosticContext(logger(provider)));
        return services.AddSingleton<IDiagnosticContext>(provider => provider.GetRequiredService<DiagnosticContext>());
    }
}
