using System.Diagnostics;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>
/// Finds a browser of the Chromium family: the one that PORTAL_TEST_CHROMIUM names, else an installed one, else one that Playwright
/// fetches, else (as root on Debian) the distribution's. Where none can be had the tests are skipped, but never in CI.
/// </summary>
public static class Chromium
{
    private const string Variable = "PORTAL_TEST_CHROMIUM";

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync", "--disable-component-update"];

    private static readonly Lazy<Task<string?>> Found = new(FindAsync);

    private static bool IsContinuousIntegration => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>Null where there is no browser and none can be had.</summary>
    public static async Task<IBrowser?> LaunchAsync(IPlaywright playwright)
    {
        var path = await Found.Value;
        if (path is null)
        {
            return IsContinuousIntegration
                ? throw new InvalidOperationException($"No Chromium was found or could be installed. Set {Variable} to where one is.")
                : null;
        }

        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path.Length == 0 ? null : path, Args = Arguments });
    }

    /// <returns>A path; empty for the one that Playwright keeps itself.</returns>
    private static async Task<string?> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names {named}, and nothing is there.");
        }

        if (Installed() is { } installed)
        {
            return installed;
        }

        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? string.Empty : await InstallOnDebianAsync() ? Installed() : null;
    }

    private static string? Installed() => Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
        {
            string[] folders =
            [
                Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles),
                Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
            ];
            string[] programs = [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];
            return folders.SelectMany(folder => programs.Select(program => Path.Combine(folder, program)));
        }

        return OperatingSystem.IsMacOS()
            ?
            [
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ]
            :
            [
                "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
                "/usr/bin/microsoft-edge", "/snap/bin/chromium",
            ];
    }

    private static async Task<bool> InstallOnDebianAsync()
    {
        if (!File.Exists("/usr/bin/apt-get") || Environment.UserName != "root")
        {
            return false;
        }

        return await RunAsync("apt-get", "update") && await RunAsync("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
