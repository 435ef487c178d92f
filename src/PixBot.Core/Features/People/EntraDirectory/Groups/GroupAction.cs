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

    /// <summary>A client gives up on a button after some ten seconds (src/facts/teams.md, "Buttons").</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public IReadOnlyList<string> Verbs { get; } = [FormVerb, SearchVerb, PickVerb, ImportVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == DropVerb)
            return Replies.Dropped(request);
        if (!directory.IsOnFor(request.Turn.Sender.TenantId))
            return Reply.Text(request.In(DirectoryTexts.Fault(DirectoryFault.Off)));
        return (press.Verb, press.Data.Id(Id)) switch
        {
            (FormVerb, _) => Reply.Card(GroupCards.Form(request.Language), request.In(GroupTexts.Title)),
            (SearchVerb, _) => await SearchAsync(request, Bounded(press.Data[GroupCards.WordsInput], GroupCards.LongestName), cancellationToken),
            (_, null) => Replies.TooOld(request),
            (PickVerb, { } id) => await PickAsync(request, id, NameOf(press, id), cancellationToken),
            var (_, id) => await ImportAsync(request, press, id, cancellationToken),
        };
    }

    private async Task<Reply> SearchAsync(BotRequest request, string words, CancellationToken cancellationToken)
    {
        if (words.Length < ShortestName)
            return Reply.Notice(request.In(GroupTexts.NeedName));
        return await SoonAsync(soon => groups.FindAsync(request.Turn.Sender.TenantId, words, soon), cancellationToken) switch
        {
            DirectoryAnswer<IReadOnlyList<DirectoryGroup>>.Given { Value: var found } =>
                Reply.Replace(GroupCards.Found(words, found, request.Language), request.In(GroupTexts.Title)),
            var other => Reply.Text(request.In(Why(other))),
        };
    }

    private async Task<Reply> PickAsync(BotRequest request, string groupId, string name, CancellationToken cancellationToken) =>
        await SoonAsync(soon => groups.MembersAsync(request.Turn.Sender.TenantId, groupId, page: null, soon), cancellationToken) switch
        {
            DirectoryAnswer<MembersPage>.Given { Value: { Members: [], Next: null } } => Reply.Notice(request.In(GroupTexts.NobodyIn)),
            DirectoryAnswer<MembersPage>.Given { Value: var first } =>
                Reply.Replace(GroupCards.Preview(groupId, name, first, request.Language), request.In(GroupTexts.Title)),
            var other => Reply.Text(request.In(WhyNotRead(other))),
        };

    /// <summary>The work puts its report in the place of the card.</summary>
    private async Task<Reply> ImportAsync(BotRequest request, TurnInput.CardPress press, string groupId, CancellationToken cancellationToken)
    {
        var @class = Bounded(press.Data[GroupCards.ClassInput], GroupCards.LongestClass);
        if (@class.Length == 0)
            return Reply.Notice(request.In(GroupTexts.NeedClass));
        var group = new GroupToRead(request.Turn.Chat, press.CardId, request.Language, groupId, NameOf(press, groupId), @class, request.ActorId) { School = request.School };
        await queue.SendAsync(new(GroupWork.Name, JsonSerializer.Serialize(group)), TimeSpan.Zero, cancellationToken);
        return Reply.Notice(request.In(GroupTexts.Importing));
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

    private static string NameOf(TurnInput.CardPress press, string groupId) =>
        Bounded(press.Data[Name], GroupCards.LongestName) is { Length: > 0 } name ? name : groupId;

    private static string Bounded(string? text, int maximum) => Unicode.Cut((text ?? "").Trim(), maximum);
}
