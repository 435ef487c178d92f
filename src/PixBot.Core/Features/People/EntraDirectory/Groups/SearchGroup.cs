using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

/// <summary>« Importer depuis l'annuaire »: the referent looks for a group by its name.</summary>
internal sealed class SearchGroup(GroupReader groups) : IActionHandler
{
    public const string FormVerb = "group-form";
    public const string Verb = "group-search";
    public const string DropVerb = "group-drop";

    private const string WordsInput = "group";
    private const int ShortestName = 2;

    public IReadOnlyList<string> Verbs { get; } = [FormVerb, Verb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == DropVerb)
            return Replies.Dropped(request);
        if (groups.WhyOff(request) is { } off)
            return off;
        return press.Verb == FormVerb
            ? Reply.Card(Form(request.Language), request.In(GroupTexts.Title))
            : await SearchAsync(request, GroupPress.Bounded(press.Data[WordsInput], GroupPress.LongestName), cancellationToken);
    }

    private async Task<Reply> SearchAsync(BotRequest request, string words, CancellationToken cancellationToken)
    {
        if (words.Length < ShortestName)
            return Reply.Notice(request.In(GroupTexts.NeedName));
        return await groups.FindAsync(request, words, cancellationToken) switch
        {
            DirectoryAnswer<IReadOnlyList<DirectoryGroup>>.Given { Value: var found } =>
                Reply.Replace(Found(words, found, request.Language), request.In(GroupTexts.Title)),
            var other => Reply.Text(request.In(GroupReader.Why(other))),
        };
    }

    public static AdaptiveCard Form(Language language, string? words = null) => Card.In(
        language,
        Card.Title(GroupTexts.Title.In(language)),
        Card.Paragraph(GroupTexts.Explain.In(language)),
        new AdaptiveTextInput
        {
            Id = WordsInput,
            Label = GroupTexts.NameOrMail.In(language),
            IsRequired = true,
            ErrorMessage = GroupTexts.NeedName.In(language),
            MaxLength = GroupPress.LongestName,
            Value = words,
        })
        .With(
            Card.MainButton(GroupTexts.Search.In(language), SearchGroup.Verb),
            Card.CancelButton(language, SearchGroup.DropVerb));

    public static AdaptiveCard Found(string words, IReadOnlyList<DirectoryGroup> groups, Language language) => Card.In(
        language,
        [
            Card.Title(GroupTexts.Title.In(language)),
            Card.Paragraph((groups.Count > 0 ? GroupTexts.Found(CardText.Escape(words)) : GroupTexts.NoneFound(CardText.Escape(words))).In(language)),
            .. groups.Select(group => Row(group, language)),
            groups.Count >= IGroupDirectory.MostGroups ? Card.Note(GroupTexts.MoreExist.In(language)) : null,
        ])
        .With(
            Card.Button(GroupTexts.SearchAgain.In(language), SearchGroup.FormVerb),
            Card.CancelButton(language, SearchGroup.DropVerb));

    private static AdaptiveContainer Row(DirectoryGroup group, Language language)
    {
        var about = string.Join(" · ", new[]
        {
            group.Mail is null ? null : CardText.Escape(group.Mail),
            group.Members is { } count ? GroupTexts.Members(count).In(language) : null,
        }.OfType<string>());
        return Card.Box(
            AdaptiveContainerStyle.Emphasis,
            Card.Heading(CardText.Escape(group.Name)),
            about.Length > 0 ? Card.Note(about) : null,
            new AdaptiveActionSet
            {
                Actions =
                [
                    Card.Button(
                        GroupTexts.Choose.In(language),
                        PickGroup.Verb,
                        (GroupPress.Id, group.Id),
                        (GroupPress.Name, Unicode.Cut(group.Name, GroupPress.LongestName))),
                ],
            });
    }
}
