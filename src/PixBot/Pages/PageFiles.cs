using System.Net.Mime;
using System.Text;

namespace PixBot.Pages;

/// <summary>The pages in the app, each in both languages.</summary>
internal static class PageFiles
{
    public static IResult Html(string html, int? status = null) => Results.Text(html, MediaTypeNames.Text.Html, Encoding.UTF8, status);

    public static string Read(string page)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream($"Pages.{page}.html")
            ?? throw new InvalidOperationException($"The page {page} is not in the app.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
