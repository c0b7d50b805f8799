using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Web.Hosting;

/// <summary>Builds the tables of phrases before somebody waits for them: the first reading of a text takes over a second, every later one well under a hundredth.</summary>
internal sealed class LanguageWarmUp : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        const string Text = "Please call.";
        NoteLanguage.Check(Text);
        Hints.From(Text);
        OutgoingLanguage.Check(Text, new OutgoingContext { Form = MessageForm.Text, Purpose = ContactPurpose.Collect });
    }
}

public static class LanguageSetup
{
    public static void AddLanguageWarmUp(this WebApplicationBuilder builder, bool forCommand)
    {
        if (!forCommand && builder.Configuration.GetValue("Portal:Jobs", true)) { builder.Services.AddHostedService<LanguageWarmUp>(); }
    }
}
