using System.Text.RegularExpressions;
using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Reads where a person lives.</summary>
internal static partial class AddressReader
{
    private const int Timeout = 1000;

    public static PlacedAddress Read(FieldReader fields)
    {
        var (line1, line2) = (
            fields.Required(PlacementColumn.AddressLine1, DebtorAddress.LineMaxLength),
            fields.Optional(PlacementColumn.AddressLine2, DebtorAddress.LineMaxLength));
        var city = fields.Required(PlacementColumn.City, DebtorAddress.CityMaxLength);
        if (IsBritish(fields)) { return ReadBritish(fields, line1, line2, city); }

        if (!UsState.TryParse(fields.Raw(PlacementColumn.State), null, out var state))
        {
            fields.Refuse(PlacementColumn.State, "This is not a state of the United States. Which law applies depends on it.");
        }

        if (!ZipCode.TryParse(fields.Raw(PlacementColumn.Zip), null, out var zip))
        {
            fields.Refuse(PlacementColumn.Zip, "This is not a ZIP code of five or nine digits.");
        }

        return new PlacedAddress(line1, line2, city, state, zip, zip != default && ZipTable.State(zip.Five) == state.Code);
    }

    /// <summary>Only where pounds are owed, and only by a British postcode: all else must be an American address without a fault.</summary>
    private static bool IsBritish(FieldReader fields)
        => fields.Currency == Money.PoundSterling && Postcode().IsMatch(fields.Raw(PlacementColumn.Zip).ToUpperInvariant());

    /// <summary>An address has a state and a ZIP code, or neither: county and postcode stand behind the town, as on a letter.</summary>
    private static PlacedAddress ReadBritish(FieldReader fields, string line1, string? line2, string town)
    {
        var county = fields.Optional(PlacementColumn.State, DebtorAddress.CityMaxLength);
        var place = string.Join(", ", new[] { town, county, fields.Raw(PlacementColumn.Zip).ToUpperInvariant() }.Where(part => !string.IsNullOrEmpty(part)));
        if (place.Length > DebtorAddress.CityMaxLength)
        {
            fields.Refuse(PlacementColumn.City, $"Town, county and postcode have more than {DebtorAddress.CityMaxLength} characters together.");
        }

        fields.Warn(PlacementColumn.Zip, "Only its postcode says that this address is in the United Kingdom, so where the person lives is uncertain until somebody has verified it.");
        return new PlacedAddress(line1, line2, place, State: null, Zip: null, IsPlaceCertain: false);
    }

    /// <summary>The outward code, then the inward one: SW1A 1AA.</summary>
    [GeneratedRegex("^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Postcode();
}
