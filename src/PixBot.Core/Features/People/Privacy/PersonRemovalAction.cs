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
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>Removes a person once a referent has read what is erased, what stays and why.</summary>
internal sealed class PersonRemovalAction(PersonErasure erasure, IRoster roster, SessionStore sessions, SchoolClock school) : IActionHandler
{
    public const string AskVerb = "person-remove-ask";
    public const string RemoveVerb = "person-remove";

    public IReadOnlyList<string> Verbs { get; } = [AskVerb, RemoveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("person") is not { } id || await roster.FindAsync(request.School, id, cancellationToken) is not { } person)
            return Reply.Notice(request.In(RosterTexts.Gone));
        if (await SupervisedAsync(request, person, cancellationToken) is { } supervised)
            return Reply.Notice(supervised);
        if (await erasure.CheckAsync(request.School, id, cancellationToken) is ErasureOutcome.LastReferent)
            return Reply.Notice(request.In(RosterTexts.LastReferent));
        return press.Verb == AskVerb ? Ask(request, person) : Remove(request, person);
    }

    /// <summary>Sessions to come would be left with nobody.</summary>
    private async Task<string?> SupervisedAsync(BotRequest request, Person person, CancellationToken cancellationToken)
    {
        var days = (await sessions.SupervisedByAsync(request.School, person.Id, cancellationToken))
            .Where(session => !session.IsOver(school.Now))
            .Select(session => request.In(SessionTexts.When(session)))
            .ToList();
        return days.Count == 0 ? null : request.In(RosterTexts.StillSupervises(string.Join(", ", days)));
    }

    private static Reply Ask(BotRequest request, Person person)
    {
        var title = request.In(RosterTexts.RemoveTitle(CardText.Escape(person.FullName)));
        var card = Card.In(
            request.Language,
            Card.Title(title),
            Card.Note(CardText.Escape(PersonLabel.Of(person))),
            Card.Heading(request.In(RosterTexts.WhatGoes)),
            Card.Bullets(RosterTexts.Goes.Append(ErasureTexts.UndecidedGo).Select(request.In)),
            Card.Heading(request.In(RosterTexts.WhatStays)),
            Card.Bullets(RosterTexts.Stays.Select(request.In)),
            Card.Note(request.In(RosterTexts.ComesBack)))
            .With(
                Card.DangerousButton(request.In(RosterTexts.RemoveYes), RemoveVerb, ("person", person.Id)),
                Card.CancelButton(request.Language, PersonFormAction.DropVerb));
        return Reply.Card(card, title);
    }

    private static Reply Remove(BotRequest request, Person person)
    {
        var text = request.In(RosterTexts.Erasing);
        AdaptiveCard card = Card.In(request.Language, Card.Paragraph(text));
        return Reply.Of(new ReplyPart.CardThenWork(card, text, activityId => new WorkMessage(EraseWork.Name, JsonSerializer.Serialize(
            new PersonToErase(request.Turn.Chat, activityId, request.Language, person.Id, request.ActorId) { School = request.School }))));
    }
}

/// <param name="CardId">The card to update; null where Teams gave no id, then the outcome is sent.</param>
internal sealed record PersonToErase(Address Chat, string? CardId, Language Language, string PersonId, string By)
{
    /// <summary>Whose person it is.</summary>
    public SchoolId School { get; init; } = SchoolId.OfTenant(Chat.TenantId);
}
