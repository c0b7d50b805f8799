using System.Collections.Frozen;
using System.Text;

namespace CollectionsPortal.Domain.Imports;

/// <summary>The columns that a placement file may have, by the names that creditors give them.</summary>
public static class PlacementColumns
{
    /// <summary>The column that our own list of refused rows adds. Known, so that a mended list can be imported again, and ignored.</summary>
    public const string ReasonHeader = "reason_refused";

    private static readonly PlacementColumn[] RequiredColumns =
    [
        PlacementColumn.Creditor, PlacementColumn.CreditorAccountNumber, PlacementColumn.DebtType, PlacementColumn.FirstName,
        PlacementColumn.LastName, PlacementColumn.AddressLine1, PlacementColumn.City, PlacementColumn.State, PlacementColumn.Zip,
        PlacementColumn.ItemizationDateKind, PlacementColumn.ItemizationDate, PlacementColumn.ItemizationBalance,
        PlacementColumn.InterestSince, PlacementColumn.FeesSince, PlacementColumn.PaymentsSince, PlacementColumn.CreditsSince,
        PlacementColumn.CurrentBalance,
    ];

    private static readonly FrozenDictionary<PlacementColumn, string> NamesByColumn = new Dictionary<PlacementColumn, string>
    {
        [PlacementColumn.Creditor] = "creditor",
        [PlacementColumn.OriginalCreditor] = "original_creditor",
        [PlacementColumn.CreditorAccountNumber] = "creditor_account_number",
        [PlacementColumn.DebtType] = "debt_type",
        [PlacementColumn.FirstName] = "first_name",
        [PlacementColumn.MiddleName] = "middle_name",
        [PlacementColumn.LastName] = "last_name",
        [PlacementColumn.Suffix] = "suffix",
        [PlacementColumn.DateOfBirth] = "date_of_birth",
        [PlacementColumn.LastFour] = "ssn_last4",
        [PlacementColumn.AddressLine1] = "address_line1",
        [PlacementColumn.AddressLine2] = "address_line2",
        [PlacementColumn.City] = "city",
        [PlacementColumn.State] = "state",
        [PlacementColumn.Zip] = "zip",
        [PlacementColumn.PhoneHome] = "phone_home",
        [PlacementColumn.PhoneMobile] = "phone_mobile",
        [PlacementColumn.PhoneWork] = "phone_work",
        [PlacementColumn.Email] = "email",
        [PlacementColumn.Language] = "language",
        [PlacementColumn.SmsConsentDate] = "sms_consent_date",
        [PlacementColumn.EmailConsentDate] = "email_consent_date",
        [PlacementColumn.ItemizationDateKind] = "itemization_date_kind",
        [PlacementColumn.ItemizationDate] = "itemization_date",
        [PlacementColumn.ItemizationBalance] = "itemization_balance",
        [PlacementColumn.InterestSince] = "interest_since",
        [PlacementColumn.FeesSince] = "fees_since",
        [PlacementColumn.PaymentsSince] = "payments_since",
        [PlacementColumn.CreditsSince] = "credits_since",
        [PlacementColumn.CurrentBalance] = "current_balance",
        [PlacementColumn.OpenedOn] = "opened_on",
        [PlacementColumn.ChargedOffOn] = "charged_off_on",
        [PlacementColumn.LastPaymentOn] = "last_payment_on",
        [PlacementColumn.LastPaymentAmount] = "last_payment_amount",
        [PlacementColumn.Judgment] = "judgment",
        [PlacementColumn.Remark] = "remark",
        [PlacementColumn.ValidationNoticeSentOn] = "validation_notice_sent_on",
        [PlacementColumn.Currency] = "currency",
    }.ToFrozenDictionary();

    /// <summary>Other names in use, written as <see cref="Simplify"/> writes them. None may mean two columns.</summary>
    private static readonly Dictionary<PlacementColumn, string[]> Aliases = new()
    {
        [PlacementColumn.Creditor] = ["creditorname", "currentcreditor", "client", "clientname"],
        [PlacementColumn.OriginalCreditor] = ["originalcreditorname", "originator"],
        [PlacementColumn.CreditorAccountNumber] = ["accountnumber", "accountno", "acctnumber", "acctno", "clientaccountnumber", "creditoraccount"],
        [PlacementColumn.DebtType] = ["accounttype", "typeofdebt", "debtkind", "producttype"],
        [PlacementColumn.FirstName] = ["firstname", "givenname", "forename", "debtorfirstname"],
        [PlacementColumn.MiddleName] = ["middle", "middleinitial", "mi"],
        [PlacementColumn.LastName] = ["lastname", "surname", "familyname", "debtorlastname"],
        [PlacementColumn.Suffix] = ["namesuffix", "generation"],
        [PlacementColumn.DateOfBirth] = ["dob", "birthdate", "birthday", "birthdt"],
        [PlacementColumn.LastFour] = ["last4", "lastfour", "last4ssn", "ssnlastfour", "ssn4", "last4ofssn"],
        [PlacementColumn.AddressLine1] = ["address", "address1", "street", "streetaddress", "addr1"],
        [PlacementColumn.AddressLine2] = ["address2", "apt", "unit", "addr2"],
        [PlacementColumn.City] = ["town", "cityname"],
        [PlacementColumn.State] = ["st", "statecode", "province"],
        [PlacementColumn.Zip] = ["zipcode", "postalcode", "postcode", "zip5"],
        [PlacementColumn.PhoneHome] = ["homephone", "hometelephone", "phone", "phone1", "landline"],
        [PlacementColumn.PhoneMobile] = ["mobilephone", "mobile", "cell", "cellphone", "cellular"],
        [PlacementColumn.PhoneWork] = ["workphone", "businessphone", "employerphone", "officephone"],
        [PlacementColumn.Email] = ["emailaddress", "mail"],
        [PlacementColumn.Language] = ["preferredlanguage", "lang"],
        [PlacementColumn.SmsConsentDate] = ["smsconsent", "textconsentdate", "smsoptindate", "smsconsenton"],
        [PlacementColumn.EmailConsentDate] = ["emailconsent", "emailoptindate", "emailconsenton"],
        [PlacementColumn.ItemizationDateKind] = ["itemizationdatetype", "itemisationdatekind", "itemizationkind"],
        [PlacementColumn.ItemizationDate] = ["itemisationdate", "itemizationdt"],
        [PlacementColumn.ItemizationBalance] = ["itemisationbalance", "balanceonitemizationdate", "itemizationamount"],
        [PlacementColumn.InterestSince] = ["interest", "interestsinceitemization"],
        [PlacementColumn.FeesSince] = ["fees", "feessinceitemization"],
        [PlacementColumn.PaymentsSince] = ["payments", "paymentssinceitemization"],
        [PlacementColumn.CreditsSince] = ["credits", "creditssinceitemization"],
        [PlacementColumn.CurrentBalance] = ["balance", "balancedue", "amountdue", "amountowed", "totaldue"],
        [PlacementColumn.OpenedOn] = ["opendate", "dateopened", "accountopened"],
        [PlacementColumn.ChargedOffOn] = ["chargeoffdate", "chargedoffdate", "codate"],
        [PlacementColumn.LastPaymentOn] = ["lastpaymentdate", "lastpaiddate", "dateoflastpayment"],
        [PlacementColumn.LastPaymentAmount] = ["lastpaidamount", "lastpayment"],
        [PlacementColumn.Judgment] = ["judgement", "hasjudgment"],
        [PlacementColumn.Remark] = ["remarks", "comment", "comments", "memo", "creditorremark"],
        [PlacementColumn.ValidationNoticeSentOn] =
            ["validationnoticesent", "validationnoticedate", "validationsent", "validationsenton", "noticesent", "noticesenton", "noticesentdate", "gnoticedate"],
        [PlacementColumn.Currency] = ["currencycode", "isocurrency", "accountcurrency", "ccy"],
    };

    private static readonly FrozenDictionary<string, PlacementColumn> BySimpleName = NamesByColumn
        .Select(pair => (Name: Simplify(pair.Value), Column: pair.Key))
        .Concat(Aliases.SelectMany(pair => pair.Value.Select(alias => (Name: alias, Column: pair.Key))))
        .DistinctBy(known => known.Name)
        .ToFrozenDictionary(known => known.Name, known => known.Column, StringComparer.Ordinal);

    public static int Count { get; } = Enum.GetValues<PlacementColumn>().Length;

    /// <summary>Without these a row cannot become an account. The creditor may be said for the file as a whole instead.</summary>
    public static IReadOnlyList<PlacementColumn> Required => RequiredColumns;

    /// <summary>The name in the documented layout, such as "itemization_date". Findings name their field so.</summary>
    public static string NameOf(PlacementColumn column) => NamesByColumn[column];

    /// <summary>What a header means by its name or a known alias; null when it is not known. Case, blanks and underscores do not matter.</summary>
    public static PlacementColumn? Recognise(string header)
        => BySimpleName.TryGetValue(Simplify(header), out var column) ? column : null;

    public static bool IsReason(string header) => Simplify(header) == Simplify(ReasonHeader);

    /// <summary>Letters and digits alone, in lower case: how headers are compared and remembered.</summary>
    public static string Simplify(string header)
    {
        var simple = new StringBuilder(header.Length);
        foreach (var letter in header)
        {
            if (char.IsLetterOrDigit(letter))
            {
                simple.Append(char.ToLowerInvariant(letter));
            }
        }

        return simple.ToString();
    }
}
