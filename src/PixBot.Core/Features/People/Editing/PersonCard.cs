using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.Home;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>All that a referent may know of one person, and what they can do about it.</summary>
internal sealed class PersonCard(IProfiles profiles, SessionStore sessions, IContacts contacts, Referents referents, SchoolClock school)
{
    /// <param name="note">What has just been done, or what to know about it.</param>
    public async Task<AdaptiveCard> BuildAsync(BotRequest request, Person person, Text? note, CancellationToken cancellationToken)
    {
        var facts = new List<(string Title, string Value)>(OfRoster(request, person));
        facts.AddRange(await SessionsAsync(request, person, cancellationToken));
        facts.AddRange(await AccountAsync(request, person, cancellationToken));
        var about = ("person", person.Id);
        return Card.In(
            request.Language,
            [
                note is null ? null : Card.Box(AdaptiveContainerStyle.Good, Card.Paragraph(request.In(note))),
                Card.Title(CardText.Escape(person.FullName)),
                Card.Facts(facts),
                .. await ProfileAsync(request, person, cancellationToken),
            ])
            .With(
                Card.Button(request.In(RosterTexts.Correct), PersonFormAction.EditVerb, about),
                Card.DangerousButton(request.In(RosterTexts.Remove), PersonRemovalAction.AskVerb, about),
                Card.Button(request.In(RosterTexts.FindPerson), PersonSearchAction.HomeVerb));
    }

    private IEnumerable<(string Title, string Value)> OfRoster(BotRequest request, Person person)
    {
        yield return (request.In(EverydayTexts.RoleLabel), request.In(referents.IsNamed(person) ? RosterTexts.ReferentOfSettings : EverydayTexts.RoleName(person.Role)));
        if (person.Class is { } schoolClass)
            yield return (request.In(CommonTexts.Class), CardText.Escape(schoolClass));
        yield return (request.In(RosterTexts.Email), request.In(Email(person)));
        if (person.LocalId is { } localId)
            yield return (request.In(EverydayTexts.LocalId), CardText.Escape(localId));
        if (person.ExtraTimePercent is { } percent)
            yield return (request.In(EverydayTexts.ExtraTime), $"{percent}\u00a0%");
        if (person.Language is { } language)
            yield return (request.In(RosterTexts.Language), request.In(EverydayTexts.LanguageName(language)));
    }

    private static Text Email(Person person) => person.Email is not { } email ? RosterTexts.NoEmail
        : person.IsTiedByName ? RosterTexts.TiedByName(CardText.Escape(email))
        : Text.Same(CardText.Escape(email));

    private async Task<IEnumerable<AdaptiveElement>> ProfileAsync(BotRequest request, Person person, CancellationToken cancellationToken) =>
        person.Role == Role.Student
            ? ProfileSection.Build(
                await profiles.FindAsync(request.TenantId, person.Id, cancellationToken),
                await profiles.HistoryAsync(request.TenantId, person.Id, cancellationToken),
                school.Local,
                request.Language)
            : [];

    private async Task<IEnumerable<(string Title, string Value)>> SessionsAsync(BotRequest request, Person person, CancellationToken cancellationToken)
    {
        var sat = (await sessions.SatByAsync(request.TenantId, person.Id, cancellationToken)).Select(pair => pair.Session).ToList();
        var supervised = await sessions.SupervisedByAsync(request.TenantId, person.Id, cancellationToken);
        return new[] { (RosterTexts.Sits, Sessions: (IReadOnlyList<Session>)sat), (RosterTexts.Supervises, Sessions: supervised) }
            .Where(pair => pair.Sessions.Count > 0)
            .Select(pair => (request.In(pair.Item1), string.Join(" · ", pair.Sessions.Select(session => request.In(SessionTexts.When(session))))));
    }

    private async Task<IEnumerable<(string Title, string Value)>> AccountAsync(BotRequest request, Person person, CancellationToken cancellationToken)
    {
        var contact = await contacts.OfPersonAsync(request.TenantId, person.Id, cancellationToken);
        var reached = contact switch
        {
            null when person.Email is null => RosterTexts.No(RosterTexts.NoAccount),
            null => RosterTexts.No(BroadcastTexts.Reason(UnreachableReason.NeverInstalled)),
            { Unreachable: { } reason } => RosterTexts.No(BroadcastTexts.Reason(reason)),
            _ => RosterTexts.Yes,
        };
        var facts = new List<(string, string)> { (request.In(RosterTexts.Reached), request.In(reached)) };
        if (contact?.LastActiveOn is { } day)
            facts.Add((request.In(RosterTexts.LastSeen), request.In(Dates.Day(day))));
        return facts;
    }
}
