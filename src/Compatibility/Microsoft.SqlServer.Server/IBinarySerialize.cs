namespace Microsoft.SqlServer.Server;

/// <summary>A CLR user-defined type that writes and reads its own bytes (<see cref="Format.UserDefined"/>).</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
