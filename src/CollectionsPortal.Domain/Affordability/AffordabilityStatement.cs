using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>One version of what a person told us about income and essentials. Never changed: what is new is a new version.</summary>
/// <remarks>Figures and household are stored encrypted, as one text: see <see cref="StatementCipher"/>. They belong in no log and no address.</remarks>
public sealed class AffordabilityStatement : IAppendOnly
{
    /// <summary>Room for the cipher of the most lines that a statement has.</summary>
    public const int ContentMaxLength = 8000;

    public AffordabilityStatementId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    /// <summary>1 for the person's first.</summary>
    public required int Revision { get; init; }

    /// <summary>The agency's date on which it was true.</summary>
    public required LocalDate TakenOn { get; init; }

    public required StatementSource Source { get; init; }

    /// <summary>How they agreed that we keep it. Without that nothing is kept.</summary>
    public required StatementConsent Consent { get; init; }

    public required StatementForm Form { get; init; }

    public required StatementShape Shape { get; init; }

    public required string ContentCipher { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>Only then may the person's own page show it: what an agent wrote down is a note of a call.</summary>
    public bool GivenByPerson => Source == StatementSource.GivenByPerson;
}

public enum StatementSource
{
    ToldByPhone,
    PapersSeen,
    GivenByPerson,
}

/// <summary>How the person agreed that we keep what they told us.</summary>
public enum StatementConsent
{
    Spoken,
    Written,
}

public enum StatementForm
{
    /// <summary>Three questions: what comes in, what goes out for essentials, what has to stay.</summary>
    ThreeQuestions,

    /// <summary>Line by line.</summary>
    LineByLine,
}

/// <summary>Whose categories the lines have.</summary>
public enum StatementShape
{
    UnitedStates,

    /// <summary>Those of the Standard Financial Statement. Its spending guidelines are licensed and not used.</summary>
    UnitedKingdom,
}
