namespace CollectionsPortal.Compliance.Facts;

/// <summary>What a debt arose from.</summary>
public enum DebtKind
{
    Unknown,
    CreditCard,
    Medical,
    StudentLoan,
    Auto,
    Mortgage,
    Utility,
    Telecom,
    PersonalLoan,
    Retail,
    Rent,
    Other,
}
