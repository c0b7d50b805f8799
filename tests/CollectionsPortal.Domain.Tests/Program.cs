using CollectionsPortal.Domain.Tests.Contacts;

namespace CollectionsPortal.Domain.Tests;

/// <summary>Lets a test start this assembly as a process of its own, to be killed. The test runner does not come by here.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not [DoomedAgent.Command, var options, var request])
        {
            await Console.Error.WriteLineAsync("Run the tests with dotnet test.");
            return 1;
        }

        await DoomedAgent.RunAsync(options, request);
        return 0;
    }
}
