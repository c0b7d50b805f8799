using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.PaymentFiles;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.PaymentFiles;

public sealed class PaymentReaderTests
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("12.50", 12.50)]
    [InlineData("$1,234.56", 1234.56)]
    [InlineData("1,234", 1234)]
    public void Read_Amount_IsTaken(string typed, double amount) => Assert.Equal((decimal)amount, Read(amount: typed).Amount.Amount);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("-5")]
    [InlineData("12,3")]
    [InlineData("1.234,56")]
    [InlineData("12.345")]
    [InlineData("a lot")]
    public void Read_NoAmount_IsAFault(string typed) => Assert.StartsWith("amount: ", Read(amount: typed).Fault, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-09", false, "2026-03-09")]
    [InlineData("20260309", false, "2026-03-09")]
    [InlineData("3/9/2026", false, "2026-03-09")]
    [InlineData("09/03/2026", true, "2026-03-09")]
    public void Read_Date_IsReadAsThePlaceWritesIt(string typed, bool dayFirst, string date)
        => Assert.Equal(date, $"{Read(date: typed, dayFirst: dayFirst).PaidOn:uuuu-MM-dd}");

    [Theory]
    [InlineData("2026-03-11", "date: This date is in the future.")]
    [InlineData("2016-03-10", "date: This date is too long ago.")]
    public void Read_DateOutsideOfItsLine_IsAFault(string typed, string fault) => Assert.Equal(fault, Read(date: typed).Fault);

    [Theory]
    [InlineData("2026-03-10")]
    [InlineData("2016-03-11")]
    public void Read_DateOnItsLine_IsTaken(string typed) => Assert.Null(Read(date: typed).Fault);

    [Theory]
    [InlineData("", null)]
    [InlineData("No", null)]
    [InlineData("R01", PaymentReturn.TransferReturned)]
    [InlineData("Charge-back", PaymentReturn.Chargeback)]
    [InlineData("returned", PaymentReturn.TransferReturned)]
    public void Read_Returned_SaysHowItWentBack(string typed, PaymentReturn? expected) => Assert.Equal(expected, Read(returned: typed).Return);

    [Fact]
    public void Read_WordThatNobodyKnows_IsNotTakenForAPayment() => Assert.StartsWith("returned: ", Read(returned: "perhaps").Fault, StringComparison.Ordinal);

    [Theory]
    [InlineData("Check", PaymentMethod.Check)]
    [InlineData("money order", PaymentMethod.MoneyOrder)]
    [InlineData("ACH", PaymentMethod.BankTransfer)]
    [InlineData("VISA", PaymentMethod.CardByProvider)]
    [InlineData("smoke signals", PaymentMethod.Other)]
    public void Read_Method_IsOneOfOurs(string typed, PaymentMethod method) => Assert.Equal(method, Read(method: typed).Method);

    [Fact]
    public void Read_NoReference_IsAFault() => Assert.StartsWith("payment_reference: ", Read(reference: "").Fault, StringComparison.Ordinal);

    [Fact]
    public void Faults_NeverRepeatTheValue() => Assert.DoesNotContain("Smith", Read(amount: "Smith", date: "Smith", returned: "Smith").Fault, StringComparison.Ordinal);

    private static PaymentRow Read(string amount = "5", string date = "2026-03-09", string reference = "r", string method = "ach", string returned = "", bool dayFirst = false)
    {
        var map = PaymentColumnMap.Of(["our_reference", "amount", "date", "payment_reference", "method", "returned"], new Dictionary<string, PaymentColumn?>());
        return new PaymentReader(map, Today, dayFirst).Read(new PlacementRecord(2, ["CP", amount, date, reference, method, returned]));
    }
}
