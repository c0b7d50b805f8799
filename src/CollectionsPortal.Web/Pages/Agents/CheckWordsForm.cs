using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>A text, and what the same words mean depends on. What is not known counts on the cautious side.</summary>
public sealed class CheckWordsForm
{
    public const int MaxLength = 8000;

    public string? Text { get; set; }

    public MessageForm? As { get; set; }

    /// <summary>In which it shall be; <see cref="MessageLanguage.None"/>: no matter.</summary>
    public MessageLanguage Language { get; set; }

    public DisclosureDue Disclosure { get; set; }

    /// <summary>For what it leaves, as far as that changes what may stand in it.</summary>
    public TextPurpose Purpose { get; set; }

    public bool? IsInValidationPeriod { get; set; }

    public bool? IsTimeBarred { get; set; }

    public bool LegalStepIsIntended { get; set; }

    /// <param name="agency">The name by which we go; null where nobody has entered one.</param>
    public OutgoingContext ToContext(string? agency) => new()
    {
        Form = As!.Value,
        Purpose = Purpose switch
        {
            TextPurpose.Location => ContactPurpose.LocationInformation,
            TextPurpose.OptOut => ContactPurpose.OptOutConfirmation,
            _ => ContactPurpose.Collect,
        },
        Disclosure = Disclosure,
        IsInValidationPeriod = IsInValidationPeriod,
        IsTimeBarred = IsTimeBarred,
        LegalStepIsIntended = LegalStepIsIntended,
        BusinessName = agency,
    };
}

public enum TextPurpose
{
    Debt,
    Location,
    OptOut,
}
