using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>A process that gets a permit, says so, and then does nothing until it is killed.</summary>
internal static class DoomedAgent
{
    public const string Command = "open-and-wait";

    /// <summary>Starts it on the same database, waits for the permit, and kills it without warning (SIGKILL).</summary>
    /// <returns>The attempt that it had open.</returns>
    public static async Task<ContactAttemptId> OpenAndDieAsync(Callable person, Actor agent)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.Contains("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])["exec", typeof(DoomedAgent).Assembly.Location, Command, JsonSerializer.Serialize(person.Portal.Database.Options), Describe(person, agent)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2));
        process.Kill();
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said is null
            ? throw new InvalidOperationException($"It died before it had a permit: {complaint}")
            : new ContactAttemptId(long.Parse(said, CultureInfo.InvariantCulture));
    }

    public static async Task RunAsync(string options, string request)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IClock>(new FakeClock())
            .AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
            .AddPortalDomain(JsonSerializer.Deserialize<PortalDatabaseOptions>(options)!)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var ids = request.Split(',').Select(id => long.Parse(id, CultureInfo.InvariantCulture)).ToArray();
        var answer = await scope.ServiceProvider.GetRequiredService<ContactGate>().RequestAsync(
            new RequestContact
            {
                Debtor = new(ids[0]),
                Accounts = [new(ids[1])],
                Point = new Domain.Debtors.DebtorPhoneId(ids[2]),
                Channel = ContactChannel.Call,
                Token = Guid.NewGuid(),
            },
            new Actor(new StaffUserId(ids[3]), ActorRole.Agent, "Doomed agent"),
            CancellationToken.None);
        await Console.Out.WriteLineAsync(answer.Value.Attempt!.Value.ToString());
        await Task.Delay(Timeout.Infinite);
    }

    private static string Describe(Callable person, Actor agent)
        => string.Join(',', person.Debtor, person.Account, person.Phone, agent.Id);
}
