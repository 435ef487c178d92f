using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.People.Directory;
using PixBot.Core.People.Installing;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Installing;

/// <summary>« N élèves n'ont jamais ouvert PixBot », with the button that helps; on cards about reaching people.</summary>
internal sealed class NeverOpened(IDirectory directory, Uninstalled uninstalled)
{
    /// <returns>Nulls where everybody has opened it.</returns>
    public async Task<(AdaptiveElement? Line, AdaptiveAction? Button)> ReadAsync(Talk talk, CancellationToken cancellationToken)
    {
        var never = await uninstalled.ReadAsync(talk.TenantId, cancellationToken);
        if (never.People.Count == 0)
            return (null, null);
        var title = directory.IsOnFor(talk.TenantId) ? InstallTexts.InstallForThem : InstallTexts.HowToReach;
        return (
            Card.Paragraph(talk.In(InstallTexts.NeverOpened(never.People.Count, never.Students))),
            Card.Button(talk.In(title), InstallAction.OpenVerb));
    }
}
