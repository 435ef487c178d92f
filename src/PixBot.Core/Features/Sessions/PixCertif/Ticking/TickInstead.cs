using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

/// <summary>The answer to a file that Pix Certif does not take of this centre: why, and what there is instead.</summary>
internal sealed class TickInstead(CentreSetting centre, ShowAllPixTasks tasks)
{
    /// <param name="why">Why Pix takes no such file of a centre whose pupils Pix Orga manages.</param>
    /// <returns>Null where it takes them.</returns>
    public async Task<AdaptiveCard?> OfAsync(FileToRead file, Text why, CancellationToken cancellationToken)
    {
        if (await centre.ReadAsync(file.School, cancellationToken) != CentreKind.ScoManaged)
            return null;
        var card = FileCards.Refused(file, why);
        card.Body.Add(Card.Paragraph(TickTexts.Instead.In(file.Language)));
        card.Body.Add(Card.Note(TickTexts.WrongCentre.In(file.Language)));
        foreach (var line in await tasks.LinesAsync(file.School, file.Language, cancellationToken))
            card.Body.Add(line);
        return card.With(ShowAllPixTasks.Button(file.Language), ShowTickList.AllButton(file.Language));
    }
}
