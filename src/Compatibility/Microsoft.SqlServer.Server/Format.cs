namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type is laid out in bytes.</summary>
public enum Format
{
    /// <summary>Not stated; refused by the client.</summary>
    Unknown = 0,

    /// <summary>The field order of a blittable type.</summary>
    Native = 1,

    /// <summary>Written and read by the type itself, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}
