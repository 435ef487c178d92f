using System.Globalization;
using PixBot.Core.Audit;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Files.Writing;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>The students of a class, or of the whole school, with their states in the words of the dashboard, as a table.</summary>
internal sealed class ClassListFile(IRoster roster, IProfiles profiles, SchoolClock school) : IFileOffer
{
    public const string Name = "class-list";

    private const int BytesPerStudent = 80;

    public static readonly AuditedAct Taken = FileAct.Of(Name, new("a téléchargé la liste des élèves", "downloaded the list of students"));

    public string Kind => Name;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, caller.School, cancellationToken);
        if (Find(view, about) is not { } found)
            return null;
        var title = found.Class is { } name ? Text.Same(SchoolView.ClassName(name, caller.Language)) : ClassListTexts.WholeSchool;
        var day = school.Local(school.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(
            SafeFileName.Of($"Pix {title.In(caller.Language)} {day}", CsvTable.Extension),
            ClassListTexts.Description(found.Students.Count),
            ClassListTexts.InChat(CardText.Escape(title.In(caller.Language)), ProfileProgress.Of([.. found.Students.Select(view.StateOf)])),
            (found.Students.Count + 1) * BytesPerStudent);
    }

    public async Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, caller.School, cancellationToken);
        if (Find(view, about) is not { } found)
            return null;
        var rows = found.Students.Select(student => Row(student, view.StateOf(student), caller.Language));
        return new MemoryStream(CsvTable.Write([ClassListTexts.Header(caller.Language), .. rows]));
    }

    private static Found? Find(SchoolView view, string about)
    {
        if (about.Length == 0)
            return view.Students.Any() ? new(null, [.. view.Classes.SelectMany(Sorted)]) : null;
        return view.Classes.FirstOrDefault(group => SchoolView.ClassKey(group.Key) == about) is { } one ? new(one.Key, [.. Sorted(one)]) : null;
    }

    private static IEnumerable<Person> Sorted(IEnumerable<Person> students) => students
        .OrderBy(student => student.LastName, Alphabet.Names)
        .ThenBy(student => student.FirstName, Alphabet.Names);

    private IReadOnlyList<string> Row(Person student, ProfileState state, Language language) =>
    [
        student.LastName,
        student.FirstName,
        student.Class ?? "",
        DashboardTexts.Stage(state.Stage).In(language),
        state.Stage is ProfileStage.Sent or ProfileStage.Certifiable ? $"{state.CertifiableCompetences}" : "",
        state.SentAt is { } sent ? school.Local(sent).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) : "",
    ];

    /// <param name="Class">Null for the whole school.</param>
    private sealed record Found(string? Class, IReadOnlyList<Person> Students);
}
