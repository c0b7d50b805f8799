using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Reads by what a person is reached and known, beside their name and address.</summary>
internal static class PersonReader
{
    public static string? LastFour(FieldReader fields)
    {
        var text = fields.Raw(PlacementColumn.LastFour);
        if (text.Length == 0 || (text.Length == 4 && text.All(char.IsAsciiDigit)))
        {
            return text.Length == 0 ? null : text;
        }

        fields.Refuse(PlacementColumn.LastFour, "These are not four digits. Never send the whole number.");
        return null;
    }

    public static IReadOnlyList<PlacedPhone> Phones(FieldReader fields)
    {
        var phones = new List<PlacedPhone>();
        foreach (var column in new[] { PlacementColumn.PhoneHome, PlacementColumn.PhoneMobile, PlacementColumn.PhoneWork })
        {
            var text = fields.Raw(column);
            if (text.Length == 0)
            {
                continue;
            }

            if (!PhoneNumber.TryParse(text, null, out var number))
            {
                fields.Warn(column, "This is not a telephone number, so the account is taken without it.");
            }
            else if (phones.TrueForAll(phone => phone.Number != number))
            {
                phones.Add(new PlacedPhone(number, column));
            }
        }

        return phones;
    }

    public static EmailAddress? Email(FieldReader fields)
    {
        var text = fields.Raw(PlacementColumn.Email);
        if (text.Length == 0)
        {
            return null;
        }

        if (EmailAddress.TryParse(text, null, out var email))
        {
            return email;
        }

        fields.Warn(PlacementColumn.Email, "This is not an e-mail address, so the account is taken without it.");
        return null;
    }

    public static string? Language(FieldReader fields)
    {
        var text = fields.Raw(PlacementColumn.Language).ToLowerInvariant();
        var code = text switch { "english" => "en", "spanish" or "español" => "es", _ => text.Split('-', '_')[0] };
        if (code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower))
        {
            return code;
        }

        if (text.Length > 0)
        {
            fields.Warn(PlacementColumn.Language, "This is not a language code such as en or es, so the language is unknown.");
        }

        return null;
    }
}
