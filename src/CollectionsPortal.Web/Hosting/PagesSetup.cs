using CollectionsPortal.Web.Pages.Agents;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.TagHelpers;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CollectionsPortal.Web.Hosting;

/// <summary>Razor Pages: who may open which folder, how forms are checked, how cookies are kept.</summary>
public static class PagesSetup
{
    public static void AddPortalPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorPages(options =>
            {
                options.Conventions.AuthorizeFolder("/Agents", Policies.Agents);
                options.Conventions.AuthorizeFolder("/Supervisors", Policies.Supervisors);
                options.Conventions.AuthorizeFolder("/Payments", Policies.Money);
                options.Conventions.AuthorizeFolder("/Admin", Policies.Administrators);
                options.Conventions.AuthorizeFolder("/Account", Policies.SignedIn);
                options.Conventions.AuthorizePage("/Index", Policies.SignedIn);
                foreach (var page in Links.BeforeSignIn)
                {
                    options.Conventions.AllowAnonymousToPage(page);
                }

                options.Conventions.AuthorizePage(Links.PlanVisit, Policies.PlanVisit);
                options.Conventions.AuthorizePage(Links.PlanLetter, Policies.PlanVisit);
                options.Conventions.ConfigureFilter(new AutoValidateAntiforgeryTokenAttribute());
            })
            .AddCookieTempDataProvider(options => options.Cookie = StaffCookies.Named("notice", builder.Environment))
            .AddMvcOptions(options =>
            {
                // What a form needs is said by its validator, in our words, and only there.
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                SpeakPlainly(options.ModelBindingMessageProvider);
            });
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options =>
        {
            options.Cookie = StaffCookies.Named("form", builder.Environment);
            options.HeaderName = "X-CSRF-TOKEN";
        });
        services.AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true);
        services.AddValidatorsFromAssemblyContaining<Program>();
        services.AddSingleton<IconSet>();
        services.AddScoped<Navigation>();
        services.AddAgentPages();
    }

    private static void SpeakPlainly(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "What was entered here could not be understood.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "What was entered could not be understood.");
        messages.SetValueIsInvalidAccessor(_ => "What was entered could not be understood.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "What was entered here could not be understood.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "What was entered could not be understood.");
        messages.SetValueMustBeANumberAccessor(_ => "Enter a number.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number.");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter something here.");
    }
}
