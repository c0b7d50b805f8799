using System.CommandLine;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Seeding;
using CollectionsPortal.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Web.Commands;

public static class SeedCommand
{
    private static readonly Option<int> Accounts = new("--accounts") { Description = "How many accounts. Every fifth belongs to somebody who has one already.", Required = true };
    private static readonly Option<int> Contacts = new("--contacts") { Description = "How many past contacts, spread over the accounts and the last thirty days." };
    private static readonly Option<bool> Force = new("--force") { Description = "Also in production, and also where people are in the database already." };

    public static Command Create()
    {
        var command = new Command("seed", "Fills an empty test database with made-up people for load tests. Not for a database that anybody works with.")
        {
            Accounts, Contacts, Force,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, ct) => CommandHost.RunAsync(parsed, (services, token) => SeedAsync(parsed, services, token), ct));
        return command;
    }

    private static async Task<int> SeedAsync(ParseResult parsed, IServiceProvider services, CancellationToken ct)
    {
        var force = parsed.GetValue(Force);
        if (!force && services.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            return await FailAsync("This is the production environment. Made-up people do not belong here; --force seeds all the same.");
        }

        await DatabaseSetup.MigrateAsync(services, ct);
        if (!force && await services.GetRequiredService<PortalDb>().Debtors.AnyAsync(ct))
        {
            return await FailAsync("There are people in this database already; --force seeds all the same.");
        }

        var load = new SeedLoad(parsed.GetValue(Accounts), parsed.GetValue(Contacts));
        var seeded = await services.GetRequiredService<LoadSeeder>().SeedAsync(load, ct);
        if (seeded.Refusal is { } no)
        {
            return await FailAsync(no.Message);
        }

        await Console.Out.WriteLineAsync($"{load.Accounts} accounts and {load.Contacts} contacts are in the database.");
        return ExitCode.Done;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.Failed;
    }
}
