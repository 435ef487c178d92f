namespace PixBot.Core.Features.People.EntraDirectory;

/// <summary>One request about one person's copy of the app.</summary>
/// <param name="ObjectId">Of the person's account.</param>
public abstract record InstallStep(string ObjectId)
{
    public sealed record Install(string ObjectId) : InstallStep(ObjectId);

    /// <summary>Looks for the installation, which has an id of its own.</summary>
    public sealed record Find(string ObjectId) : InstallStep(ObjectId);

    /// <summary>Reads the chat between the person and the bot.</summary>
    public sealed record ReadChat(string ObjectId, string InstallationId) : InstallStep(ObjectId);
}

public abstract record StepAnswer
{
    /// <summary>Installed now or before: asking twice is asking once.</summary>
    public sealed record Installed : StepAnswer;

    public sealed record Found(string InstallationId) : StepAnswer;

    public sealed record Chat(string ConversationId) : StepAnswer;

    /// <summary>There is no such installation or chat, or not yet.</summary>
    public sealed record Nothing : StepAnswer;

    /// <summary>The school's policies keep the app from this person (Teams admin center).</summary>
    public sealed record BlockedByPolicy : StepAnswer;

    /// <summary>The account has no Teams, or is gone.</summary>
    public sealed record WithoutTeams : StepAnswer;

    /// <param name="Reason">Status and code, for the log.</param>
    public sealed record Failed(string Reason) : StepAnswer;

    /// <param name="After">As for <see cref="DirectoryAnswer{T}.Later"/>.</param>
    public sealed record Later(TimeSpan? After) : StepAnswer;
}
