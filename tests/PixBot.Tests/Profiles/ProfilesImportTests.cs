using System.Globalization;
using System.Text;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.Files;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

public sealed class ProfilesImportTests : IAsyncDisposable
{
    private const string Header = "Nom;Prénom;Classe;E-mail;Identifiant local\n";

    private const string Roster = Header
        + "Benali;Inès;3A;ines@ecole.example;E1\nLefèvre;Théo;3A;theo@ecole.example;E2\nN'Diaye-Martin;Awa;3B;awa@ecole.example;E3\n"
        + "Martin;Lucas;3A;lucas.a@ecole.example;E4\nMartin;Lucas;3A;lucas.b@ecole.example;E5\n";

    private static readonly Participation Ines = new("Benali", "Inès", "3A", Identifier: "E1");
    private static readonly Participation Theo = new("Lefèvre", "Théo", "3A", Identifier: "E2");
    private static readonly Participation Awa = new("N'Diaye-Martin", "Awa", "3B", Identifier: "E3");
    private static readonly Participation Lucas = new("Martin", "Lucas", "3A");

    private readonly PeopleHost host = new();

    public static TheoryData<ExportVariant> Variants =>
    [
        ExportVariant.Current,
        ExportVariant.Current with { IsEnglish = true },
        ExportVariant.Current with { HasCode = false, IsOldDate = true },
        ExportVariant.Current with { HasBom = false, LineEnd = "\r\n" },
        ExportVariant.Current with { ExternalIdLabel = "Identifiant externe" },
        ExportVariant.Current with { Kind = OrganisationKind.Sup, ExternalIdLabel = "Mail Perso" },
        ExportVariant.Current with { Kind = OrganisationKind.Sup, IsEnglish = true, IsOldDate = true },
        ExportVariant.Current with { Kind = OrganisationKind.Plain },
        ExportVariant.Current with { Kind = OrganisationKind.Plain, Extra = ["Cycle", "INE"] },
    ];

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Every_variant_of_the_export_is_read_alike(ExportVariant variant)
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(variant).With(Ines.Sent("2025-11-14T09:42Z", 11), Theo.Sent("2025-11-14T09:47Z", 3), Awa));

        (import.Rows, import.Matched, import.Sent, import.Certifiable, import.Changed, import.NotInFile).ShouldBe((3, 3, 2, 1, 2, 2));
        (import.BadLines.Count, import.UndecidedCount, import.UnknownCount).ShouldBe((0, 0, 0));
        import.Campaigns.ShouldBe([new(variant.HasCode ? "JNZYKB263" : null, "Certif 3e - collecte de profils", "482913")]);
        var ines = await StateAsync("ines@ecole.example");
        (ines.Stage, ines.CertifiableCompetences).ShouldBe((ProfileStage.Certifiable, 11));
        ines.SentAt.ShouldBe(At(variant.IsOldDate ? "2025-11-13T23:00Z" : "2025-11-14T09:42Z"));
        (await StateAsync("theo@ecole.example")).Stage.ShouldBe(ProfileStage.Sent);
        (await StateAsync("awa@ecole.example")).ShouldBe(ProfileState.Unknown with { AsOf = host.Clock.GetUtcNow() });
    }

    [Fact]
    public async Task Several_lines_of_one_student_count_as_the_latest_sending()
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(
            Ines.Sent("2025-11-14T09:42Z", 3), Ines.Sent("2025-12-01T08:00Z", 9), Ines, Ines.Sent("2025-11-20T09:42Z", 4)));
        (import.Rows, import.Matched, import.Certifiable).ShouldBe((4, 1, 1));
        (await StateAsync("ines@ecole.example")).CertifiableCompetences.ShouldBe(9);
    }

    [Fact]
    public async Task Homonyms_are_left_to_the_referent_whose_decision_holds_for_the_next_export()
    {
        await host.ImportedAsync(Roster);
        var first = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Lucas.Sent("2025-11-14T09:42Z")));

        var row = first.Undecided.ShouldHaveSingleItem();
        (row.Reason, row.LastName, row.Class, row.Profile.Sent).ShouldBe((UndecidedReason.SeveralCandidates, "Martin", "3A", true));
        row.Candidates.Select(person => person.Email).ShouldBe(["lucas.a@ecole.example", "lucas.b@ecole.example"], ignoreOrder: true);
        (await host.Profiles.ListAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).ShouldBeEmpty();

        var b = PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "lucas.b@ecole.example");
        (await ResolveAsync(first, row, b)).ShouldBeOfType<ResolveOutcome.Resolved>().State!.Stage.ShouldBe(ProfileStage.Certifiable);
        (await ResolveAsync(first, row, b)).ShouldBeOfType<ResolveOutcome.Resolved>("the same press twice");
        (await ResolveAsync(first, row, null)).ShouldBe(new ResolveOutcome.DecidedOtherwise(new(b)));
        (await ListAsync(first)).ShouldHaveSingleItem().Decision.ShouldBe(new RowDecision(b));

        var second = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Lucas.Sent("2025-12-14T09:42Z")));
        (second.UndecidedCount, second.Matched).ShouldBe((0, 1));
        (await StateAsync("lucas.b@ecole.example")).SentAt.ShouldBe(At("2025-12-14T09:42Z"));
        (await StateAsync("lucas.a@ecole.example")).ShouldBe(ProfileState.Unknown);
    }

    [Fact]
    public async Task Lines_that_nothing_tells_apart_are_decided_one_by_one_and_not_remembered()
    {
        await host.ImportedAsync(Roster);
        var export = new ExportBuilder(ExportVariant.Current).With(Lucas.Sent("2025-11-14T09:42Z"), Lucas);
        var first = await ImportedAsync(export);
        first.Undecided.Select(row => row.RowKey).Distinct().Count().ShouldBe(2);
        await ResolveAsync(first, first.Undecided[0], PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "lucas.a@ecole.example"));
        (await StateAsync("lucas.a@ecole.example")).Stage.ShouldBe(ProfileStage.Certifiable);

        (await ImportedAsync(export)).UndecidedCount.ShouldBe(2);
    }

    [Fact]
    public async Task However_many_lines_were_left_open_their_candidates_are_read_at_once()
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Lucas.Sent("2025-11-14T09:42Z"), Lucas, Lucas.Sent("2025-11-15T09:42Z")));
        host.Table.Reset();
        (await ListAsync(import)).ShouldAllBe(row => row.Candidates.Count == 2);
        (host.Table.Reads, host.Table.Queries).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_line_can_be_tied_to_nobody()
    {
        await host.ImportedAsync(Roster);
        var export = new ExportBuilder(ExportVariant.Current).With(Lucas.Sent("2025-11-14T09:42Z"), Ines);
        var first = await ImportedAsync(export);
        (await ResolveAsync(first, first.Undecided[0], null)).ShouldBe(new ResolveOutcome.Resolved(null));
        var second = await ImportedAsync(export);
        (second.UndecidedCount, second.UnknownCount, second.Matched).ShouldBe((0, 0, 1));
    }

    [Fact]
    public async Task A_line_is_tied_to_its_candidates_only()
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Lucas));
        (await ResolveAsync(import, import.Undecided[0], PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "ines@ecole.example"))).ShouldBeOfType<ResolveOutcome.NotACandidate>();
        (await host.Get<UndecidedProfiles>().ResolveAsync(SchoolId.OfTenant(PeopleHost.Tenant), import.ImportId, "x", null, "referent", PeopleHost.Token)).ShouldBeOfType<ResolveOutcome.UnknownRow>();
        (await host.Get<UndecidedProfiles>().ResolveAsync(SchoolId.OfTenant("other-tenant"), import.ImportId, import.Undecided[0].RowKey, null, "referent", PeopleHost.Token))
            .ShouldBeOfType<ResolveOutcome.UnknownRow>();
    }

    [Fact]
    public async Task One_student_is_one_participant()
    {
        await host.ImportedAsync(Roster + "Dupont-Petit;Jean;3A;jean@ecole.example;\n");
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(
            new Participation("Dupont", "Jean", "3A").Sent("2025-11-14T09:42Z"), new Participation("Dupont-Petit", "Jean", "3A")));

        var twice = import.Undecided.ShouldHaveSingleItem();
        (twice.Reason, twice.LastName).ShouldBe((UndecidedReason.SameStudentTwice, "Dupont"));
        (await StateAsync("jean@ecole.example")).Stage.ShouldBe(ProfileStage.NotSent);

        await ResolveAsync(import, twice, PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "jean@ecole.example"));
        (await StateAsync("jean@ecole.example")).Stage.ShouldBe(ProfileStage.Certifiable);
    }

    [Fact]
    public async Task Somebody_one_letter_from_a_student_who_has_a_line_of_their_own_is_not_asked_about()
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(
            Theo.Sent("2025-11-14T09:42Z"), Theo with { LastName = "Lefebvre" }, Theo with { Class = "3B" }));
        (import.Matched, import.UndecidedCount).ShouldBe((1, 0));
        import.Unknown.Select(row => row.Line).ShouldBe([3, 4]);
    }

    [Fact]
    public async Task A_line_that_resembles_a_student_whose_own_says_not_sent_is_asked_about_where_it_says_sent()
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Theo, (Theo with { LastName = "Lefebvre" }).Sent("2025-11-14T09:42Z")));
        import.Undecided.ShouldHaveSingleItem().Reason.ShouldBe(UndecidedReason.OneLetter);
    }

    [Theory]
    [InlineData("Benali", "Nénès")]
    [InlineData("Durand", "Inès")]
    public async Task A_short_name_or_a_usual_name_is_asked_about_where_a_classmate_who_half_has_it_has_no_line(string last, string first)
    {
        await host.ImportedAsync(Roster);
        var line = new Participation(last, first, "3A").Sent("2025-11-14T09:42Z");
        var others = Enumerable.Repeat(Awa, 20);
        var row = (await ImportedAsync(new ExportBuilder(ExportVariant.Current).With([.. others, line]))).Undecided.ShouldHaveSingleItem();
        (row.Reason, row.Candidates.ShouldHaveSingleItem().Email).ShouldBe((UndecidedReason.HalfName, "ines@ecole.example"));

        (await ImportedAsync(new ExportBuilder(ExportVariant.Current).With([.. others, Ines, line]))).UnknownCount.ShouldBe(1, "Inès has her own");
    }

    [Fact]
    public async Task Names_that_half_agree_mean_nothing_where_most_of_the_file_is_unknown()
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(new Participation("Durand", "Inès", "3A"), Awa));
        (import.UndecidedCount, import.UnknownCount).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_shortened_name_is_tied_though_somebody_of_another_class_has_exactly_that_name_and_a_line()
    {
        await host.ImportedAsync(Roster + "Robert-Roy;Yann;3A;yann.a@ecole.example;\nRobert;Yann;3B;yann.b@ecole.example;\n");
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(
            new Participation("Robert", "Yann", "3A").Sent("2025-11-14T09:42Z"), new Participation("Robert", "Yann", "3B").Sent("2025-11-15T09:42Z")));
        (import.Matched, import.UndecidedCount).ShouldBe((2, 0));
        (await StateAsync("yann.a@ecole.example")).SentAt.ShouldBe(At("2025-11-14T09:42Z"));
    }

    [Fact]
    public async Task Whoever_is_in_no_roster_is_listed()
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Ines, new Participation("Inconnu", "Zoé", "3C").Sent("2025-11-14T09:42Z")));
        import.Unknown.ShouldBe([new(3, "Inconnu", "Zoé", "3C", true)]);
    }

    [Fact]
    public async Task An_export_made_before_a_declaration_leaves_it_and_one_made_after_denies_it()
    {
        await host.ImportedAsync(Roster);
        var awa = PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "awa@ecole.example");
        await host.Profiles.DeclareAsync(SchoolId.OfTenant(PeopleHost.Tenant), awa, host.Clock.GetUtcNow(), PeopleHost.Token);
        host.Clock.Advance(TimeSpan.FromHours(1));

        await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Awa), "Resultats-Certif-482913-2026-01-15-0955.csv");
        (await StateAsync("awa@ecole.example")).Stage.ShouldBe(ProfileStage.Declared);
        await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Awa), "Resultats-Certif-482913-2026-01-15-1030.csv");
        (await StateAsync("awa@ecole.example")).Stage.ShouldBe(ProfileStage.NotSent);
    }

    [Fact]
    public async Task A_name_that_begins_like_a_formula_is_read_as_it_is()
    {
        await host.ImportedAsync(Header + "'=Bono;Inès;3A;bono@ecole.example;\n");
        (await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(new Participation("=Bono", "Inès", "3A")))).Matched.ShouldBe(1);
        (await host.PersonAsync("bono@ecole.example")).LastName.ShouldBe("=Bono");
    }

    [Fact]
    public async Task A_class_of_digits_is_read_though_Pix_does_not_quote_it()
    {
        await host.ImportedAsync(Header + "Benali;Inès;3;a@ecole.example;\nBenali;Inès;4;b@ecole.example;\n");
        (await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(Ines with { Class = "4" }))).Matched.ShouldBe(1);
    }

    [Theory]
    [InlineData("Peut-être;NA;NA;NA;NA", "Envoi (O/N)", typeof(ExportFault.NotYesOrNo))]
    [InlineData("Oui;NA;226;Oui;11", "Date et heure de l'envoi (Europe/Paris)", typeof(ExportFault.NotADate))]
    [InlineData("Oui;14/11/2099 10:42;226;Oui;11", "Date et heure de l'envoi (Europe/Paris)", typeof(ExportFault.InTheFuture))]
    [InlineData("Oui;14/11/2025 10:42;226;NA;11", "Certifiable (O/N)", typeof(ExportFault.NotYesOrNo))]
    [InlineData("Oui;14/11/2025 10:42;226;Oui;17", "Nombre de compétences certifiables", typeof(LineFault.NotACount))]
    [InlineData("Oui;14/11/2025 10:42;226;Oui;5,5", "Nombre de compétences certifiables", typeof(LineFault.NotACount))]
    public async Task A_bad_line_is_told_and_the_good_ones_are_kept(string cells, string column, Type fault)
    {
        await host.ImportedAsync(Roster);
        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current)
            .With(Ines)
            .WithLine($"x;1;C;N;Lefèvre;Théo;3A;{cells}{string.Concat(Enumerable.Repeat(";0", 32))}")
            .With(Awa));

        var bad = import.BadLines.First.ShouldHaveSingleItem();
        (bad.Number, bad.Column).ShouldBe((3, column));
        bad.Fault.ShouldBeOfType(fault);
        import.Matched.ShouldBe(2);
        LineTexts.Of(bad).En.ShouldStartWith("Line 3");
    }

    [Fact]
    public async Task A_whole_number_with_a_decimal_comma_is_a_number()
    {
        await host.ImportedAsync(Roster);
        await ImportedAsync(new ExportBuilder(ExportVariant.Current)
            .WithLine($"x;1;C;N;Lefèvre;Théo;3A;Oui;14/11/2025 10:42;226,5;Oui;11,0{string.Concat(Enumerable.Repeat(";0", 32))}"));
        (await StateAsync("theo@ecole.example")).CertifiableCompetences.ShouldBe(11);
    }

    [Fact]
    public async Task A_file_that_is_none_or_has_no_good_line_changes_nothing()
    {
        (await ImportAsync(new ExportBuilder(ExportVariant.Current).With(Ines))).ShouldBeOfType<ProfilesImportOutcome.NoRoster>();
        await host.ImportedAsync(Roster);
        host.Table.Reset();
        (await ImportAsync(new ExportBuilder(ExportVariant.Current))).ShouldBeOfType<ProfilesImportOutcome.NoGoodLine>();
        (await ImportAsync(new ExportBuilder(ExportVariant.Current).WithLine("a;b"))).ShouldBeOfType<ProfilesImportOutcome.NoGoodLine>();
        var importer = host.Get<ProfilesImporter>();
        (await importer.ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), new MemoryStream(Encoding.UTF8.GetBytes(Roster)), "x.csv", PeopleHost.Token))
            .ShouldBeOfType<ProfilesImportOutcome.NotAnExport>().File.ShouldBeOfType<CsvRosterFile>();
        host.Table.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task A_large_export_is_read_with_few_queries()
    {
        var school = new SchoolBuilder(2_000, 40);
        await host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), school.RosterStream(), PeopleHost.Token);
        host.Table.Reset();
        var import = await ImportedAsync(school.Export(ExportVariant.Current, At("2025-11-14T09:42Z")));

        (import.Rows, import.UnknownCount, import.BadLines.Count).ShouldBe((2_000, 0, 0));
        import.Matched.ShouldBeGreaterThan(1_990);
        (host.Table.Queries, host.Table.Reads).ShouldBe((4, 1), "the register of exports is read, and its row");
        host.Table.Writes.ShouldBeLessThan(40);
    }

    [Fact]
    public async Task States_that_are_known_are_read_beside_those_that_are_written_without_getting_in_each_others_way()
    {
        var students = Enumerable.Range(0, 2_500).Select(i => new SyntheticStudent($"Nom{i}", "Léa", $"{3 + (i % 3)}A", $"e{i}@ecole.example", null)).ToList();
        await host.ImportedAsync("Nom;Prénom;Classe;E-mail\n" + string.Concat(students.Select(student => $"{student.LastName};{student.FirstName};{student.Class};{student.Email}\n")));
        await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(students.Where((_, i) => i % 2 == 0).Select(student => student.ToParticipation().Sent("2025-11-14T09:42Z", 3))));
        host.Clock.Advance(TimeSpan.FromDays(1));
        host.Table.Reset();

        var import = await ImportedAsync(new ExportBuilder(ExportVariant.Current).With(students.Select(student => student.ToParticipation().Sent("2025-12-14T09:42Z", 9))));

        (import.Matched, import.Changed).ShouldBe((2_500, 2_500));
        host.Table.Writes.ShouldBeLessThan(60, "no write is refused and made again");
        (await host.Profiles.ListAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).Values.ShouldAllBe(state => state.CertifiableCompetences == 9);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<ProfilesImportOutcome> ImportAsync(ExportBuilder export, string fileName = "export.csv") =>
        host.Get<ProfilesImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), export.ToStream(), fileName, PeopleHost.Token);

    private async Task<ProfilesImport> ImportedAsync(ExportBuilder export, string fileName = "export.csv") =>
        (await ImportAsync(export, fileName)).ShouldBeOfType<ProfilesImportOutcome.Imported>().Import;

    private Task<ResolveOutcome> ResolveAsync(ProfilesImport import, UndecidedRow row, string? personId) =>
        host.Get<UndecidedProfiles>().ResolveAsync(SchoolId.OfTenant(PeopleHost.Tenant), import.ImportId, row.RowKey, personId, "referent", PeopleHost.Token);

    private Task<IReadOnlyList<UndecidedRow>> ListAsync(ProfilesImport import) =>
        host.Get<UndecidedProfiles>().ListAsync(SchoolId.OfTenant(PeopleHost.Tenant), import.ImportId, PeopleHost.Token);

    private Task<ProfileState> StateAsync(string email) =>
        host.Profiles.FindAsync(SchoolId.OfTenant(PeopleHost.Tenant), PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), email), PeopleHost.Token);

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
