using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;

namespace CollectionsPortal.Web.Papers;

/// <summary>Where the papers of a plan are taken: by the person through their private link, and by staff beside the plan. They only read.</summary>
public static class PaperRoutes
{
    public static void AddPapers(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PaperOptions>().BindConfiguration(PaperOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<PaperThrottle>();
    }

    public static void MapPapers(this IEndpointRouteBuilder endpoints)
    {
        var own = endpoints.MapGroup(PlanVisits.Path).RequireAuthorization(Policies.PlanVisit);
        var staff = endpoints.MapGroup(Links.StaffPapersPath).RequireAuthorization(Policies.Agents);
        Map(own, staff, Links.CalendarPaper, (papers, text, _) => ScheduleCalendar.Write(papers, text));
        Map(own, staff, Links.SchedulePaper, (papers, text, _) => SchedulePaper.Write(papers, text));
        Map(own, staff, Links.StatementPaper, (papers, text, _) => StatementPaper.Write(papers, text));
        Map(own, staff, Links.LetterPaper, LetterPaper.Write);
    }

    private static void Map(RouteGroupBuilder own, RouteGroupBuilder staff, string path, Func<PlanPapers, PaperText, string?, PaperFile?> write)
    {
        own.MapGet(path, (HttpContext http, PlanPaperQueries papers, PaperThrottle throttle, string? lang, string? kind, CancellationToken ct)
            => GiveOwnAsync(http, papers, throttle, lang, (found, text) => write(found, text, kind), ct));
        staff.MapGet(path, (HttpContext http, PlanPaperQueries papers, PlanId planId, string? lang, string? kind, CancellationToken ct)
            => GiveAsync(http, () => papers.OfPlanAsync(planId, ct), lang, (found, text) => write(found, text, kind)));
    }

    private static async Task<IResult> GiveOwnAsync(
        HttpContext http, PlanPaperQueries papers, PaperThrottle throttle, string? lang, Func<PlanPapers, PaperText, PaperFile?> write, CancellationToken ct)
    {
        if (http.User.PlanLink() is not { } link) { return Results.Redirect(Links.PlanClosedPath); }

        return throttle.Allows(link, http.Connection.RemoteIpAddress)
            ? await GiveAsync(http, () => papers.OfLinkAsync(link, ct), lang, write)
            : Results.Text(PaperText.For(http, lang, null).Page.TooManyText, statusCode: StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Always as a file: what opens inside a browser leaves its traces in more places.</summary>
    private static async Task<IResult> GiveAsync(
        HttpContext http, Func<Task<PlanPapers?>> find, string? lang, Func<PlanPapers, PaperText, PaperFile?> write)
        => await find() is { } papers && write(papers, PaperText.For(http, lang, papers.Plan.Language)) is { } file
            ? Results.File(file.Content, file.MediaType, file.Name)
            : Results.NotFound();
}
