using PixBot.Core.Messaging;

namespace PixBot.Teams.Reading;

/// <summary>What an activity is to PixBot.</summary>
internal abstract record ReadActivity
{
    public sealed record Read(Turn Turn) : ReadActivity;

    /// <summary>Typing, reactions, edits, members: nothing to answer.</summary>
    public sealed record Ignored : ReadActivity;

    /// <summary>An invoke of a kind that the bot does not do: the SDK's answer to it is 501.</summary>
    public sealed record UnknownInvoke : ReadActivity;
}
