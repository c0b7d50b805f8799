using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Notes;

internal static class Extensions
{
    public static IServiceCollection AddNotes(this IServiceCollection services) => services
        .AddScoped<NoteService>()
        .AddScoped<NoteQueries>();
}
