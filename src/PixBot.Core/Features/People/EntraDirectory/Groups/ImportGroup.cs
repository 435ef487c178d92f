using System.Text.Json;
using AdaptiveCards;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

/// <summary>
/// The referent imports a group as a class. It is read page by page in the background, all of it before anything is changed, so
/// a directory that wants to be left alone meanwhile is simply asked again from the first page.
/// </summary>
internal sealed class ImportGroup(
    GroupReader reader, IGroupDirectory groups, RosterImporter rosters, CardReport report, [FromKeyedServices(WorkQueues.Work)] IWorkQueue queue)
    : IActionHandler, IWorkHandler
{
    /// <summary>Of the button and of the work.</summary>
    public const string Verb = "group-import";

    public const string ClassInput = "class";
    public const int LongestClass = 60;

    /// <summary>More is no class, and nobody would look through it.</summary>
    public const int MostMembers = 2_000;

    private const int MaximumAttempts = 6;

    private static readonly Backoff AfterNoTime = Backoff.Doubling(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1));

    public string Kind => Verb;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    /// <summary>The work puts its report in the place of the card.</summary>
    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (reader.WhyOff(request) is { } off)
            return off;
        if (GroupPress.Of(press) is not var (id, name))
            return Replies.TooOld(request);
        var @class = GroupPress.Bounded(press.Data[ClassInput], LongestClass);
        if (@class.Length == 0)
            return Reply.Notice(request.In(GroupTexts.NeedClass));
        var group = new GroupToRead(request.Turn.Chat, press.CardId, request.Language, id, name, @class, request.ActorId) { School = request.School };
        await queue.SendAsync(new(Verb, JsonSerializer.Serialize(group)), TimeSpan.Zero, cancellationToken);
        return Reply.Notice(request.In(GroupTexts.Importing));
    }

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        var group = JsonSerializer.Deserialize<GroupToRead>(body)!;
        var read = await ReadAsync(group, cancellationToken);
        if (read is DirectoryAnswer<IReadOnlyList<DirectoryMember>>.Later later && group.Attempt < MaximumAttempts)
        {
            var wait = later.After ?? AfterNoTime.After(group.Attempt);
            await queue.SendAsync(new(Verb, JsonSerializer.Serialize(group with { Attempt = group.Attempt + 1 })), wait, cancellationToken);
            return WorkOutcome.Finished;
        }

        await report.ShowAsync(group.Chat, group.CardId, await CardAsync(group, read, cancellationToken), group.Name, cancellationToken);
        return WorkOutcome.Finished;
    }

    private async Task<DirectoryAnswer<IReadOnlyList<DirectoryMember>>> ReadAsync(GroupToRead group, CancellationToken cancellationToken)
    {
        var members = new List<DirectoryMember>();
        string? page = null;
        do
        {
            var answer = await groups.MembersAsync(group.Chat.TenantId, group.GroupId, page, cancellationToken);
            if (answer is not DirectoryAnswer<MembersPage>.Given { Value: var some })
                return answer.As<IReadOnlyList<DirectoryMember>>();
            members.AddRange(some.Members);
            page = some.Next;
        }
        while (page is not null && members.Count <= MostMembers);
        return new DirectoryAnswer<IReadOnlyList<DirectoryMember>>.Given(members);
    }

    private async Task<AdaptiveCard> CardAsync(
        GroupToRead group, DirectoryAnswer<IReadOnlyList<DirectoryMember>> read, CancellationToken cancellationToken)
    {
        if (read is not DirectoryAnswer<IReadOnlyList<DirectoryMember>>.Given { Value: var members })
            return Refused(group.Name, GroupReader.WhyNotRead(read), group.Language);
        if (members.Count == 0)
            return Refused(group.Name, GroupTexts.NobodyIn, group.Language);
        if (members.Count > MostMembers)
            return Refused(group.Name, GroupTexts.TooMany(MostMembers), group.Language);
        var source = new RosterSource(RosterOrigin.EntraGroup, RosterScope.Part, RosterFields.Class | RosterFields.Email, group.Name, group.By);
        var entries = members.Select(member => new RosterEntry(member.LastName, member.FirstName, group.Class, member.Email)).ToAsyncEnumerable();
        return ImportRoster.CardOf(group.AsFile, await rosters.ImportAsync(group.School, source, entries, cancellationToken));
    }

    public static AdaptiveCard Refused(string name, Text why, Language language) => Card.In(
        language,
        Card.Title(GroupTexts.NotImported.In(language)),
        Card.Note(CardText.Escape(name)),
        Card.Paragraph(why.In(language)),
        Card.Note(UploadTexts.NothingChanged.In(language)))
        .With(Card.Button(GroupTexts.SearchAgain.In(language), SearchGroup.FormVerb));
}

/// <param name="CardId">The card to update; null where the client did not say, then the outcome is sent.</param>
/// <param name="By">As <see cref="RosterSource.By"/>.</param>
internal sealed record GroupToRead(
    Address Chat, string? CardId, Language Language, string GroupId, string Name, string Class, string By, int Attempt = 1)
{
    /// <summary>Whose roster it is for.</summary>
    public SchoolId School { get; init; } = SchoolId.OfTenant(Chat.TenantId);

    /// <summary>A group's import is reported as a file's is.</summary>
    public FileToRead AsFile => new(Chat, CardId, Language, Name, "", By) { School = School };
}
