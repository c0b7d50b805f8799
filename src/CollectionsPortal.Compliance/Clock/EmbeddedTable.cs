using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>Reads a comma-separated table that is built into this assembly. Lines that start with # are credits.</summary>
internal static class EmbeddedTable
{
    /// <summary>The records after the header, split at commas.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not built into this assembly.");
        using var reader = new StreamReader(stream);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') { continue; }
            if (header) { header = false; continue; }
            yield return line.Split(',');
        }
    }

    /// <summary>Zones joined by &amp;.</summary>
    public static DateTimeZone[] Zones(string joined) =>
        [.. joined.Split('&').Select(id => ZoneTable.Find(id) ?? throw new InvalidOperationException($"Unknown zone {id}."))];
}
