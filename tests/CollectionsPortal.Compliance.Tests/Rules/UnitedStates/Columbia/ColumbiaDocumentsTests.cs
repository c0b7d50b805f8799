using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Columbia;

public sealed class ColumbiaDocumentsTests
{
    private static Scenario Holding(bool? documents) => Given.Call().InColumbia().Card(card => card with { DocumentsInHand = documents });

    [Fact]
    public void WithoutTheDocuments_NoCollection()
    {
        Assert.Equal(RuleResult.Pass, Holding(true).Result<ColumbiaDocuments>());
        Assert.Equal(RuleResult.Block, Holding(false).Result<ColumbiaDocuments>());
        Assert.Equal(RuleResult.NeedsReview, Holding(null).Result<ColumbiaDocuments>());
        Assert.Equal(RuleResult.NotApplicable, Holding(false).For(ContactPurpose.ValidationNotice).Result<ColumbiaDocuments>());
    }

    [Fact]
    public void WhileTheyAreOwed_CollectionRests()
    {
        Scenario Asked(string? answered) => Holding(true).Card(card => card with
        {
            Requests = [new PaperRequest { Kind = RequestKind.Documents, ReceivedAt = When.At("2026-04-01 12:00"), AnsweredAt = answered is null ? null : When.At(answered) }],
        });

        Assert.Equal(RuleResult.Block, Asked(null).Result<ColumbiaDocuments>());
        Assert.Equal(RuleResult.Pass, Asked("2026-04-07 12:00").Result<ColumbiaDocuments>());
    }
}
