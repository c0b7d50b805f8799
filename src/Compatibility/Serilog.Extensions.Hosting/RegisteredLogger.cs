namespace Serilog.Extensions.Hosting;

// Not disposable on purpose: the logger factory owns the logger, and a container disposes every disposable it hands out.
internal sealed record RegisteredLogger(ILogger Logger);
