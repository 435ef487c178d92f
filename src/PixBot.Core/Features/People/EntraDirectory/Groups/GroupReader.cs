using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

/// <summary>Asks the directory about groups while somebody waits, and says why it does not answer.</summary>
internal sealed class GroupReader(IDirectory directory, IGroupDirectory groups, TimeProvider clock)
{
    /// <summary>A client gives up on a button after some ten seconds (src/facts/teams.md, "Buttons").</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>Null where the school's directory is connected.</summary>
    public Reply? WhyOff(BotRequest request) =>
        directory.IsOnFor(request.Turn.Sender.TenantId) ? null : Reply.Text(request.In(DirectoryTexts.Fault(DirectoryFault.Off)));

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryGroup>>> FindAsync(BotRequest request, string words, CancellationToken cancellationToken) =>
        SoonAsync(soon => groups.FindAsync(request.Turn.Sender.TenantId, words, soon), cancellationToken);

    /// <summary>The first page of them.</summary>
    public Task<DirectoryAnswer<MembersPage>> MembersAsync(BotRequest request, string groupId, CancellationToken cancellationToken) =>
        SoonAsync(soon => groups.MembersAsync(request.Turn.Sender.TenantId, groupId, page: null, soon), cancellationToken);

    private async Task<DirectoryAnswer<T>> SoonAsync<T>(Func<CancellationToken, Task<DirectoryAnswer<T>>> ask, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Patience, clock);
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            return await ask(soon.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new DirectoryAnswer<T>.Later(null);
        }
    }

    /// <summary>Of a group that was found before.</summary>
    public static Text WhyNotRead<T>(DirectoryAnswer<T> answer) =>
        answer is DirectoryAnswer<T>.Refused { Fault: DirectoryFault.Other } ? GroupTexts.GroupGone : Why(answer);

    public static Text Why<T>(DirectoryAnswer<T> answer) => answer switch
    {
        DirectoryAnswer<T>.Refused refused => DirectoryTexts.Fault(refused.Fault),
        DirectoryAnswer<T>.Later { After: { } wait } => DirectoryTexts.Busy(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))),
        _ => DirectoryTexts.Silent,
    };
}
