using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>« Annuler » on any form or question about somebody.</summary>
internal sealed class LeavePersonForm : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [PersonButtons.DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        Task.FromResult(Replies.Dropped(request));
}
