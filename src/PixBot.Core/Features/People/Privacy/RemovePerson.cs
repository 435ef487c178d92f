using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>Removes a person once a referent has read what is erased, what stays and why.</summary>
internal sealed class RemovePerson(PersonErasure erasure, IRoster roster, IEnumerable<IRemovalObstacle> obstacles) : IActionHandler
{
    public const string AskVerb = "person-remove-ask";
    public const string RemoveVerb = "person-remove";

    public IReadOnlyList<string> Verbs { get; } = [AskVerb, RemoveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("person") is not { } id || await roster.FindAsync(request.School, id, cancellationToken) is not { } person)
            return Reply.Notice(request.In(PeopleTexts.Gone));
        foreach (var obstacle in obstacles)
        {
            if (await obstacle.AgainstAsync(request, person, cancellationToken) is { } why)
                return Reply.Notice(request.In(why));
        }

        if (await erasure.CheckAsync(request.School, id, cancellationToken) is ErasureOutcome.LastReferent)
            return Reply.Notice(request.In(PeopleTexts.LastReferent));
        return press.Verb == AskVerb ? Ask(request, person) : Remove(request, person);
    }

    private static Reply Ask(BotRequest request, Person person)
    {
        var card = Card.In(
            request.Language,
            Card.Title(request.In(RemovalTexts.RemoveTitle(CardText.Escape(person.FullName)))),
            Card.Note(CardText.Escape(PersonLabel.Of(person))),
            Card.Heading(request.In(RemovalTexts.WhatGoes)),
            Card.Bullets(RemovalTexts.Goes.Append(ErasureTexts.UndecidedGo).Select(request.In)),
            Card.Heading(request.In(RemovalTexts.WhatStays)),
            Card.Bullets(RemovalTexts.Stays.Select(request.In)),
            Card.Note(request.In(RemovalTexts.ComesBack)))
            .With(
                Card.DangerousButton(request.In(RemovalTexts.RemoveYes), RemoveVerb, ("person", person.Id)),
                Card.CancelButton(request.Language, PersonButtons.DropVerb));
        return Reply.Replace(card, request.In(RemovalTexts.RemoveTitle(CardText.Line(person.FullName, 100))));
    }

    private static Reply Remove(BotRequest request, Person person)
    {
        var text = request.In(RemovalTexts.Erasing);
        AdaptiveCard card = Card.In(request.Language, Card.Paragraph(text));
        return Reply.Of(new ReplyPart.CardThenWork(card, text, activityId => new WorkMessage(EraseWork.Name, JsonSerializer.Serialize(
            new PersonToErase(request.Turn.Chat, activityId, request.Language, person.Id, request.ActorId) { School = request.School }))));
    }
}
