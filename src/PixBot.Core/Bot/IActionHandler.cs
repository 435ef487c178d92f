using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Bot;

/// <summary>Does what buttons ask for. The data may be forged: it names things, and the handler checks the right to them.</summary>
internal interface IActionHandler
{
    IReadOnlyList<string> Verbs { get; }

    bool IsFor(Role role) => true;

    /// <summary>True where a press must get through however many came before it, as those of care do.</summary>
    bool IsNeverLimited => false;

    Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken);
}
