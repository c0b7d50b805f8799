using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Whose turn one transaction has already, so that it is taken once. Forgotten with the transaction.</summary>
internal sealed class DebtorsInHand
{
    private readonly HashSet<DebtorId> debtors = [];
    private Guid transactionId;

    public void Add(IDbContextTransaction transaction, IEnumerable<DebtorId> taken)
    {
        if (transactionId != transaction.TransactionId)
        {
            debtors.Clear();
            transactionId = transaction.TransactionId;
        }

        debtors.UnionWith(taken);
    }

    public bool Has(IDbContextTransaction? transaction, DebtorId debtor) => transaction?.TransactionId == transactionId && debtors.Contains(debtor);
}
