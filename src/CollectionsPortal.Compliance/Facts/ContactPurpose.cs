namespace CollectionsPortal.Compliance.Facts;

/// <summary>What a contact is for. Everything except <see cref="Collect"/> must be true of the whole contact: an answer that also asks for money is <see cref="Collect"/>.</summary>
public enum ContactPurpose
{
    Collect,

    /// <summary>One answer to something that the person sent or asked, in the medium they used.</summary>
    ReplyToConsumer,

    ValidationNotice,

    /// <summary>A copy of verification or of a judgment, or the notice that a dispute is duplicative (12 CFR 1006.38(d)(2)).</summary>
    DebtVerification,

    /// <summary>The original creditor's name and address (12 CFR 1006.38(c)).</summary>
    OriginalCreditorAnswer,

    /// <summary>Says that the opt-out arrived and will be honoured, and nothing else (12 CFR 1006.14(h)(2)(i)).</summary>
    OptOutConfirmation,

    /// <summary>Says that further efforts end (12 CFR 1006.6(c)(2)(i)).</summary>
    CeaseAcknowledgement,

    /// <summary>Says which ordinary remedy may be or will be used (12 CFR 1006.6(c)(2)(ii) and (iii)).</summary>
    NoticeOfRemedy,

    /// <summary>A notice that other law demands, such as a periodic mortgage statement.</summary>
    RequiredByLaw,

    /// <summary>Asks a third person where the consumer lives or works (12 CFR 1006.10).</summary>
    LocationInformation,
}
