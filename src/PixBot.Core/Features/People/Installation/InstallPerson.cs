using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Installation;

/// <summary>How far somebody is on the way to having the app. From <see cref="Reached"/> on nothing is left to do.</summary>
internal enum InstallStage
{
    Resolve,
    Install,

    /// <summary>Installed; to be found is the installation, then its chat.</summary>
    Find,
    ReadChat,

    /// <summary>Installed, and no chat could be read: it is opened instead.</summary>
    Open,

    /// <summary>Has the app, and the bot has a chat to write to.</summary>
    Reached,

    /// <summary>Opened PixBot themselves meanwhile.</summary>
    Known,

    /// <summary>Has the app; Teams will tell the bot of the chat, which is not there yet.</summary>
    Installed,
    NotFound,

    /// <summary>The address leads to several accounts, or to one that is somebody else's.</summary>
    Ambiguous,
    Disabled,
    BlockedByPolicy,
    WithoutTeams,
    Failed,
}

/// <summary>One person of an installation for many.</summary>
/// <param name="ObjectId">Of their account, once resolved.</param>
/// <param name="Attempts">At this stage, without a time that the service gave.</param>
/// <param name="NotBefore">When to go on.</param>
internal sealed record InstallPerson(
    string PersonId,
    string Email,
    InstallStage Stage = InstallStage.Resolve,
    string? ObjectId = null,
    string? InstallationId = null,
    int Attempts = 0,
    DateTimeOffset? NotBefore = null)
{
    /// <summary>Attempts without an answer after which somebody is given up.</summary>
    public const int MaximumAttempts = 6;

    /// <summary>2 s, doubled with each attempt up to two minutes, and a fifth more or less.</summary>
    private static readonly Backoff Unanswered = Backoff.Doubling(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(2)) with { Jitter = 0.2 };

    public bool IsDone => Stage >= InstallStage.Reached;

    public bool IsDue(DateTimeOffset now) => !IsDone && !(NotBefore > now);

    public InstallPerson At(InstallStage stage) => this with { Stage = stage, Attempts = 0, NotBefore = null };

    /// <summary>After exactly the time that the service gave; without one after a back-off, and not for ever.</summary>
    /// <param name="jitter">0 to 1: spreads back-offs.</param>
    /// <param name="otherwise">What becomes of them after the last attempt.</param>
    public InstallPerson Later(TimeSpan? after, DateTimeOffset now, double jitter, InstallStage otherwise = InstallStage.Failed)
    {
        if (after is { } wait)
            return this with { NotBefore = now + wait };
        return Attempts + 1 >= MaximumAttempts ? At(otherwise) : this with { Attempts = Attempts + 1, NotBefore = now + Unanswered.After(Attempts + 1, jitter) };
    }
}
