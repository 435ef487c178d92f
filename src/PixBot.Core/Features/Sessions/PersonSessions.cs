using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions;

/// <summary>The sessions that somebody sits or supervises, on their card and in the way of their removal.</summary>
internal sealed class PersonSessions(SessionStore sessions, SchoolClock school) : IPersonSection, IRemovalObstacle
{
    public async Task<PersonSection> OfAsync(BotRequest request, Person person, CancellationToken cancellationToken)
    {
        var sat = (await sessions.SatByAsync(request.School, person.Id, cancellationToken)).Select(pair => pair.Session);
        var supervised = await sessions.SupervisedByAsync(request.School, person.Id, cancellationToken);
        return PersonSection.Empty with { Facts = [.. Fact(request, RosterTexts.Sits, sat), .. Fact(request, RosterTexts.Supervises, supervised)] };
    }

    /// <summary>Sessions to come would be left with nobody.</summary>
    public async Task<Text?> AgainstAsync(BotRequest request, Person person, CancellationToken cancellationToken)
    {
        var days = (await sessions.SupervisedByAsync(request.School, person.Id, cancellationToken))
            .Where(session => !session.IsOver(school.Now))
            .Select(session => request.In(SessionTexts.When(session)))
            .ToList();
        return days.Count == 0 ? null : RemovalTexts.StillSupervises(string.Join(", ", days));
    }

    private static IEnumerable<(string Title, string Value)> Fact(BotRequest request, Text title, IEnumerable<Session> sessions)
    {
        var days = string.Join(" · ", sessions.Select(session => request.In(SessionTexts.When(session))));
        if (days.Length > 0)
            yield return (request.In(title), days);
    }
}
