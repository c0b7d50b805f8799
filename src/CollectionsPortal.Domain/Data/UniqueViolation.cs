using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CollectionsPortal.Domain.Data;

public static class UniqueViolation
{
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueConstraint = 2627;
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;

    /// <summary>True when the database refused a row because an equal one exists, at any depth of the exception.</summary>
    public static bool IsUniqueViolation(this Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqlException { Number: SqlServerUniqueIndex or SqlServerUniqueConstraint }
                or SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique or SqliteConstraintPrimaryKey })
            {
                return true;
            }
        }

        return false;
    }
}
