using System.Text;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Files;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.Files;
using Shouldly;
using Xunit;
using Student = PixBot.Testing.Builders.SiecleFile.Student;

namespace PixBot.Tests.People;

/// <summary>SIECLE and FREGATA as rosters of students without e-mail.</summary>
public sealed class StudentFilesTests : IAsyncDisposable
{
    private static readonly Student Ines = new("0123456789A", "BENALI", "INÈS", "3A");
    private static readonly Student Theo = new("0123456789B", "LEFÈVRE", "Théo", "3B");

    private readonly PeopleHost host = new();

    [Fact]
    public async Task Siecle_brings_students_with_name_and_class_and_nothing_else()
    {
        var import = await ImportedAsync(SiecleFile.Of(Ines, Theo));

        (import.Added, import.BadLines.Count).ShouldBe((2, 0));
        (await PeopleAsync()).Select(person => (person.FullName, person.Class, person.Email, person.Role)).ShouldBe(
            [("Inès BENALI", "3A", null, Role.Student), ("Théo LEFÈVRE", "3B", null, Role.Student)]);
        var rows = await host.Table.QueryAsync(PersonRows.Everybody(SchoolId.OfTenant(PeopleHost.Tenant)), PeopleHost.Token).ToListAsync(PeopleHost.Token);
        var stored = string.Join('|', rows.SelectMany(row => row.Values.All.Select(value => $"{value.Key}={value.Value}").Append(row.Key)));
        stored.ShouldNotContain("0123456789");
        stored.ShouldNotContain("2011");
        stored.ShouldNotContain("LYON");
    }

    [Fact]
    public async Task The_same_students_again_are_the_same_people()
    {
        await ImportedAsync(SiecleFile.Of(Ines, Theo));
        var before = await PeopleAsync();
        var import = await ImportedAsync(SiecleFile.Of(Ines with { Class = "3C" }, Theo));
        (import.Added, import.Updated, import.Unchanged).ShouldBe((0, 1, 1));
        (await PeopleAsync()).Select(person => person.Id).ShouldBe(before.Select(person => person.Id));
    }

    [Fact]
    public async Task Fregata_brings_the_same()
    {
        var import = await host.ImportedAsync(SiecleFile.Fregata(Ines, Theo, new("", "SANS", "Ine", "3A"), new("X9", "OUBLI", "Léo", ""), new("X8", "PARTI", "Zoé", "Inactifs")));
        (import.Added, import.WithoutClass, import.Inactive).ShouldBe((2, 1, 1));
        var bad = import.BadLines.First.ShouldHaveSingleItem();
        (bad.Number, bad.Column, bad.Fault).ShouldBe((4, "Identifiant unique*", (LineFault)new RosterFault.MissingIdentifier()));
    }

    [Fact]
    public async Task Inactive_students_and_those_without_class_are_left_out_and_counted()
    {
        await ImportedAsync(SiecleFile.Of(Ines, Theo));
        var import = await ImportedAsync(SiecleFile.Of(Ines with { Class = "Inactifs" }, Theo with { Class = null }, new("0123456789C", "ROUX", "Max", "3A")));
        (import.Added, import.Inactive, import.WithoutClass).ShouldBe((1, 1, 1));
        import.Gone.First.ShouldHaveSingleItem().FirstName.ShouldBe("Inès", "somebody without a class yet is still at the school");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-15")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    public async Task Siecle_is_read_in_every_encoding_even_where_it_says_another(string name)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(false) : name == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var content = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(SiecleFile.Xml(Ines))]);
        await ImportedAsync(content);
        (await PeopleAsync()).ShouldHaveSingleItem().FullName.ShouldBe("Inès BENALI");
    }

    [Fact]
    public async Task Siecle_is_taken_as_the_zip_that_it_comes_in()
    {
        var xml = SiecleFile.Latin9.GetBytes(SiecleFile.Xml(Ines, Theo));
        (await ImportedAsync(SiecleFile.Zip(("ElevesSansAdresses.xml", xml)))).Added.ShouldBe(2);
    }

    [Fact]
    public async Task A_zip_of_anything_else_is_told_as_before()
    {
        var two = SiecleFile.Zip(("a.xml", [1]), ("b.xml", [2]));
        (await RecognizedAsync(two)).ShouldBe(new RecognizedFile.NotText(FileKind.Zip));
        (await RecognizedAsync(SiecleFile.Zip(("a.csv", [1])))).ShouldBe(new RecognizedFile.NotText(FileKind.Zip));
        (await RecognizedAsync(SiecleFile.Zip(("a.xml", "<html/>"u8.ToArray())))).ShouldBe(new RecognizedFile.NotText(FileKind.Xml));
    }

    [Fact]
    public async Task A_line_is_told_by_line_and_element()
    {
        var import = await ImportedAsync(SiecleFile.Of(Ines, Theo with { Ine = " " }, new("0123456789C", "", "Max", "3A"), Ines));
        import.BadLines.First.Select(line => (line.Number, line.Column, line.Fault)).ShouldBe(
        [
            (7, "ID_NATIONAL", (LineFault)new RosterFault.MissingIdentifier()),
            (8, "NOM_DE_FAMILLE", new LineFault.MissingName()),
            (9, "ID_NATIONAL", new RosterFault.IdentifierTwice(6)),
        ]);
    }

    [Fact]
    public async Task A_file_that_was_cut_makes_nobody_look_gone()
    {
        await ImportedAsync(SiecleFile.Of(Ines, Theo));
        var xml = SiecleFile.Xml(Ines with { Class = "3C" });
        var structures = xml.Replace("<ELEVES>", "<STRUCTURES><STRUCTURES_ELEVE ELEVE_ID=\"0\"><STRUCTURE><CODE_STRUCTURE>3C</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE></STRUCTURES><ELEVES>", StringComparison.Ordinal);
        var import = await ImportedAsync(new(SiecleFile.Latin9.GetBytes(structures[..structures.IndexOf("</ELEVES>", StringComparison.Ordinal)])));
        (import.Updated, import.IsBrokenOff, import.Gone.Count).ShouldBe((1, true, 0));
        import.BadLines.First.ShouldHaveSingleItem().Fault.ShouldBeOfType<LineFault.BrokenXml>();
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE BEE_ELEVES [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><BEE_ELEVES><DONNEES>&x;</DONNEES></BEE_ELEVES>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE BEE_ELEVES SYSTEM \"http://127.0.0.1:1/x.dtd\"><BEE_ELEVES/>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><BEE_ELEVES>&c;</BEE_ELEVES>")]
    public async Task A_document_type_is_refused_whatever_it_says(string xml) =>
        (await host.ImportAsync(xml)).ShouldBe(new RosterImportOutcome.NotARoster(new RecognizedFile.NotText(FileKind.Xml)));

    [Theory]
    [InlineData("&x;")]
    [InlineData("<a><b></a></b>")]
    public async Task An_entity_or_error_within_ends_the_reading(string within)
    {
        var xml = SiecleFile.Xml(Ines).Replace("<STRUCTURES>", within + "<STRUCTURES>", StringComparison.Ordinal);
        (await host.ImportAsync(xml)).ShouldBeOfType<RosterImportOutcome.NoGoodLine>().BadLines.First[0].Fault.ShouldBeOfType<LineFault.BrokenXml>();
        (await PeopleAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nesting_without_end_is_given_up()
    {
        var xml = "<BEE_ELEVES>" + string.Concat(Enumerable.Repeat("<a>", 200_000));
        (await host.ImportAsync(xml)).ShouldBeOfType<RosterImportOutcome.NoGoodLine>();
    }

    [Fact]
    public async Task A_file_of_50_MB_is_read_to_its_end()
    {
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        var parts = SiecleFile.Xml(Ines, Theo).Split("<ELEVES>");
        var noise = Encoding.ASCII.GetBytes($"<RESPONSABLE><ADRESSE>{new string('x', 9_900)}</ADRESSE></RESPONSABLE>\n");
        await file.WriteAsync(SiecleFile.Latin9.GetBytes(parts[0]), PeopleHost.Token);
        for (var i = 0; i < 5_300; i++)
            await file.WriteAsync(noise, PeopleHost.Token);
        await file.WriteAsync(SiecleFile.Latin9.GetBytes("<ELEVES>" + parts[1]), PeopleHost.Token);
        file.Length.ShouldBeGreaterThan(50 * 1024 * 1024);

        var outcome = await host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), file, PeopleHost.Token);

        outcome.ShouldBeOfType<RosterImportOutcome.Imported>().Import.Added.ShouldBe(2);
    }

    [Fact]
    public async Task A_zip_bomb_is_told_and_not_unpacked()
    {
        var bomb = new byte[(int)XmlFormat.MaximumBytes + 1];
        "<BEE_ELEVES>"u8.CopyTo(bomb);
        bomb.AsSpan(12).Fill((byte)' ');
        var zip = SiecleFile.Zip(("ElevesSansAdresses.xml", bomb));
        zip.Length.ShouldBeLessThan(1024 * 1024);
        (await ImportAsync(zip)).ShouldBe(new RosterImportOutcome.NotARoster(new RecognizedFile.UnusableXml()));
    }

    [Fact]
    public async Task A_damaged_zip_is_told()
    {
        var zip = SiecleFile.Zip(("a.xml", SiecleFile.Latin9.GetBytes(SiecleFile.Xml(Ines)))).ToArray();
        (await RecognizedAsync(new(zip[..(zip.Length / 2)]))).ShouldBe(new RecognizedFile.NotText(FileKind.Zip));
        zip.AsSpan(60, 100).Fill(0xFF);
        (await RecognizedAsync(new(zip))).ShouldBe(new RecognizedFile.UnusableXml());
    }

    [Fact]
    public async Task A_text_longer_than_any_name_costs_its_line_only()
    {
        var import = await ImportedAsync(SiecleFile.Of(Ines, Theo with { LastName = new string('x', 1_000_000) }));
        import.Added.ShouldBe(1);
        import.BadLines.First.ShouldHaveSingleItem().Fault.ShouldBeOfType<LineFault.TooLong>();
    }

    [Fact]
    public async Task The_hash_of_an_identifier_is_the_schools_own()
    {
        var keys = host.Get<IdentifierKeys>();
        var ours = (await keys.HasherAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token))("0123456789a ");
        ours.ShouldBe((await keys.HasherAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token))("0123456789A"));
        ours.ShouldNotBe((await keys.HasherAsync(SchoolId.OfTenant("tenant-2"), PeopleHost.Token))("0123456789A"));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<RosterImportOutcome> ImportAsync(MemoryStream content) =>
        host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), content, PeopleHost.Token);

    private async Task<RosterImport> ImportedAsync(MemoryStream content) =>
        (await ImportAsync(content)).ShouldBeOfType<RosterImportOutcome.Imported>().Import;

    private static Task<RecognizedFile> RecognizedAsync(MemoryStream content) => Recognizing.RecognizeAsync(content, PeopleHost.Token);

    private async Task<List<Person>> PeopleAsync() => [.. (await host.PeopleAsync()).OrderBy(person => person.LastName, StringComparer.Ordinal)];
}
