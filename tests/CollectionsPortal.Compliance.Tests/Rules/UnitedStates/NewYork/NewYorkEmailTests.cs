using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.NewYork;

public sealed class NewYorkEmailTests
{
    [Fact]
    public void EmailNeedsConsent_AndAPrivateAddress()
    {
        var mail = Given.Message(Channel.Email).InBuffalo();

        Assert.Equal(RuleResult.NeedsReview, mail.Asked<NewYorkEmail>().Result);
        Assert.Equal(RuleResult.Pass, mail.Agreeing(ConsentScope.Electronic).Asked<NewYorkEmail>().Result);
        Assert.Equal(RuleResult.NeedsReview, mail.Agreeing(ConsentScope.Electronic).Proposal(proposal => proposal with { Endpoint = proposal.Endpoint with { EmployerProvided = true } }).Asked<NewYorkEmail>().Result);
        Assert.Equal(RuleResult.NotApplicable, mail.By(Channel.Text).Asked<NewYorkEmail>().Result);
    }

    [Fact]
    public void ConsentNotedAtTheAddress_IsEnough()
    {
        var mail = Given.Message(Channel.Email).InBuffalo().Proposal(proposal => proposal with
        {
            Endpoint = proposal.Endpoint with { Procedure = new ContactProcedure { Route = ProcedureRoute.DirectConsent, ConsentedAt = When.At("2026-03-01 12:00") } },
        });

        Assert.Equal(RuleResult.Pass, mail.Asked<NewYorkEmail>().Result);
    }
}
