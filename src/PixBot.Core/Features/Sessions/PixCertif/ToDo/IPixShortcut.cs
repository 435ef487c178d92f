using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>What spares typing on Pix Certif, or says why nothing does: on « À faire sur Pix Certif » of all sessions.</summary>
internal interface IPixShortcut
{
    Task<SessionSection> OfAllAsync(BotRequest request, CancellationToken cancellationToken);
}
