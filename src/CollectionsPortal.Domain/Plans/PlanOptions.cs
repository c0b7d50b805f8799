using System.ComponentModel.DataAnnotations;
using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Domain.Plans;

/// <summary>The agency's own bounds for plans and private links.</summary>
public sealed record PlanOptions
{
    public const string Section = "Portal:Plans";

    /// <summary>A plan's last payment is due at most this many months from today.</summary>
    [Range(1, 240)]
    public int HorizonMonths { get; init; } = 120;

    /// <summary>After how many months somebody asks whether a plan still fits.</summary>
    [Range(1, 12)]
    public int ReviewMonths { get; init; } = 6;

    /// <summary>How many days after the day of a missed payment somebody offers help.</summary>
    [Range(0, 30)]
    public int GraceDays { get; init; } = 5;

    /// <summary>How many days a person has to catch up or to change the plan, once they were told that it would end.</summary>
    [Range(1, 90)]
    public int NoticeDays { get; init; } = 14;

    /// <summary>With what the agency chose for itself.</summary>
    public PlanOptions As(AgencyTerms chosen) => this with
    {
        ReviewMonths = chosen.ReviewMonths ?? ReviewMonths,
        GraceDays = chosen.GraceDays ?? GraceDays,
        NoticeDays = chosen.NoticeDays ?? NoticeDays,
        HorizonMonths = chosen.HorizonMonths ?? HorizonMonths,
        LinkDays = chosen.LinkDays ?? LinkDays,
        LinkRestHours = chosen.LinkRestHours ?? LinkRestHours,
    };

    /// <summary>How long a private link opens.</summary>
    [Range(1, 366)]
    public int LinkDays { get; init; } = 90;

    /// <summary>How long a link rests after too many wrong answers.</summary>
    [Range(1, 24 * 30)]
    public int LinkRestHours { get; init; } = 24;
}
