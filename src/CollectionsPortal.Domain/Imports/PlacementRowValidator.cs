using System.Linq.Expressions;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What the fields of a row must be together. That each is readable was seen before.</summary>
internal sealed class PlacementRowValidator : AbstractValidator<PlacementRow>
{
    /// <summary>The oldest person alive is younger.</summary>
    private static readonly Period LongestLife = Period.FromYears(120);

    public PlacementRowValidator(LocalDate today)
    {
        Refuse(row => row.CurrentBalance, PlacementColumn.CurrentBalance, (row, current) => row.Itemization.Total == current,
            "The current balance is not the itemization balance plus interest and fees less payments and credits. No lawful validation notice could be made of it.");
        Refuse(row => row.Itemization.Date, PlacementColumn.ItemizationDate, (_, date) => date <= today, "The itemization date is in the future.");
        RefuseFuture(row => row.OpenedOn, PlacementColumn.OpenedOn, today);
        RefuseFuture(row => row.ChargedOffOn, PlacementColumn.ChargedOffOn, today);
        RefuseFuture(row => row.LastPaymentOn, PlacementColumn.LastPaymentOn, today);
        RefuseFuture(row => row.NoticeSentOn, PlacementColumn.ValidationNoticeSentOn, today);
        RefuseFuture(row => row.BirthDate, PlacementColumn.DateOfBirth, today);
        Refuse(row => row.BirthDate, PlacementColumn.DateOfBirth, (_, born) => born is null || born >= today - LongestLife, "This birth date is too long ago.");
        Refuse(row => row.NoticeSentOn, PlacementColumn.ValidationNoticeSentOn, (row, sent) => sent is null || sent >= row.Itemization.Date,
            "The validation notice cannot have been sent before the itemization date.");

        RuleFor(row => row.Address)
            .Must(address => address.IsPlaceCertain || address.IsAbroad)
            .OverridePropertyName(PlacementColumns.NameOf(PlacementColumn.Zip))
            .WithMessage("This ZIP code is not in that state, so where the person lives is uncertain until somebody has verified it.")
            .WithSeverity(Severity.Warning);
    }

    private void RefuseFuture(Expression<Func<PlacementRow, LocalDate?>> field, PlacementColumn column, LocalDate today)
        => Refuse(field, column, (_, date) => date is null || date <= today, "This date is in the future.");

    private void Refuse<T>(Expression<Func<PlacementRow, T>> field, PlacementColumn column, Func<PlacementRow, T, bool> holds, string otherwise)
        => RuleFor(field).Must(holds).OverridePropertyName(PlacementColumns.NameOf(column)).WithMessage(otherwise);
}
