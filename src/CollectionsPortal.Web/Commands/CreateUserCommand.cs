using System.CommandLine;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;

namespace CollectionsPortal.Web.Commands;

public static class CreateUserCommand
{
    private static readonly Option<string> Email = new("--email") { Description = "The e-mail address to sign in with.", Required = true };
    private static readonly Option<string> Name = new("--name") { Description = "The name that colleagues see.", Required = true };
    private static readonly Option<string> Role = new("--role") { Description = "What the person does here: Agent, Supervisor or Administrator.", Required = true };
    private static readonly Option<bool> PasswordStdin = new("--password-stdin")
    {
        Description = "Read the password from standard input. Without this, one is made up and printed once.",
    };

    public static Command Create()
    {
        Role.AcceptOnlyFromAmong([.. StaffRole.All]);
        var command = new Command("create-user", "Makes a member of staff who can sign in.") { Email, Name, Role, PasswordStdin };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, ct) => CommandHost.RunAsync(parsed, (services, token) => CreateAsync(parsed, services, token), ct));
        return command;
    }

    private static async Task<int> CreateAsync(ParseResult parsed, IServiceProvider services, CancellationToken ct)
    {
        if (!EmailAddress.TryParse(parsed.GetValue(Email), null, out var email))
        {
            await Console.Error.WriteLineAsync("--email is not an e-mail address.");
            return ExitCode.Failed;
        }

        var given = parsed.GetValue(PasswordStdin);
        var password = given ? await Console.In.ReadLineAsync(ct) ?? string.Empty : MadeUpPassword.New();
        var user = new NewStaffUser(email.Value, parsed.GetRequiredValue(Name), parsed.GetRequiredValue(Role), password);
        var made = await services.GetRequiredService<StaffAccounts>().CreateAsync(user, Actor.System, ct);
        if (made.Refusal is { } no)
        {
            await Console.Error.WriteLineAsync(no.Message);
            return ExitCode.Failed;
        }

        await Console.Out.WriteLineAsync($"{user.Role} {email} can sign in.");
        if (!given)
        {
            await Console.Out.WriteLineAsync($"Password, shown this once: {password}");
        }

        return ExitCode.Done;
    }
}
