using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>T-SQL adds texts with the sign it adds numbers with. A sum with a literal text in it is of texts.</summary>
internal sealed class Texts : TSqlFragmentVisitor
{
    private bool found;

    public static bool AreIn(BinaryExpression sum)
    {
        var texts = new Texts();
        sum.Accept(texts);
        return texts.found;
    }

    public override void Visit(StringLiteral node) => found = true;
}
