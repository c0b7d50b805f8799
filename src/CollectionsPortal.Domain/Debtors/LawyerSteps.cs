using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Which step can follow on what is known of an attorney.</summary>
internal static class LawyerSteps
{
    /// <param name="at">The moment of the step.</param>
    /// <returns>Null where it can be noted.</returns>
    public static Refusal? RefusalOf(LawyerStep step, Representation representation, Actor actor, Instant at)
    {
        if (!Enum.IsDefined(step)) { return new FieldRefusal("Step", "Choose from the list."); }

        return step switch
        {
            LawyerStep.NotToBeFound when representation is { AttorneyName: not null, AttorneyAddress: not null } =>
                new FieldRefusal("Step", "Name and address are known: write to them."),
            LawyerStep.Silent when !actor.IsSupervisor => new SupervisorNeeded("say that an attorney has failed to answer"),
            LawyerStep.Silent => RefusalOfSilence(representation, at),
            _ => null,
        };
    }

    /// <summary>The law names no number of days (12 CFR 1006.6(b)(2)(i)); ours is the least.</summary>
    private static FieldRefusal? RefusalOfSilence(Representation representation, Instant at)
    {
        if (representation.AskedAt is not { } asked) { return new FieldRefusal("Step", "Nobody has noted that we wrote to them and wait for an answer."); }

        var days = HouseLimits.AttorneyAnswerDays.On(at.InUtc().Date);
        return asked + Duration.FromDays(days) <= at ? null : new FieldRefusal("Step", $"Give them {days} days to answer.");
    }
}
