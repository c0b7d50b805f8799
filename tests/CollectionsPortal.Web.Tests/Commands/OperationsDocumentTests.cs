using System.CommandLine;
using System.Reflection;
using System.Runtime.CompilerServices;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Web.Commands;

namespace CollectionsPortal.Web.Tests.Commands;

/// <summary>The operator's document knows every command and every setting.</summary>
public sealed class OperationsDocumentTests
{
    [Fact]
    public async Task Document_NamesEveryCommandAndItsOptions()
    {
        var text = await ReadAsync();
        var commands = typeof(PortalCommandLine).Assembly.GetTypes()
            .Select(type => type.GetMethod("Create", BindingFlags.Public | BindingFlags.Static, []))
            .Where(create => create?.ReturnType == typeof(Command))
            .Select(create => (Command)create!.Invoke(null, null)!)
            .ToList();

        var words = commands.SelectMany(command => command.Subcommands.Append(command))
            .SelectMany(command => command.Options.Select(option => option.Name).Append(command.Name));

        Assert.NotEmpty(commands);
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_NamesEverySetting()
    {
        var text = await ReadAsync();
        var options = new[] { typeof(PortalDatabaseOptions).Assembly, typeof(PortalCommandLine).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type is { IsSealed: true, IsAbstract: false });

        var keys = options
            .SelectMany(type => type.GetProperties().Where(IsSetting).Select(property => $"{SectionOf(type)}:{property.Name}"))
            .ToList();

        Assert.Contains("Portal:SqlitePath", keys);
        Assert.Contains("Portal:Staff:IdleMinutes", keys);
        Assert.All(keys, key => Assert.Contains($"`{key}`", text, StringComparison.Ordinal));
    }

    private static bool IsSetting(PropertyInfo property) => property.CanWrite && property.PropertyType != typeof(SqlServerOptions);

    /// <summary>Said by the type itself, or here for those of the domain that the host binds.</summary>
    private static string SectionOf(Type options) => options.GetField("Section")?.GetRawConstantValue() as string ?? options.Name switch
    {
        nameof(PortalDatabaseOptions) => "Portal",
        nameof(SqlServerOptions) => "Portal:SqlServer",
        nameof(ContactOptions) => "Portal:Contacts",
        _ => throw new InvalidOperationException($"{options.Name} does not say its section."),
    };

    private static Task<string> ReadAsync([CallerFilePath] string here = "")
        => File.ReadAllTextAsync(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/operations.md")));
}
