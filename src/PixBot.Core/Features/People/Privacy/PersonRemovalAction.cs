using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>Removes a person once a referent has read what is erased, what stays and why.</summary>
internal sealed class PersonRemovalAction(PersonErasure erasure, IRoster roster, SessionBook sessions, SchoolClock school) : IActionHandler
{
    public const string AskVerb = "person-remove-ask";
    public const string RemoveVerb = "person-remove";

    public IReadOnlyList<string> Verbs { get; } = [AskVerb, RemoveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data.Id("person") is not { } id || await roster.FindAsync(talk.TenantId, id, cancellationToken) is not { } person)
            return Reply.Notice(talk.In(RosterTexts.Gone));
        if (await SupervisedAsync(talk, person, cancellationToken) is { } supervised)
            return Reply.Notice(supervised);
        if (await erasure.CheckAsync(talk.TenantId, id, cancellationToken) is ErasureOutcome.LastReferent)
            return Reply.Notice(talk.In(RosterTexts.LastReferent));
        return pressed.Verb == AskVerb ? Ask(talk, person) : Remove(talk, person);
    }

    /// <summary>Sessions to come would be left with nobody.</summary>
    private async Task<string?> SupervisedAsync(Talk talk, Person person, CancellationToken cancellationToken)
    {
        var days = (await sessions.SupervisedByAsync(talk.TenantId, person.Id, cancellationToken))
            .Where(session => !session.IsOver(school.Now))
            .Select(session => talk.In(SessionTexts.When(session)))
            .ToList();
        return days.Count == 0 ? null : talk.In(RosterTexts.StillSupervises(string.Join(", ", days)));
    }

    private static Reply Ask(Talk talk, Person person)
    {
        var title = talk.In(RosterTexts.RemoveTitle(CardText.Escape(person.FullName)));
        var card = Card.In(
            talk.Language,
            Card.Title(title),
            Card.Note(CardText.Escape(PersonLabel.Of(person))),
            Card.Heading(talk.In(RosterTexts.WhatGoes)),
            Card.Bullets(RosterTexts.Goes.Select(talk.In)),
            Card.Heading(talk.In(RosterTexts.WhatStays)),
            Card.Bullets(RosterTexts.Stays.Select(talk.In)),
            Card.Note(talk.In(RosterTexts.ComesBack)))
            .With(
                Card.DangerousButton(talk.In(RosterTexts.RemoveYes), RemoveVerb, ("person", person.Id)),
                Card.CancelButton(talk.Language, PersonFormAction.DropVerb));
        return Reply.Card(card, title);
    }

    private static Reply Remove(Talk talk, Person person)
    {
        var text = talk.In(RosterTexts.Erasing);
        AdaptiveCard card = Card.In(talk.Language, Card.Paragraph(text));
        return Reply.Of(new ReplyPart.CardThenWork(card, text, activityId => new WorkMessage(EraseWork.Name, JsonSerializer.Serialize(
            new PersonToErase(talk.Turn.Chat, activityId, talk.Language, person.Id, talk.ActorId)))));
    }
}

/// <param name="CardId">The card to update; null where Teams gave no id, then the outcome is sent.</param>
internal sealed record PersonToErase(Address Chat, string? CardId, Language Language, string PersonId, string By);
