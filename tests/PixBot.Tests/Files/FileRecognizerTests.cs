using System.Text;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Files;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Files;

public sealed class FileRecognizerTests
{
    private const string Roster = "Nom;Prénom;Classe;E-mail\nLefèvre;Théo;3A;theo@ecole.example\n";

    public static TheoryData<string, Encoding> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false) },
        { "UTF-8 with its mark", new UTF8Encoding(true) },
        { "UTF-16 little endian", new UnicodeEncoding(bigEndian: false, byteOrderMark: true) },
        { "UTF-16 big endian", new UnicodeEncoding(bigEndian: true, byteOrderMark: true) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)! },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_roster_is_read_in_every_usual_encoding(string name, Encoding encoding)
    {
        var content = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Roster)]);
        var roster = (await RecognizeAsync(content)).ShouldBeOfType<CsvRosterFile>(name);
        await using var rows = CsvRows.Open(content, roster.Format, 4);
        (await rows.ReadAsync(Token)).ShouldBeTrue();
        rows.Cell(roster.Columns.LastName).ShouldBe("Lefèvre");
    }

    [Theory]
    [InlineData("Nom;Prénom;Classe;E-mail")]
    [InlineData("Nom,Prénom,Classe,E-mail")]
    [InlineData("Nom\tPrénom\tClasse\tE-mail")]
    [InlineData("sep=,\nNom,Prénom,Classe,E-mail")]
    [InlineData("\n\n\"Nom\";\"Prénom\";\"Classe\";\"E-mail\"")]
    [InlineData("E-MAIL;CLASSE;PRENOM;NOM")]
    [InlineData("Last name;First name;Class;E-mail")]
    [InlineData("Email address,Surname,First Name,Class")]
    [InlineData(" Nom ; Prénom ;Classe;Adresse e‑mail;Rôle;Temps majoré ? (exemple format: 33%)")]
    [InlineData("\"Nom\";\"Prénom; usuel\";\"Prénom\";\"Classe\";\"Courriel\"")]
    [InlineData("Nom;Prénom;Classe;E-mail;;;")]
    public async Task A_roster_is_known_by_its_columns(string header) =>
        (await RecognizeAsync(header + "\n")).ShouldBeOfType<CsvRosterFile>();

    [Theory]
    [InlineData(false, OrganisationKind.Sco, true, false, null, "\n", true)]
    [InlineData(true, OrganisationKind.Sco, true, false, null, "\n", true)]
    [InlineData(false, OrganisationKind.Sup, true, false, "Mail Perso", "\r\n", true)]
    [InlineData(true, OrganisationKind.Sup, true, true, "Identifiant externe", "\n", false)]
    [InlineData(false, OrganisationKind.Plain, false, true, null, "\n", true)]
    public async Task An_export_is_known_in_every_variant(
        bool english, OrganisationKind kind, bool code, bool oldDate, string? label, string lineEnd, bool bom)
    {
        var variant = new ExportVariant(english, kind, code, oldDate, label, LineEnd: lineEnd, HasBom: bom);
        var export = (await RecognizeAsync(new ExportBuilder(variant).ToStream())).ShouldBeOfType<ProfilesExportFile>();
        export.Columns.Identifiers.Count.ShouldBe((kind == OrganisationKind.Sup ? 1 : 0) + (label is null ? 0 : 1));
        (export.Columns.Class is not null).ShouldBe(kind != OrganisationKind.Plain);
        (export.Columns.CampaignCode is not null).ShouldBe(code);
    }

    [Theory]
    [InlineData("Nom de l’organisation;ID Campagne;Code;NOM DU PARTICIPANT;Prenom du participant;Envoi (O/N);Date et heure de l’envoi (Europe/Paris);Certifiable (O/N);Nombre de competences certifiables")]
    [InlineData("Participant’s last name;Participant’s first name;Sent (Y/N);Sent on;Eligible for certification (Y/N);Number of competences eligible for certification")]
    public async Task An_export_may_spell_its_apostrophes_spaces_and_accents_otherwise(string header) =>
        (await RecognizeAsync(header + "\n")).ShouldBeOfType<ProfilesExportFile>();

    [Theory]
    [InlineData("Nom;Prénom;Classe;Identifiant;Mot de passe à usage unique\nx;y;z;a;b\n")]
    [InlineData("\"Classe\";\"Nom\";\"Prénom\";\"Identifiant\";\"Mot de passe\"\n")]
    [InlineData("Last name,First name,Username,One-time password\n")]
    [InlineData("Nom;Prénom;Classe;E-mail;Mot de passe\n")]
    public async Task A_file_with_passwords_is_refused_as_such(string text) =>
        (await RecognizeAsync(text)).ShouldBeOfType<RecognizedFile.OneTimePasswords>();

    [Fact]
    public async Task A_table_of_several_formats_is_of_the_first_of_them()
    {
        const string roster = "Nom;Prénom;Classe;E-mail";
        const string export = "Nom du Participant;Prénom du Participant;Envoi (O/N);Date et heure de l'envoi (Europe/Paris);Certifiable (O/N);Nombre de compétences certifiables";
        const string fregata = "Identifiant unique*;Premier prénom*;Nom de famille*;Code MEF*;Division*";
        (await RecognizeAsync($"{roster};{export}\n")).ShouldBeOfType<ProfilesExportFile>();
        (await RecognizeAsync($"{fregata};E-mail\n")).ShouldBeOfType<CsvRosterFile>();
        (await RecognizeAsync($"{fregata}\n")).ShouldBeOfType<FregataRosterFile>();
    }

    [Theory]
    [InlineData("%PDF-1.7\nx", FileKind.Pdf)]
    [InlineData("PK\u0003\u0004xl/workbook.xml", FileKind.Zip)]
    [InlineData("\0\u0001\u0002Nom;Prénom", FileKind.Binary)]
    [InlineData("Nom;\u0001\u0002\u0003\u0004", FileKind.Binary)]
    [InlineData("<!DOCTYPE html><html>", FileKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><ELEVES/>", FileKind.Xml)]
    [InlineData("<ELEVES version=\"1\"/>", FileKind.Xml)]
    [InlineData("{\\rtf1 x}", FileKind.RichText)]
    public async Task What_is_no_table_is_told_by_its_content(string text, FileKind kind) =>
        (await RecognizeAsync(text)).ShouldBe(new RecognizedFile.NotText(kind));

    [Theory]
    [InlineData("<Nom;Prénom;Classe;Date\nx;y;z;t\n")]
    [InlineData("< 3;Prénom;Classe;Date\nx;y;z;t\n")]
    public async Task What_only_begins_as_a_tag_does_is_a_table(string text) =>
        (await RecognizeAsync(text)).ShouldBeOfType<RecognizedFile.Unrecognised>();

    [Fact]
    public async Task An_old_workbook_is_told_by_its_content() =>
        (await RecognizeAsync(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))).ShouldBe(new RecognizedFile.NotText(FileKind.OldOffice));

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData(" \r\n \n")]
    public async Task Nothing_is_empty(string text) => (await RecognizeAsync(text)).ShouldBeOfType<RecognizedFile.Empty>();

    [Theory]
    [InlineData("Nom;Pré")]
    [InlineData("\"Nom;Prénom;Classe;E-mail\nDupont;Léa;3A;lea@ecole.example\n")]
    public async Task A_piece_of_a_line_is_told_from_a_wrong_table(string text) =>
        (await RecognizeAsync(text)).ShouldBeOfType<RecognizedFile.HalfLine>();

    [Fact]
    public async Task A_wrong_table_says_what_it_has_and_what_it_lacks()
    {
        var table = (await RecognizeAsync("Nom;Prénom;Division;Né(e) le\nx;y;z;t\n")).ShouldBeOfType<RecognizedFile.Unrecognised>();
        table.Expected.ShouldBe(RosterImportTexts.Expected);
        table.Seen.ShouldBe(["Nom", "Prénom", "Division", "Né(e) le"]);
        table.Missing.ShouldBe(["E-mail"]);
    }

    [Fact]
    public async Task An_export_with_columns_cut_away_is_nearest_to_an_export()
    {
        var table = (await RecognizeAsync("Nom du Participant;Prénom du Participant;Envoi (O/N)\n")).ShouldBeOfType<RecognizedFile.Unrecognised>();
        table.Expected.ShouldBe(ExportTexts.Expected);
        table.Missing.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("Dupont;Léa;3A;lea.dupont@ecole.example\n")]
    [InlineData("Dupont;Léa;dupont.lea;xk7fgh\n")]
    public async Task A_first_line_of_data_is_not_shown(string text) =>
        (await RecognizeAsync(text)).ShouldBeOfType<RecognizedFile.Unrecognised>().Seen.ShouldBeEmpty();

    [Fact]
    public async Task An_accent_at_the_end_of_a_Windows_file_does_not_make_it_UTF8()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var file = await RecognizeAsync(new MemoryStream(windows.GetBytes("Nom;Prenom;Classe;E-mail\nx;Zoé")));
        file.ShouldBeOfType<CsvRosterFile>().Format.Encoding.CodePage.ShouldBe(1252);
    }

    [Fact]
    public async Task A_UTF8_file_cut_within_a_letter_stays_UTF8()
    {
        var bytes = Encoding.UTF8.GetBytes("Nom;Prénom;Classe;E-mail\nx;Zoé");
        (await RecognizeAsync(new MemoryStream(bytes[..^1]))).ShouldBeOfType<CsvRosterFile>().Format.Encoding.CodePage.ShouldBe(65001);
    }

    [Fact]
    public async Task A_letter_on_the_border_of_two_blocks_is_read_whole()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = Roster + new string('x', (64 * 1024) - Encoding.UTF8.GetByteCount(Roster) - shift) + "é€𝄞é\n";
            var file = await RecognizeAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));
            file.ShouldBeOfType<CsvRosterFile>().Format.Encoding.CodePage.ShouldBe(65001);
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<RecognizedFile> RecognizeAsync(string text) => RecognizeAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static Task<RecognizedFile> RecognizeAsync(Stream content) => Recognizing.RecognizeAsync(content, Token);
}
