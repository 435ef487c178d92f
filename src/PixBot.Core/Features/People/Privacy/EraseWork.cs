using System.Text.Json;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>Erases a person and reports on the card. Doing it twice erases nothing more.</summary>
internal sealed class EraseWork(PersonErasure erasure, CardReport report) : IWorkHandler
{
    public const string Name = "person-erase";

    public string Kind => Name;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        var person = JsonSerializer.Deserialize<PersonToErase>(body)!;
        var outcome = await erasure.EraseAsync(person.School, person.PersonId, person.By, cancellationToken);
        var text = (outcome is ErasureOutcome.LastReferent ? PeopleTexts.LastReferent : RemovalTexts.Erased).In(person.Language);
        var card = Card.In(person.Language, Card.Paragraph(text));
        await report.ShowAsync(person.Chat, person.CardId, card, text, cancellationToken);
        return WorkOutcome.Finished;
    }
}
