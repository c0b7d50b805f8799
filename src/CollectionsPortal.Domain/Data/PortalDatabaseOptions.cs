namespace CollectionsPortal.Domain.Data;

/// <summary>Where the agency's data is. Bound from the section <c>Portal</c>.</summary>
public sealed record PortalDatabaseOptions
{
    public DatabaseKind Database { get; init; } = DatabaseKind.Sqlite;

    /// <summary>For SQL Server.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>For SQLite: the file, made when it is missing. Relative paths start at the working directory.</summary>
    public string SqlitePath { get; init; } = "App_Data/portal.db";

    public SqlServerOptions SqlServer { get; init; } = new();
}

public sealed record SqlServerOptions
{
    /// <summary>How many statements go in one batch. Null leaves it to EF Core; a server without MERGE needs 1.</summary>
    public int? MaxBatchSize { get; init; }
}

public enum DatabaseKind
{
    Sqlite,
    SqlServer,
}
