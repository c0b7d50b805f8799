using System.Globalization;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime;
using NodaTime.Calendars;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>What a visitor fills in to show that it is them; which fields there are hangs on the link's question.</summary>
public sealed class DoorForm
{
    public const int FieldMaxLength = 20;

    public string? Month { get; set; }

    public string? Day { get; set; }

    public string? Year { get; set; }

    public string? Zip { get; set; }

    /// <summary>The end of the account number.</summary>
    public string? Account { get; set; }

    public string? Passphrase { get; set; }

    public bool HasBirthDate => !(IsBlank(Month) && IsBlank(Day) && IsBlank(Year));

    public bool HasZip => !IsBlank(Zip);

    /// <summary>Null when the three fields are no date.</summary>
    public LocalDate? BirthDate
        => Number(Year) is { } year and >= 1880 and <= 9999 && Number(Month) is { } month and >= 1 and <= 12
            && Number(Day) is { } day && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(Era.Common, year, month, day)
                : null;

    public ZipCode? ZipCode => Domain.Values.ZipCode.TryParse(Zip, CultureInfo.InvariantCulture, out var zip) ? zip : null;

    public DoorProof ToProof() => new(HasBirthDate ? BirthDate : null, HasZip ? ZipCode : null) { AccountEnding = Account, Passphrase = Passphrase };

    /// <summary>Only the shape; a wrong shape is no try.</summary>
    public IEnumerable<DoorFault> FaultsOf(LinkQuestion question) => question switch
    {
        LinkQuestion.Passphrase => Faults((Signs(Passphrase) == LinkPassphrase.Digits, DoorFault.NotAPassphrase)),
        LinkQuestion.AccountAndZip => Faults((Signs(Account) >= LinkAnswers.EndingLength, DoorFault.NotAnEnding), (ZipCode is not null, DoorFault.NotAZip)),
        _ => Faults(
            (HasBirthDate || HasZip, DoorFault.NothingEntered),
            (!HasBirthDate || BirthDate is not null, DoorFault.NotADate),
            (!HasZip || ZipCode is not null, DoorFault.NotAZip)),
    };

    private static IEnumerable<DoorFault> Faults(params (bool IsFine, DoorFault Fault)[] checks)
        => checks.Where(check => !check.IsFine).Select(check => check.Fault);

    /// <summary>How many letters and digits there are.</summary>
    private static int Signs(string? text) => (text ?? string.Empty).Count(char.IsAsciiLetterOrDigit);

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static int? Number(string? text)
        => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What can be wrong with an answer; the page says it in the visitor's language.</summary>
public enum DoorFault
{
    NothingEntered,
    NotADate,
    NotAZip,
    NotAnEnding,
    NotAPassphrase,
    DoesNotMatch,
}
