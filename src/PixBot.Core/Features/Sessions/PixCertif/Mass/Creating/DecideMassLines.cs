using PixBot.Core.Bot.Decisions;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;

/// <summary>The referent says whom undecided lines of a file mean; where its sessions are created already, these are enrolled at once.</summary>
internal sealed class DecideMassLines(MassStore files, MassSessions sessions, IRoster roster) : LineDecision(Questions)
{
    public static readonly LineQuestions Questions = new("mass-decide", "line:", MassTexts.Title, MassTexts.NobodyOfThese, "none");

    public async Task<IReadOnlyList<UndecidedLine>> OpenAsync(SchoolId schoolId, MassStored file, CancellationToken cancellationToken)
    {
        var open = file.Questions.Where(question => !question.IsDecided).ToList();
        var people = await roster.FindAsync(schoolId, [.. open.SelectMany(question => question.CandidateIds)], cancellationToken);
        return [.. open.Select(question => Line(question, people))];
    }

    protected override async Task DecideAsync(BotRequest request, string importId, string lineId, string? personId, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(request.School, importId, cancellationToken) is not { } file
            || file.Questions.FirstOrDefault(question => question.Key == lineId) is not { } question
            || (personId is not null && !question.CandidateIds.Contains(personId, StringComparer.Ordinal)))
            return;
        await files.DecideAsync(request.School, importId, lineId, personId, cancellationToken);
        if (file.IsCreated && await files.FindAsync(request.School, importId, cancellationToken) is { } decided)
            await sessions.WriteAsync(request.School, decided, cancellationToken);
    }

    protected override async Task<IReadOnlyList<UndecidedLine>> OpenAsync(BotRequest request, string importId, CancellationToken cancellationToken) =>
        await files.FindAsync(request.School, importId, cancellationToken) is { } file ? await OpenAsync(request.School, file, cancellationToken) : [];

    private static UndecidedLine Line(MassAnswer question, IReadOnlyDictionary<string, Person> people) => new(
        question.Key,
        FileCards.Line(question.Line, question.LastName, question.FirstName, null),
        MassTexts.Why(question.Doubt),
        question.CandidateIds.Select(people.GetValueOrDefault).OfType<Person>().OrderBy(PersonLabel.Of, Alphabet.Names).Select(PersonLabel.Choice));
}
