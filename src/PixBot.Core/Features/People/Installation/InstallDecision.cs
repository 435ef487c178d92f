using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.People.Installation;

/// <summary>What an answer makes of somebody who waited for it.</summary>
/// <param name="Now">When it came.</param>
/// <param name="Jitter">0 to 1: spreads back-offs.</param>
internal readonly record struct InstallDecision(DateTimeOffset Now, double Jitter)
{
    public InstallPerson After(InstallPerson person, Resolution resolution) => resolution switch
    {
        Resolution.Found found => person.At(InstallStage.Install) with { ObjectId = found.ObjectId },
        Resolution.Ambiguous => person.At(InstallStage.Ambiguous),
        Resolution.Disabled => person.At(InstallStage.Disabled),
        Resolution.Later later => person.Later(later.After, Now, Jitter),
        _ => person.At(InstallStage.NotFound),
    };

    /// <summary>For every answer but a chat, which is to be written down.</summary>
    public InstallPerson After(InstallPerson person, StepAnswer answer) => answer switch
    {
        StepAnswer.Installed => person.At(InstallStage.Find),
        StepAnswer.Found found => person.At(InstallStage.ReadChat) with { InstallationId = found.InstallationId },
        StepAnswer.Nothing => person.At(InstallStage.Open),
        StepAnswer.BlockedByPolicy => person.At(InstallStage.BlockedByPolicy),
        StepAnswer.WithoutTeams => person.At(InstallStage.WithoutTeams),
        StepAnswer.Later { After: var after } => person.Later(after, Now, Jitter, Fallback(person.Stage)),
        _ => person.At(InstallStage.Failed),
    };

    /// <summary>For every failure to open a chat: an app that was installed a moment ago may not have reached it yet.</summary>
    public InstallPerson After(InstallPerson person, SendOutcome failure) => failure switch
    {
        SendOutcome.Throttled throttled => person.Later(throttled.RetryAfter, Now, Jitter),
        SendOutcome.Busy => person.Later(null, Now, Jitter, InstallStage.Installed),
        SendOutcome.Unreachable { Reason: UnreachableReason.NeverInstalled or UnreachableReason.ConversationGone } =>
            person.Later(null, Now, Jitter, InstallStage.Installed),
        SendOutcome.Unreachable => person.At(InstallStage.BlockedByPolicy),
        _ => person.At(InstallStage.Installed),
    };

    public static InstallPerson After(InstallPerson person, AccountIntroduction introduction) => person.At(introduction switch
    {
        AccountIntroduction.Introduced => InstallStage.Reached,
        AccountIntroduction.KnownAlready => InstallStage.Known,
        _ => InstallStage.Ambiguous,
    });

    /// <summary>Whoever has the app already is not given up for want of a chat.</summary>
    private static InstallStage Fallback(InstallStage stage) =>
        stage is InstallStage.Find or InstallStage.ReadChat ? InstallStage.Open : InstallStage.Failed;
}
