using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PixBot.Tests.Sessions.Kit;

/// <summary>A « kit surveillant » as its facts say it is made; each layout puts labels and values elsewhere.</summary>
internal sealed record KitFile(string Number, string Code, string Password)
{
    public string Date { get; init; } = "25 mai 2026";

    public string Hour { get; init; } = "08h30";

    public string Room { get; init; } = "Salle 204";

    /// <summary>Where each text stands: x, y from the bottom, and what.</summary>
    public IReadOnlyList<(double X, double Y, string Text)> Layout(string name) => name switch
    {
        "french" =>
        [
            (50, 780, "Kit surveillant"), (50, 740, "Session du"), (140, 740, Date), (250, 740, "à"), (270, 740, Hour),
            (50, 720, "Nom du site : Collège Jean Zay"), (50, 700, $"Nom de la salle : {Room}"), (50, 680, "Surveillant(s) : Paul Durand"),
            (50, 640, "Numéro de session"), (220, 640, Number), (50, 620, "Mot de passe de session"), (220, 620, Password),
            (50, 600, "Code d’accès (candidats)"), (220, 600, Code), (50, 560, "L’épreuve dure 1h45. Assistance : 01 23 45 67 89."),
        ],
        "english" =>
        [
            (50, 780, "Invigilator kit"), (50, 740, "Date: May 25, 2026"), (250, 740, "Start time: 8:30 AM"), (50, 720, "Location name: Collège Jean Zay"),
            (50, 700, $"Room: {Room}"), (50, 660, "Access code"), (50, 645, Code), (50, 620, "Session password"), (50, 605, Password), (50, 580, "Session number"), (50, 565, Number),
        ],
        "columns" =>
        [
            (50, 780, "Heure locale (début)"), (200, 780, "Date"), (350, 780, "Salle"), (50, 762, "08:30"), (200, 762, "25/05/2026"), (350, 762, Room),
            (50, 700, "Code d’accès"), (200, 700, "Mot de passe"), (350, 700, "N° de session"), (50, 680, Code), (200, 680, Password), (350, 680, Number),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public byte[] ToPdf(string layout = "french") => Pdf(Layout(layout));

    /// <summary>The font has no other characters.</summary>
    private static string Drawable(string text) => text.Replace('’', '\'').Replace('à', 'a').Replace('°', 'o');

    public static byte[] Pdf(params IReadOnlyList<(double X, double Y, string Text)>[] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var texts in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, text) in texts.Where(one => one.Text.Length > 0))
                page.AddText(Drawable(text), 11, new PdfPoint(x, y), font);
        }

        return builder.Build();
    }
}
