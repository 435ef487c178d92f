using System.Net.Mime;
using System.Text;

namespace PixBot.Pages;

/// <summary>The pages that Teams' manifest points to; a school's own texts can take their place in its manifest.</summary>
internal static class LegalPages
{
    public static void MapLegalPages(this IEndpointRouteBuilder endpoints)
    {
        foreach (var page in new[] { "privacy", "terms" })
        {
            var html = Read(page);
            endpoints.MapGet($"/{page}", () => Results.Text(html, MediaTypeNames.Text.Html, Encoding.UTF8));
        }
    }

    private static string Read(string page)
    {
        using var stream = typeof(LegalPages).Assembly.GetManifestResourceStream($"Pages.{page}.html")
            ?? throw new InvalidOperationException($"The page {page} is not in the app.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
