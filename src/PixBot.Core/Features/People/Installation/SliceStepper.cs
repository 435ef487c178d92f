using PixBot.Core.Features.People.EntraDirectory;

namespace PixBot.Core.Features.People.Installation;

/// <param name="Changed">Those who are further, or have to wait.</param>
/// <param name="Pause">How long nobody of the slice may ask: the directory said so to all, not to one.</param>
internal sealed record SliceStep(IReadOnlyList<InstallPerson> Changed, DirectoryFault? Fault = null, TimeSpan? Pause = null);

/// <summary>One step of a slice: all who are due and not resolved, or twenty installations, or a few chats.</summary>
internal sealed class SliceStepper(
    IDirectory directory, IAppInstaller installer, ChatOpener chats, AccountIntroductions introductions, TimeProvider clock)
{
    /// <summary>What one request to the directory carries.</summary>
    public const int StepsAtOnce = 20;

    public async Task<SliceStep> StepAsync(InstallJob job, InstallSlice slice, CancellationToken cancellationToken)
    {
        var due = slice.People.Where(person => person.IsDue(clock.GetUtcNow())).ToLookup(person => person.Stage);
        if (due[InstallStage.Resolve].ToList() is { Count: > 0 } unknown)
            return await ResolveAsync(job, unknown, cancellationToken);
        var stepping = due.SelectMany(group => group).Where(person => person.Stage != InstallStage.Open).Take(StepsAtOnce).ToList();
        return stepping.Count > 0
            ? await InstallAsync(job, stepping, cancellationToken)
            : new(await chats.OpenAsync(job, due[InstallStage.Open], cancellationToken));
    }

    private InstallDecision Now => new(clock.GetUtcNow(), Random.Shared.NextDouble());

    private async Task<SliceStep> ResolveAsync(InstallJob job, IReadOnlyList<InstallPerson> people, CancellationToken cancellationToken)
    {
        var answer = await directory.ResolveAsync(job.ReportChat.TenantId, [.. people.Select(person => person.Email)], cancellationToken);
        if (answer is not DirectoryAnswer<IReadOnlyList<Resolution>>.Given { Value: var resolutions })
            return Put(people, answer);
        var changed = new List<InstallPerson>(people.Count);
        foreach (var (person, resolution) in people.Zip(resolutions))
        {
            var next = Now.After(person, resolution);
            var isKnown = next.ObjectId is { } account && await introductions.IsKnownAsync(job.Key.School, next, account, cancellationToken);
            changed.Add(isKnown ? next.At(InstallStage.Known) : next);
        }

        return new(changed);
    }

    private async Task<SliceStep> InstallAsync(InstallJob job, IReadOnlyList<InstallPerson> people, CancellationToken cancellationToken)
    {
        var answer = await installer.TakeAsync(job.ReportChat.TenantId, [.. people.Select(Step)], cancellationToken);
        if (answer is not DirectoryAnswer<IReadOnlyList<StepAnswer>>.Given { Value: var answers })
            return Put(people, answer);
        var changed = new List<InstallPerson>(people.Count);
        foreach (var (person, one) in people.Zip(answers))
        {
            changed.Add(one is StepAnswer.Chat chat
                ? await chats.KeepAsync(job, person, job.ReportChat with { ConversationId = chat.ConversationId }, cancellationToken)
                : Now.After(person, one));
        }

        return new(changed);
    }

    private static InstallStep Step(InstallPerson person) => person.Stage switch
    {
        InstallStage.Find => new InstallStep.Find(person.ObjectId!),
        InstallStage.ReadChat => new InstallStep.ReadChat(person.ObjectId!, person.InstallationId!),
        _ => new InstallStep.Install(person.ObjectId!),
    };

    /// <summary>Put off for everybody: exactly so long, or else as for each alone; or for good until something is set up.</summary>
    private SliceStep Put<T>(IReadOnlyList<InstallPerson> people, DirectoryAnswer<T> answer)
    {
        var now = Now;
        return answer switch
        {
            DirectoryAnswer<T>.Refused refused => new([], refused.Fault),
            DirectoryAnswer<T>.Later { After: { } pause } => new([], Pause: pause),
            _ => new([.. people.Select(person => person.Later(null, now.Now, now.Jitter))]),
        };
    }
}
