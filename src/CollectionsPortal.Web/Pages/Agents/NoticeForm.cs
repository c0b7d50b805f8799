using CollectionsPortal.Domain.Accounts;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>When and how a validation notice was sent, for one account or for many.</summary>
public sealed class NoticeForm
{
    public LocalDate? On { get; set; }

    public NoticeMedium Medium { get; set; }

    /// <summary>Empty: the earliest day that the law allows.</summary>
    public LocalDate? EndsOn { get; set; }

    public NoticeSent ToNotice() => new(On!.Value, Medium, EndsOn);
}

public sealed class NoticeFormValidator : AbstractValidator<NoticeForm>
{
    public NoticeFormValidator() => RuleFor(f => f.On).NotNull().WithMessage("Enter the day on which it was sent.");
}
