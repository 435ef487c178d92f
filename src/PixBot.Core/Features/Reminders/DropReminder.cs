using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders;

/// <summary>« Annuler » on any form or question about reminders.</summary>
internal sealed class DropReminder : IActionHandler
{
    public const string Verb = "remind-drop";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        Task.FromResult(Replies.Dropped(request));
}
