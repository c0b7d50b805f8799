using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>How the page speaks of plans that are not simply the whole balance in parts.</summary>
public sealed class PlanPageKindTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("en", "You owe $355.00 today. Pay $255.00 as planned, and the other $100.00 is forgiven.", "This offer stands as long as the plan runs. The last payment is due on", "If the plan ends before that, nothing is forgiven. What you paid still counts.")]
    [InlineData("es", "Hoy debe $355.00. Pague $255.00 según el plan y se le perdonan los otros $100.00.", "Esta oferta vale mientras siga el plan. El último pago vence el", "Si el plan termina antes, no se perdona nada. Lo que pagó sigue contando.")]
    public async Task Settlement_SaysWhatIsForgivenAndUntilWhenItStands(string language, params string[] sentences)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookAsync(LedgerEntryKind.Adjustment, 100, "Set right");
        await scene.ChangeAsync(set => set.SetProperty(p => p.Kind, PlanKind.Settlement));

        var text = await TextAsync(scene, language);

        Assert.All(sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "You kept the settlement. The rest of the debt is forgiven.", "You are done.")]
    [InlineData("es", "Usted cumplió el acuerdo. El resto de la deuda queda perdonado.", "Gracias.")]
    public async Task Settlement_Kept_SaysThatTheRestIsForgiven(string language, params string[] sentences)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.ChangeAsync(set => set.SetProperty(p => p.Kind, PlanKind.Settlement).SetProperty(p => p.Status, PlanStatus.Completed).SetProperty(p => p.EndedAt, app.Time.GetCurrentInstant()));

        var text = await TextAsync(scene, language);

        Assert.All(sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
        AsksForNoMoney(text);
    }

    [Theory]
    [InlineData(PlanKind.Token, "en", "These are small payments for a while. The rest of the debt stays.")]
    [InlineData(PlanKind.Token, "es", "Son pagos pequeños por un tiempo. El resto de la deuda queda.")]
    [InlineData(PlanKind.Nil, "en", "For now you pay nothing. The debt stays.")]
    [InlineData(PlanKind.Nil, "es", "Por ahora usted no paga nada. La deuda queda.")]
    public async Task TokenAndNil_SayThatTheDebtStaysAndForgiveNothing(PlanKind kind, string language, string sentence)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.ChangeAsync(set => set.SetProperty(p => p.Kind, kind));

        var text = await TextAsync(scene, language);

        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.DoesNotContain("forgiven", text, StringComparison.Ordinal);
        Assert.DoesNotContain("perdona", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Your plan is on a break. Nothing is due before")]
    [InlineData("es", "Su plan está en pausa. No hay que pagar nada antes del")]
    public async Task Paused_SaysUntilWhenNothingIsDue(string language, string sentence)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.ChangeAsync(set => set.SetProperty(p => p.PausedUntil, PlanScene.Today(app).PlusDays(40)));

        Assert.Contains(sentence, await TextAsync(scene, language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "This plan ended on")]
    [InlineData("es", "Este plan terminó el")]
    public async Task Ended_SaysSoAndAsksForNoMoney(string language, string sentence)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.ChangeAsync(set => set.SetProperty(p => p.Status, PlanStatus.Ended).SetProperty(p => p.EndedAt, app.Time.GetCurrentInstant()));

        var text = await TextAsync(scene, language);

        Assert.Contains(sentence, text, StringComparison.Ordinal);
        AsksForNoMoney(text);
    }

    private static void AsksForNoMoney(string text)
    {
        foreach (var heading in (string[])["How to pay", "Cómo pagar", "Next payment On", "has not arrived yet", "aún no ha llegado"])
        {
            Assert.DoesNotContain(heading, text, StringComparison.Ordinal);
        }
    }

    private static async Task<string> TextAsync(PlanScene scene, string language) => (await (await scene.VisitAsync()).GetAsync($"/p/plan?lang={language}")).MainWords();
}
