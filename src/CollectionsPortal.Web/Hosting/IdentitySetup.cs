using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Hosting;

/// <summary>Staff sign-in: ASP.NET Core Identity with our own pages, rules and limits.</summary>
public static class IdentitySetup
{
    /// <summary>How soon a changed password, second factor or role reaches sessions that are open elsewhere.</summary>
    private static readonly TimeSpan StampInterval = TimeSpan.FromMinutes(1);

    public static void AddStaffIdentity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<StaffOptions>().BindConfiguration(StaffOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddIdentityCore<StaffUser>(Configure)
            .AddRoles<StaffRole>()
            .AddEntityFrameworkStores<PortalDb>()
            .AddUserStore<StaffUserStore>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<StaffClaims>();

        // AddIdentityCore brings rules of composition, which we do not have.
        services.RemoveAll(typeof(IPasswordValidator<StaffUser>));
        services.AddScoped<IPasswordValidator<StaffUser>, PasswordRules>();
        services.AddScoped<IUserConfirmation<StaffUser>, ActiveStaffOnly>();
        services.AddScoped<StaffJournal>();
        services.AddScoped<StaffSignIn>();
        services.AddScoped<StaffAccounts>();
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<SessionLimits>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = StampInterval);

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        AddCookies(builder);
    }

    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.SignIn.RequireConfirmedAccount = true; // asks ActiveStaffOnly
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Tokens.AuthenticatorIssuer = "CollectionsPortal";
    }

    private static void AddCookies(WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<StaffOptions>>((options, staff) =>
            {
                options.Cookie = StaffCookies.Named("staff", builder.Environment);
                options.EventsType = typeof(SessionLimits);
                options.LoginPath = "/account/signin";
                options.ReturnUrlParameter = "returnUrl";
                options.ExpireTimeSpan = TimeSpan.FromMinutes(staff.Value.IdleMinutes);
                options.SlidingExpiration = true;
            });
        builder.Services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
            options.Cookie = StaffCookies.Named("half-signed-in", builder.Environment));
    }

    private static void RemoveAll(this IServiceCollection services, Type service)
    {
        foreach (var each in services.Where(descriptor => descriptor.ServiceType == service).ToList())
        {
            services.Remove(each);
        }
    }
}
