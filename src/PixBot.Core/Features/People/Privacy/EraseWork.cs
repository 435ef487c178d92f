using System.Text.Json;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

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
        var told = outcome is ErasureOutcome.Erased { Report: { } done } ? Told(done).Select(note => note.In(person.Language)).ToList() : [];
        var card = Card.In(person.Language, Card.Paragraph(text), told.Count == 0 ? null : Card.Bullets(told));
        await report.ShowAsync(person.Chat, person.CardId, card, text, cancellationToken);
        return WorkOutcome.Finished;
    }

    private static IEnumerable<Text> Told(ErasureReport done)
    {
        foreach (var (note, count) in done.Notes)
            yield return note.Says(count);
        if (done.IsUnfinished)
            yield return ErasureTexts.Unfinished;
    }
}

/// <param name="CardId">The card to update; null where Teams gave no id, then the outcome is sent.</param>
internal sealed record PersonToErase(Address Chat, string? CardId, Language Language, string PersonId, string By)
{
    /// <summary>Whose person it is.</summary>
    public SchoolId School { get; init; } = SchoolId.OfTenant(Chat.TenantId);
}
