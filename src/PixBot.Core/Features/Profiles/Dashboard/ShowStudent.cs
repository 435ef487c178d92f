using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>A student's state and how it came about, in the place of the list that it was opened from.</summary>
internal sealed class ShowStudent(IRoster roster, IProfiles profiles, SchoolClock school) : IActionHandler
{
    public const string Verb = "student-history";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("person") is not { } id
            || await roster.FindAsync(request.School, id, cancellationToken) is not { Role: Role.Student } student)
        {
            return Replies.TooOld(request);
        }

        var state = await profiles.FindAsync(request.School, id, cancellationToken);
        var history = await profiles.HistoryAsync(request.School, id, cancellationToken);
        return Reply.Replace(Build(student, state, history, request.Language), student.FullName);
    }

    private AdaptiveCard Build(Person student, ProfileState state, IReadOnlyList<ProfileChange> history, Language language)
    {
        var shown = SchoolView.ClassName(student.Class ?? "", language);
        return Card.In(
            language,
            [
                Card.Title(CardText.Escape(student.FullName)),
                Card.Note(CardText.Escape(shown)),
                .. ProfileSection.Build(state, history, school.Local, language),
            ])
            .With(
                PersonButtons.Open(student.Id, language),
                Card.Button($"‹ {CardText.Line(shown, 40)}", ShowClass.Verb, ("class", SchoolView.ClassKey(student.Class))),
                Card.Button($"‹ {DashboardTexts.Title.In(language)}", ShowDashboard.Verb));
    }
}
