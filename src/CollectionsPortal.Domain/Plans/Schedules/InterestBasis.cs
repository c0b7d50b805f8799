namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>What part of a year some days are. The agreement says which; it changes what is owed.</summary>
public enum InterestBasis
{
    /// <summary>Each day is 1/365 of a year, in leap years too.</summary>
    Actual365,

    /// <summary>Each day is 1/360 of a year: 365 days cost more than the yearly rate.</summary>
    Actual360,

    /// <summary>Each day is 1/365 or, in a leap year, 1/366 of its own year (2006 ISDA Definitions 4.16(b)).</summary>
    ActualActual,

    /// <summary>Every month has 30 days: the 31st counts as the 30th (bond basis, 2006 ISDA Definitions 4.16(f)).</summary>
    Thirty360,
}
