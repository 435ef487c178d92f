using System.Globalization;
using System.Text;
using PixBot.Benchmarks.Turns;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Testing.Builders;

namespace PixBot.Benchmarks.Views;

/// <summary>A large school in the middle of its year: 5,000 students in 60 classes, exports of several weeks, 40 sessions, questions.</summary>
internal sealed class ViewsSchool(int count = 5_000, int sessions = 40, int perSession = 60)
{
    private const int Classes = 60;
    private const int Supervisors = 25;
    private const int Exports = 4;
    private const int Questions = 60;
    private const int Asked = 3_000;

    private readonly IReadOnlyList<SyntheticStudent> students =
        [.. new SchoolBuilder(count, Classes).Students.Select((student, i) => student with
        {
            LastName = $"{student.LastName} {i}",
            Class = $"{6 - (i % Classes / 15)}e {(char)('A' + (i % 15))}",
        })];

    public ViewsPerson Referent { get; } = new("claire@bench.example");

    public ViewsPerson Supervisor { get; } = new("surveillant0@bench.example");

    /// <summary>Has a convocation.</summary>
    public ViewsPerson Candidate => new(students[0].Email);

    /// <summary>Has not sent a profile.</summary>
    public ViewsPerson Student => new(students[4].Email);

    /// <summary>Everybody who sits in a session.</summary>
    public IEnumerable<ViewsPerson> Candidates => students.Take(sessions * perSession).Select(student => new ViewsPerson(student.Email));

    /// <summary>Those who supervise one, or more.</summary>
    public static IEnumerable<ViewsPerson> SessionSupervisors => Enumerable.Range(0, 4).Select(i => new ViewsPerson($"surveillant{i}@bench.example"));

    public async Task FillAsync(IServiceProvider services)
    {
        await ImportRosterAsync(services.GetRequiredService<RosterImporter>());
        for (var export = 0; export < Exports; export++)
            await ImportExportAsync(services.GetRequiredService<ProfilesImporter>(), export);
        for (var session = 0; session < sessions; session++)
            await SaveSessionAsync(services, session);
        await AskAsync(services);
    }

    private async Task ImportRosterAsync(RosterImporter importer)
    {
        var text = new StringBuilder("Nom;Prénom;Classe;E-mail;Rôle\nMoreau;Claire;;").Append(Referent.Email).Append(";référent\n");
        for (var i = 0; i < Supervisors; i++)
            text.Append(CultureInfo.InvariantCulture, $"Surveillant{i};Paul;;surveillant{i}@bench.example;surveillant\n");
        foreach (var student in students)
            text.Append(CultureInfo.InvariantCulture, $"{student.LastName};{student.FirstName};{student.Class};{student.Email};élève\n");
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        if (await importer.ImportAsync(SchoolId.OfTenant(BenchPeople.TenantId), content, CancellationToken.None) is not RosterImportOutcome.Imported { Import.BadLines.Count: 0 })
            throw new InvalidOperationException("The roster was not taken whole.");
    }

    /// <summary>From week to week more have sent: three in five in the last.</summary>
    private async Task ImportExportAsync(ProfilesImporter importer, int export)
    {
        var made = TimeProvider.System.GetUtcNow().AddDays(7 * (export - Exports));
        var lines = students.Select((student, i) =>
            i % (Exports - export) == 0 ? SchoolBuilder.Participation(student.ToParticipation(), i, made.AddDays(-6)) : student.ToParticipation());
        using var content = new ExportBuilder(ExportVariant.Current).With(lines).ToStream();
        var name = string.Create(CultureInfo.InvariantCulture, $"Resultats-Certif-1-{made:yyyy-MM-dd}-1200.csv");
        if (await importer.ImportAsync(SchoolId.OfTenant(BenchPeople.TenantId), content, name, CancellationToken.None) is not ProfilesImportOutcome.Imported { Import.UnknownCount: 0 })
            throw new InvalidOperationException("The export was not taken whole.");
    }

    private async Task SaveSessionAsync(IServiceProvider services, int number)
    {
        var at = services.GetRequiredService<SchoolClock>().Now.AddMinutes(20).AddDays(number);
        var local = services.GetRequiredService<SchoolClock>().Local(at);
        var candidates = Enumerable.Range(number * perSession, perSession).Select(i => new ViewsPerson(students[i].Email).PersonId);
        string[] supervisors = [new ViewsPerson($"surveillant{number % 4}@bench.example").PersonId];
        await services.GetRequiredService<SessionEditor>().SaveAsync(
            SchoolId.OfTenant(BenchPeople.TenantId),
            new(
                $"session-{number}",
                "Collège Jean Zay",
                $"Salle {number}",
                DateOnly.FromDateTime(local.DateTime),
                TimeOnly.FromDateTime(local.DateTime),
                supervisors,
                new(SessionNumber.TryParse($"{1000 + number}")!, AccessCode.TryParse("BCDF23")!, null),
                [.. candidates]),
            CancellationToken.None);
    }

    private async Task AskAsync(IServiceProvider services)
    {
        var (questions, log) = (services.GetRequiredService<QuestionStore>(), services.GetRequiredService<QuestionLog>());
        for (var i = 0; i < Questions; i++)
        {
            var person = new ViewsPerson(students[i].Email);
            var chat = new Address(BenchPeople.TenantId, new("http://127.0.0.1:9/"), person.ChatId);
            var asker = new Asker(person.AadObjectId, students[i].FirstName, students[i].Class, Language.French, chat);
            await questions.AskAsync(SchoolId.OfTenant(BenchPeople.TenantId), $"Question numéro {i} : est-ce que la salle {i} a des casques ?", asker, CancellationToken.None);
        }

        for (var i = 0; i < Asked; i++)
        {
            var outcome = (AskedOutcome)(i % 4);
            var (topic, text) = outcome == AskedOutcome.Unanswered ? (null, $"et pour la cantine {i % 40} ?") : ("what-is-certification", (string?)null);
            await log.NoteAsync(SchoolId.OfTenant(BenchPeople.TenantId), outcome, topic, Language.French, text, $"{i}", CancellationToken.None);
        }
    }
}
