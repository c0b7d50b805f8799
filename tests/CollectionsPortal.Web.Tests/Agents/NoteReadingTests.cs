using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Web.Pages.Agents;
using CollectionsPortal.Web.Pages.Agents.Words;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Agents;

public sealed class NoteReadingTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task PostNote_ThatNamesALawyer_OffersToRecordOne()
    {
        var page = await WriteAsync("Says her attorney is Ms Ortiz in Richmond.");

        var offer = page.Document.QuerySelector("[aria-labelledby=note-reading] a.phrase")!;
        Assert.Contains("You wrote “her attorney”. Record “I have a lawyer”?", offer.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/said/lawyer", offer.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostNote_StopCalling_IsRecordedWithOneClick()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", "She said: stop calling me!")));
        var button = page.Document.QuerySelector("[aria-labelledby=note-reading] button.phrase")!;

        var done = await agent.FollowAsync(await agent.PressAsync(page, button.TextContent.Trim()));

        Assert.Contains("Stop calling me", done.Document.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        var mobile = done.Document.QuerySelectorAll(".way").First(way => way.TextContent.Contains("Mobile", StringComparison.Ordinal));
        Assert.Null(mobile.QuerySelector(".way-act button"));
    }

    [Fact]
    public async Task PostNote_Bankruptcy_LeadsToTheHoldAlreadyChosen()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", "Chapter 13, filed in August.")));

        var form = await agent.GetAsync(page.Document.QuerySelector("[aria-labelledby=note-reading] a.phrase")!.GetAttribute("href")!);

        Assert.Equal("Bankruptcy", form.Document.QuerySelector("input[name='Input.Kind'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task PostNote_WithForbiddenWords_SaysSoAndOffersACorrection()
    {
        var page = await WriteAsync("Told him that he will be arrested.");

        var reading = page.Document.QuerySelector("[aria-labelledby=note-reading]")!;
        Assert.Contains("“arrested”", reading.TextContent, StringComparison.Ordinal);
        Assert.Contains("12 CFR 1006.18(b)(3)", reading.TextContent, StringComparison.Ordinal);
        Assert.Contains("/correct", reading.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Agreed $50 every two weeks from December 4.")]
    [InlineData("Asked if she has a lawyer; she does not.")]
    public async Task PostNote_Ordinary_SaysNothing(string text)
    {
        Assert.Null((await WriteAsync(text)).Document.GetElementById("note-reading"));
    }

    [Theory]
    [InlineData("SSN 219-09-9999", "Social Security number")]
    [InlineData("cvv 123", "security code")]
    [InlineData("Her password is bluecat9", "password")]
    public async Task PostNote_WithASecret_IsRefusedBesideTheFieldAndKept(string text, string what)
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", text));

        Assert.Contains(what, page.ErrorOf("Input.Text"), StringComparison.Ordinal);
        Assert.Contains(text, page.Document.GetElementById("Input_Text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ANoteOfSomebodyElse_IsNotRead()
    {
        var (one, other) = (await pages.PersonAsync(), await pages.PersonAsync("Joe", "Lee", "+18045550177"));
        var agent = await pages.AgentAsync();
        var written = await agent.SubmitAsync($"/agents/debtors/{one.Debtor}", ("Input.Text", "Talk to my lawyer, he said."));
        var query = written.RedirectsTo!.ToString().Split('?')[1];

        Assert.Contains("wrote=", query, StringComparison.OrdinalIgnoreCase);
        Assert.Null((await agent.GetAsync($"/agents/debtors/{other.Debtor}?{query}")).Document.GetElementById("note-reading"));
    }

    [Fact]
    public void PhraseOf_EveryKind_HasAPlace()
    {
        Assert.All(Enum.GetValues<HintKind>(), kind => Assert.NotEmpty(HintWords.PhraseOf(kind).Words));
    }

    [Theory]
    [InlineData("Harborview", true)]
    [InlineData("Harborview Debt Recovery", false)]
    public void Voicemail_IsALimitedContentMessage_OrThereIsNone(string agency, bool isThere)
    {
        var script = new CallScript("Alex Reed", agency, "(804) 555-0100", "Maria Núñez", DateTimeZone.Utc);

        Assert.Equal(isThere, script.Voicemail is not null);
        Assert.Empty(script.Voicemail is { } words ? LimitedContentMessage.Check(words) : []);
    }

    private async Task<Hosting.PortalPage> WriteAsync(string text)
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        return await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", text)));
    }
}
