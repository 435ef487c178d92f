using PixBot.Core.Messaging;

namespace PixBot.Core.Features.People.Installation;

/// <summary>Opens chats with people whose installation gave none, and writes down those of all.</summary>
internal sealed class ChatOpener(IConversationOpener opener, AccountIntroductions introductions, TimeProvider clock)
{
    /// <summary>Far below the rate that Teams allows to the app, which answers and broadcasts share.</summary>
    private const int AtOnce = 5;

    public async Task<IReadOnlyList<InstallPerson>> OpenAsync(
        InstallJob job, IEnumerable<InstallPerson> people, CancellationToken cancellationToken) =>
        await Task.WhenAll(people.Take(AtOnce).Select(person => OpenAsync(job, person, cancellationToken)));

    public async Task<InstallPerson> KeepAsync(InstallJob job, InstallPerson person, Address chat, CancellationToken cancellationToken) =>
        InstallDecision.After(person, await introductions.IntroduceAsync(job.Key.School, person, person.ObjectId!, chat, cancellationToken));

    private async Task<InstallPerson> OpenAsync(InstallJob job, InstallPerson person, CancellationToken cancellationToken) =>
        await opener.OpenAsync(job.ReportChat.TenantId, job.ReportChat.ServiceUrl, person.ObjectId!, cancellationToken) switch
        {
            OpenOutcome.Opened opened => await KeepAsync(job, person, opened.Chat, cancellationToken),
            OpenOutcome.Failed failed => new InstallDecision(clock.GetUtcNow(), Random.Shared.NextDouble()).After(person, failed.Why),
            _ => person.At(InstallStage.Installed),
        };
}
