namespace Microsoft.SqlServer.Server;

/// <summary>Marks a type as a CLR user-defined type and says how the client may serialise it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true, AllowMultiple = false)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    public Format Format { get; } = format;

    public bool IsByteOrdered { get; set; }

    public bool IsFixedLength { get; set; }

    /// <summary>In bytes; -1 means up to 2 GB. Only read for <see cref="Format.UserDefined"/>.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>The name on the server; null means the name of the type.</summary>
    public string? Name { get; set; }

    public string? ValidationMethodName { get; set; }
}
