using System.Text;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>Says in SQLite's words what EF Core said in SQL Server's: just the differences between the two, spliced into the text.</summary>
internal sealed class SqliteRewriter : TSqlFragmentVisitor
{
    private readonly string text;
    private readonly List<Edit> edits = [];

    private SqliteRewriter(string text) => this.text = text;

    private sealed record Edit(int Start, int Length, string With, int Order);

    public static string Rewrite(string text, TSqlScript script)
    {
        var statements = script.Batches.SelectMany(batch => batch.Statements).Where(statement => statement is not (PredicateSetStatement or SetCommandStatement));
        return string.Join(";\n", statements.Select(statement => new SqliteRewriter(text).Statement(statement)));
    }

    private string Statement(TSqlStatement statement) => statement switch
    {
        SaveTransactionStatement save => $"SAVEPOINT \"{save.Name.Value}\"",
        RollbackTransactionStatement { Name: { } name } => $"ROLLBACK TO \"{name.Value}\"",
        SelectStatement or InsertStatement or UpdateStatement or DeleteStatement => Spliced(statement),
        _ => throw new NotSupportedException($"{statement.GetType().Name} has no form in SQLite here:\n{text}"),
    };

    private string Spliced(TSqlStatement statement)
    {
        statement.Accept(this);
        return Apply(statement.StartOffset, statement.StartOffset + statement.FragmentLength).TrimEnd(';');
    }

    public override void Visit(QuerySpecification node)
    {
        if (node.TopRowFilter is { } top)
        {
            Replace(top, string.Empty);
            Insert(EndOf(node), $"\nLIMIT {Source(top.Expression)}");
        }
    }

    public override void Visit(OffsetClause node)
        => Replace(node, $"LIMIT {(node.FetchExpression is null ? "-1" : Source(node.FetchExpression))} OFFSET {Source(node.OffsetExpression)}");

    /// <summary>How EF Core hands over a list as one parameter. SQLite keeps keys of 128 bits as text in capitals, JSON has them in small letters.</summary>
    public override void Visit(OpenJsonTableReference node)
    {
        var areKeys = node.SchemaDeclarationItems.Any(item => item.ColumnDefinition.DataType.Name.BaseIdentifier.Value.Equals("uniqueidentifier", StringComparison.OrdinalIgnoreCase));
        var list = $"json_each({Source(node.Variable)})";
        Replace(node, $"{(areKeys ? $"(SELECT upper(value) AS value FROM {list})" : list)} AS {Source(node.Alias)}");
    }

    public override void Visit(StringLiteral node)
    {
        if (node.IsNational)
        {
            Cut(node.StartOffset, 1);
        }
    }

    public override void Visit(BinaryExpression node)
    {
        if (node.BinaryExpressionType == BinaryExpressionType.Add && Texts.AreIn(node))
        {
            ReplaceBetween(node.FirstExpression, node.SecondExpression, " || ");
        }
        else if (node.BinaryExpressionType == BinaryExpressionType.BitwiseXor)
        {
            Insert(node.StartOffset, "(");
            ReplaceBetween(node.FirstExpression, node.SecondExpression, " <> ");
            Insert(EndOf(node), ")");
        }
    }

    public override void Visit(UnaryExpression node)
    {
        if (node.UnaryExpressionType == UnaryExpressionType.BitwiseNot)
        {
            Cut(node.StartOffset, node.Expression.StartOffset - node.StartOffset, "NOT ");
        }
    }

    public override void Visit(CastCall node) => Cast(node, node.DataType, node.Parameter);

    public override void Visit(ConvertCall node) => Cast(node, node.DataType, node.Parameter);

    public override void Visit(FunctionCall node)
    {
        if (Functions.TryGetValue(node.FunctionName.Value, out var name))
        {
            Replace(node.FunctionName, name);
        }
        else if (node.FunctionName.Value.Equals("SUM", StringComparison.OrdinalIgnoreCase))
        {
            // SQL Server sums decimals exactly; every decimal here is money, of two places.
            Insert(node.StartOffset, "round(");
            Insert(EndOf(node), ", 2)");
        }
        else if (node.FunctionName.Value.Equals("CHARINDEX", StringComparison.OrdinalIgnoreCase))
        {
            Replace(node, $"instr({Source(node.Parameters[1])}, {Source(node.Parameters[0])})");
        }
    }

    public override void Visit(InsertSpecification node) => Return(node.OutputClause, node);

    public override void Visit(UpdateSpecification node)
    {
        Return(node.OutputClause, node);

        // New values out of a list of selects are written the same way in both.
        if (node.FromClause is null or { TableReferences: [QueryDerivedTable] })
        {
            return;
        }

        Replace(node.Target, Source(OnlyTable(node.FromClause)));
        Replace(node.FromClause, string.Empty);
        foreach (var set in node.SetClauses.OfType<AssignmentSetClause>())
        {
            Replace(set.Column, $"[{set.Column.MultiPartIdentifier.Identifiers[^1].Value}]");
        }
    }

    public override void Visit(DeleteSpecification node)
    {
        Return(node.OutputClause, node);
        if (node.FromClause is not null)
        {
            Replace(node.Target, Source(OnlyTable(node.FromClause)));
            Replace(node.FromClause, string.Empty);
        }
    }

    private static readonly Dictionary<string, string> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["LEN"] = "length",
        ["SUBSTRING"] = "substr",
        ["ISNULL"] = "ifnull",
        ["COUNT_BIG"] = "count",
    };

    private TableReference OnlyTable(FromClause from) => from.TableReferences is [NamedTableReference table]
        ? table
        : throw new NotSupportedException($"SQLite cannot change rows of a join:\n{text}");

    /// <summary>SQLite's types are looser: what is no number needs no cast.</summary>
    private void Cast(TSqlFragment whole, DataTypeReference type, ScalarExpression value)
    {
        var to = type.Name.BaseIdentifier.Value.ToLowerInvariant() switch
        {
            "bit" or "tinyint" or "smallint" or "int" or "bigint" => "INTEGER",
            "float" or "real" => "REAL",
            "decimal" or "numeric" or "money" => "NUMERIC",
            "nvarchar" or "varchar" or "nchar" or "char" => "TEXT",
            _ => null,
        };
        var (before, after) = to is null ? (string.Empty, string.Empty) : ("CAST(", $" AS {to})");
        Cut(whole.StartOffset, value.StartOffset - whole.StartOffset, before);
        Cut(EndOf(value), EndOf(whole) - EndOf(value), after);
    }

    private void Return(OutputClause? output, TSqlFragment specification)
    {
        if (output is null)
        {
            return;
        }

        Replace(output, string.Empty);
        var columns = output.SelectColumns.Select(column => Source(column).Replace("INSERTED.", string.Empty, StringComparison.Ordinal));
        Insert(EndOf(specification), $"\nRETURNING {string.Join(", ", columns)}");
    }

    private void Replace(TSqlFragment fragment, string with) => Cut(fragment.StartOffset, fragment.FragmentLength, with);

    private void ReplaceBetween(TSqlFragment left, TSqlFragment right, string with) => Cut(EndOf(left), right.StartOffset - EndOf(left), with);

    private void Insert(int at, string what) => Cut(at, 0, what);

    private void Cut(int start, int length, string with = "") => edits.Add(new Edit(start, length, with, edits.Count));

    private string Source(TSqlFragment fragment) => text.Substring(fragment.StartOffset, fragment.FragmentLength);

    private static int EndOf(TSqlFragment fragment) => fragment.StartOffset + fragment.FragmentLength;

    /// <summary>Outer replacements win over edits inside what they replace; insertions at one place end the inner query before the outer one.</summary>
    private string Apply(int from, int to)
    {
        var result = new StringBuilder();
        var position = from;
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.Length == 0 ? 0 : 1).ThenByDescending(e => e.Length == 0 ? e.Order : e.Length))
        {
            if (edit.Start < position)
            {
                continue;
            }

            result.Append(text, position, edit.Start - position).Append(edit.With);
            position = edit.Start + edit.Length;
        }

        return result.Append(text, position, to - position).ToString();
    }
}
