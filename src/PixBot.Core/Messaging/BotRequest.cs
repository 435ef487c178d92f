using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Messaging;

/// <summary>A turn and who sent it: what every handler of a conversation gets.</summary>
internal sealed record BotRequest(Turn Turn, Caller Caller)
{
    public SchoolId School => Turn.School;

    public Language Language => Caller.Language;

    public string? PersonId => Caller.Person?.Id;

    /// <summary>Names whoever acts in records: of the roster where known, else the account.</summary>
    public string ActorId => Caller.Person?.Id ?? Turn.Sender.AadObjectId;

    /// <summary>Whoever acts, for what is shown with their name.</summary>
    public Author Author => new(ActorId, Caller.Person?.FullName ?? Turn.Sender.Name);

    public string In(Text text) => text.In(Language);
}
