namespace Microsoft.SqlServer.Server;

/// <summary>Thrown by the client when it is given a type that cannot be a CLR user-defined type.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <param name="udtType">The type that was refused.</param>
    /// <param name="resourceReason">Shown as it is: there are no resources here to look a key up in.</param>
    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new($"'{udtType.FullName}' is an invalid user-defined type: {resourceReason}");
    }
}
