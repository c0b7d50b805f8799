namespace CollectionsPortal.Web.Commands;

/// <summary>What a command tells the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;

    /// <summary>The work was done, but some rows were refused.</summary>
    public const int DoneWithRefusals = 2;
}
