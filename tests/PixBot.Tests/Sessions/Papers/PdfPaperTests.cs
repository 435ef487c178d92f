using System.Text;
using PixBot.Core.Features.Sessions.Papers;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>Papers as PDF, read back by another library.</summary>
public sealed class PdfPaperTests
{
    [Fact]
    public void Each_candidate_has_a_convocation_page_with_name_hours_and_room()
    {
        var session = PaperSchool.Session("Salle 204", 30);
        var pages = ReadPdf.Pages(PaperSchool.Make(Paper.Convocations, PaperFormat.Pdf, sessions: session));
        pages.Count.ShouldBe(30);
        foreach (var person in PaperSchool.Students(session))
        {
            var page = pages.Where(page => ReadPdf.Squeezed(page).Contains(ReadPdf.Squeezed($"{person.FullName} – {person.Class}"), StringComparison.Ordinal)).ShouldHaveSingleItem();
            page.ShouldContain("lundi 25 mai 2026");
            page.ShouldContain("Salle 204");
            page.ShouldContain(person.ExtraTimePercent is null ? "Fin prévue 10 h 15 Salle" : "Fin prévue 10 h 50 (temps majoré compris)");
        }
    }

    [Theory]
    [InlineData(Language.French, "Convocation à la certification Pix", "Prénom")]
    [InlineData(Language.English, "Your Pix certification session", "First name")]
    public void A_convocation_is_in_the_language_of_whoever_prints_it(Language language, string title, string label)
    {
        var page = ReadPdf.Pages(PaperSchool.Make(Paper.Convocations, PaperFormat.Pdf, language, PaperSchool.Session("B12", 1))).ShouldHaveSingleItem();
        page.ShouldContain(title);
        page.ShouldContain(label);
    }

    [Fact]
    public void The_roll_call_names_everybody_and_says_that_Pix_s_own_sheet_counts()
    {
        var session = PaperSchool.Session("Salle 204", 45);
        var pages = ReadPdf.Pages(PaperSchool.Make(Paper.RollCall, PaperFormat.Pdf, sessions: session));
        pages.Count.ShouldBe(2);
        var all = ReadPdf.Squeezed(string.Concat(pages));
        foreach (var piece in PaperSchool.Students(session).SelectMany(person => person.LastName.Split(' ', '-')))
            all.ShouldContain(piece);
        foreach (var page in pages)
        {
            page.ShouldContain("La feuille d’émargement qui se signe et qui compte est le PDF de Pix Certif");
            page.ShouldContain("Nom Prénom Classe");
            page.ShouldNotContain("Feuille d’émargement", Case.Sensitive);
        }

        pages[0].ShouldContain("Liste d’appel – Salle 204");
        pages[^1].ShouldContain("Page 2 / 2");
    }

    [Fact]
    public void A_door_shows_its_room_across_the_page_and_names_without_class_or_extra_time()
    {
        var (first, second) = (PaperSchool.Session("Salle 204", 24), PaperSchool.Session("Salle informatique du CDI", 48, 10));
        var pdf = PaperSchool.Make(Paper.DoorNotices, PaperFormat.Pdf, sessions: [first, second]);
        var pages = ReadPdf.Pages(pdf);
        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("8 h 30 – 10 h 15");
        pages[1].ShouldContain("10 h 30 – 12 h 15");
        foreach (var person in PaperSchool.Students(second))
            ReadPdf.Squeezed(pages[1]).ShouldContain(ReadPdf.Squeezed(person.LastName));
        string.Concat(pages).ShouldNotContain("majoré");
        string.Concat(pages).ShouldNotContain("3A");
        ReadPdf.Letters(pdf, 1).Max(letter => letter.PointSize).ShouldBe(84);
    }

    [Fact]
    public void The_table_of_the_day_has_all_sessions_with_hours_supervisors_and_counts()
    {
        var sessions = Enumerable.Range(0, 60).Select(i => PaperSchool.Session($"Salle {i}", i % 20, 8 + (i % 8))).ToArray();
        var pdf = PaperSchool.Make(Paper.DayTable, PaperFormat.Pdf, sessions: sessions);
        var text = string.Join(' ', ReadPdf.Pages(pdf));
        foreach (var session in sessions)
            text.ShouldContain($"{session.Session.Room} Paul Durand, Anne Garnier {session.Candidates.Count}");
        text.ShouldContain("8 h 30 – 10 h 15");
        text.ShouldContain("pour 1");
        ReadPdf.Sizes(pdf).ShouldAllBe(size => size.Width > size.Height);
        ReadPdf.Pages(pdf).ShouldAllBe(page => page.Contains("Horaire Salle Surveillants", StringComparison.Ordinal));
    }

    [Fact]
    public void The_font_is_in_the_file_and_accents_and_ligatures_are_drawn()
    {
        var pdf = PaperSchool.Make(Paper.RollCall, PaperFormat.Pdf, sessions: PaperSchool.Session("B12", 7));
        var fonts = ReadPdf.Fonts(pdf);
        fonts.Count.ShouldBe(2);
        fonts.ShouldAllBe(font => font.Contains("Liberation", StringComparison.Ordinal));
        Encoding.Latin1.GetString(pdf).ShouldContain("/FontFile2");
        var text = string.Join(' ', ReadPdf.Pages(pdf));
        foreach (var name in PaperSchool.LastNames.SelectMany(name => name.Split(' ', '-')))
            ReadPdf.Squeezed(text).ShouldContain(ReadPdf.Squeezed(name));
        text.ShouldNotContain("?");
    }

    [Fact]
    public void A_name_whose_letters_the_font_lacks_says_so_and_the_Word_file_has_it()
    {
        string[] names = ["Иванова", "Κώστας", "محمد", "王", "Ạ̈́\u200bra\u0007"];
        var session = PaperSchool.Session("B12", names.Length, change: (i, person) => person with { LastName = names[i] });
        var page = ReadPdf.Pages(PaperSchool.Make(Paper.RollCall, PaperFormat.Pdf, sessions: session)).ShouldHaveSingleItem();
        page.ShouldContain("Иванова");
        page.ShouldContain("Κώστας");
        page.ShouldContain("????");
        page.ShouldContain("Le fichier Word la montre");
        ReadDocx.Text(PaperSchool.Make(Paper.RollCall, PaperFormat.Word, sessions: session)).ShouldContain("محمد");
    }

    [Fact]
    public void Six_hundred_convocations_are_one_file_of_six_hundred_pages_in_little_memory()
    {
        var sessions = Enumerable.Range(0, 20).Select(i => PaperSchool.Session($"Salle {i}", 30)).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var pdf = PaperSchool.Make(Paper.Convocations, PaperFormat.Pdf, sessions: sessions);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(600L * 1024 * 1024);
        pdf.Length.ShouldBeLessThan(4 * 1024 * 1024);
        ReadPdf.Pages(pdf).Count.ShouldBe(600);
    }

    [Fact]
    public async Task Papers_that_are_made_at_once_do_not_disturb_each_other()
    {
        var session = PaperSchool.Session("Salle 204", 20);
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PaperSchool.Make(Paper.DoorNotices, PaperFormat.Pdf, sessions: session))));
        made.Select(pdf => string.Concat(ReadPdf.Pages(pdf))).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_session_without_candidates_and_names_without_end_make_pages_too()
    {
        ReadPdf.Pages(PaperSchool.Make(Paper.RollCall, PaperFormat.Pdf, sessions: PaperSchool.Session("B12", 0))).Count.ShouldBe(1);
        ReadPdf.Pages(PaperSchool.Make(Paper.Convocations, PaperFormat.Pdf, sessions: PaperSchool.Session("B12", 0))).Count.ShouldBe(1);
        var endless = PaperSchool.Session(new string('W', 300), 40, change: (_, person) => person with { LastName = new string('M', 400) });
        foreach (var paper in Enum.GetValues<Paper>())
            ReadPdf.Pages(PaperSchool.Make(paper, PaperFormat.Pdf, sessions: endless)).ShouldNotBeEmpty();
    }
}
