namespace PixBot.Pages;

/// <summary>The pages that Teams' manifest points to; a school's own texts can take their place in its manifest.</summary>
internal static class LegalPages
{
    public static void MapLegalPages(this IEndpointRouteBuilder endpoints)
    {
        foreach (var page in new[] { "privacy", "terms" })
        {
            var html = PageFiles.Read(page);
            endpoints.MapGet($"/{page}", () => PageFiles.Html(html));
        }
    }
}
