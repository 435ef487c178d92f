using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

/// <summary>« Importer depuis l'annuaire »: search a group, look who is in it, name the class, import.</summary>
internal sealed class GroupAction(
    IDirectory directory, IGroupDirectory groups, [FromKeyedServices(WorkQueues.Work)] IWorkQueue queue, TimeProvider clock) : IActionHandler
{
    public const string FormVerb = "group-form";
    public const string SearchVerb = "group-search";
    public const string PickVerb = "group-pick";
    public const string ImportVerb = "group-import";
    public const string DropVerb = "group-drop";

    public const string Id = "groupId";
    public const string Name = "groupName";

    private const int ShortestName = 2;

    /// <summary>A client gives up on a button after some ten seconds (platform/teams.md, section 6).</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public IReadOnlyList<string> Verbs { get; } = [FormVerb, SearchVerb, PickVerb, ImportVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Verb == DropVerb)
            return Replies.Dropped(talk);
        if (!directory.IsOnFor(talk.TenantId))
            return Reply.Text(talk.In(DirectoryTexts.Fault(DirectoryFault.Off)));
        return (pressed.Verb, pressed.Data.Id(Id)) switch
        {
            (FormVerb, _) => Reply.Card(GroupCards.Form(talk.Language), talk.In(GroupTexts.Title)),
            (SearchVerb, _) => await SearchAsync(talk, Bounded(pressed.Data[GroupCards.WordsInput], GroupCards.LongestName), cancellationToken),
            (_, null) => Replies.TooOld(talk),
            (PickVerb, { } id) => await PickAsync(talk, id, NameOf(pressed, id), cancellationToken),
            var (_, id) => await ImportAsync(talk, pressed, id, cancellationToken),
        };
    }

    private async Task<Reply> SearchAsync(Talk talk, string words, CancellationToken cancellationToken)
    {
        if (words.Length < ShortestName)
            return Reply.Notice(talk.In(GroupTexts.NeedName));
        return await SoonAsync(soon => groups.FindAsync(talk.TenantId, words, soon), cancellationToken) switch
        {
            DirectoryAnswer<IReadOnlyList<DirectoryGroup>>.Given { Value: var found } =>
                Reply.Replace(GroupCards.Found(words, found, talk.Language), talk.In(GroupTexts.Title)),
            var other => Reply.Text(talk.In(Why(other))),
        };
    }

    private async Task<Reply> PickAsync(Talk talk, string groupId, string name, CancellationToken cancellationToken) =>
        await SoonAsync(soon => groups.MembersAsync(talk.TenantId, groupId, page: null, soon), cancellationToken) switch
        {
            DirectoryAnswer<MembersPage>.Given { Value: { Members: [], Next: null } } => Reply.Notice(talk.In(GroupTexts.NobodyIn)),
            DirectoryAnswer<MembersPage>.Given { Value: var first } =>
                Reply.Replace(GroupCards.Preview(groupId, name, first, talk.Language), talk.In(GroupTexts.Title)),
            var other => Reply.Text(talk.In(WhyNotRead(other))),
        };

    /// <summary>The work puts its report in the place of the card.</summary>
    private async Task<Reply> ImportAsync(Talk talk, TurnInput.Pressed pressed, string groupId, CancellationToken cancellationToken)
    {
        var @class = Bounded(pressed.Data[GroupCards.ClassInput], GroupCards.LongestClass);
        if (@class.Length == 0)
            return Reply.Notice(talk.In(GroupTexts.NeedClass));
        var group = new GroupToRead(talk.Turn.Chat, pressed.CardId, talk.Language, groupId, NameOf(pressed, groupId), @class, talk.ActorId);
        await queue.SendAsync(new(GroupWork.Name, JsonSerializer.Serialize(group)), TimeSpan.Zero, cancellationToken);
        return Reply.Notice(talk.In(GroupTexts.Importing));
    }

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

    private static Text Why<T>(DirectoryAnswer<T> answer) => answer switch
    {
        DirectoryAnswer<T>.Refused refused => DirectoryTexts.Fault(refused.Fault),
        DirectoryAnswer<T>.Later { After: { } wait } => DirectoryTexts.Busy(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))),
        _ => DirectoryTexts.Silent,
    };

    private static string NameOf(TurnInput.Pressed pressed, string groupId) =>
        Bounded(pressed.Data[Name], GroupCards.LongestName) is { Length: > 0 } name ? name : groupId;

    private static string Bounded(string? text, int maximum) => Unicode.Cut((text ?? "").Trim(), maximum);
}
