using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>All that a referent may know of one person, and what they can do about it.</summary>
internal sealed class PersonCard(IEnumerable<IPersonSection> sections, IContacts contacts, Referents referents)
{
    /// <param name="note">What has just been done, or what to know about it.</param>
    public async Task<AdaptiveCard> BuildAsync(BotRequest request, Person person, Text? note, CancellationToken cancellationToken)
    {
        var facts = new List<(string Title, string Value)>(OfRoster(request, person));
        var body = new List<AdaptiveElement>();
        foreach (var section in sections)
        {
            var shown = await section.OfAsync(request, person, cancellationToken);
            facts.AddRange(shown.Facts);
            body.AddRange(shown.Body);
        }

        facts.AddRange(await AccountAsync(request, person, cancellationToken));
        var about = ("person", person.Id);
        return Card.In(
            request.Language,
            [
                note is null ? null : Card.Box(AdaptiveContainerStyle.Good, Card.Paragraph(request.In(note))),
                Card.Title(CardText.Escape(person.FullName)),
                Card.Facts(facts),
                .. body,
            ])
            .With(
                Card.Button(request.In(RosterTexts.Correct), CorrectPerson.EditVerb, about),
                Card.DangerousButton(request.In(RosterTexts.Remove), RemovePerson.AskVerb, about),
                PersonButtons.Find(request.Language));
    }

    /// <summary>In the place of the form that has just been saved.</summary>
    public async Task<Reply> SavedAsync(BotRequest request, PersonOutcome.Saved saved, CancellationToken cancellationToken) => Reply.Replace(
        await BuildAsync(request, saved.Person, saved.LostAccount ? RosterTexts.LostAccount : RosterTexts.Saved, cancellationToken),
        request.In(RosterTexts.Saved));

    private IEnumerable<(string Title, string Value)> OfRoster(BotRequest request, Person person)
    {
        yield return (request.In(PersonTexts.RoleLabel), request.In(referents.IsNamed(person) ? RosterTexts.ReferentOfSettings : PersonTexts.RoleName(person.Role)));
        if (person.Class is { } schoolClass)
            yield return (request.In(CommonTexts.Class), CardText.Escape(schoolClass));
        yield return (request.In(RosterTexts.Email), request.In(Email(person)));
        if (person.LocalId is { } localId)
            yield return (request.In(PersonTexts.LocalId), CardText.Escape(localId));
        if (person.ExtraTimePercent is { } percent)
            yield return (request.In(PersonTexts.ExtraTime), $"{percent}\u00a0%");
        if (person.NeedsAccessibleQuestions)
            yield return (request.In(RosterTexts.Accessible), request.In(RosterTexts.Yes));
        if (person.Language is { } language)
            yield return (request.In(RosterTexts.Language), request.In(PersonTexts.LanguageName(language)));
    }

    private static Text Email(Person person) => person.Email is not { } email ? RosterTexts.NoEmail
        : person.IsTiedByName ? RosterTexts.TiedByName(CardText.Escape(email))
        : Text.Same(CardText.Escape(email));

    private async Task<IEnumerable<(string Title, string Value)>> AccountAsync(BotRequest request, Person person, CancellationToken cancellationToken)
    {
        var contact = await contacts.OfPersonAsync(request.School, person.Id, cancellationToken);
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
