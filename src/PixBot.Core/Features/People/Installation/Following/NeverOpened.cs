using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Installation.Following;

/// <summary>« N élèves n'ont jamais ouvert PixBot », with the button that helps; on cards about reaching people.</summary>
internal sealed class NeverOpened(IDirectory directory, NeverInstalled uninstalled)
{
    /// <param name="people">The roster, which these cards have read already.</param>
    /// <returns>Nulls where everybody has opened it.</returns>
    public async Task<(AdaptiveElement? Line, AdaptiveAction? Button)> ReadAsync(
        BotRequest request, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var never = await uninstalled.CountAsync(request.School, people, cancellationToken);
        if (never.People == 0)
            return (null, null);
        var title = directory.IsOnFor(request.Turn.Sender.TenantId) ? InstallTexts.InstallForThem : InstallTexts.HowToReach;
        return (
            Card.Paragraph(request.In(InstallTexts.NeverOpened(never.People, never.Students))),
            Card.Button(request.In(title), InstallForEverybody.OpenVerb));
    }
}
