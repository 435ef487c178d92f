using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

/// <summary>From a group's name to the import of its members as a class.</summary>
internal static class GroupCards
{
    public const string WordsInput = "group";
    public const string ClassInput = "class";

    public const int LongestName = 100;
    public const int LongestClass = 60;

    private const int MostNamed = 12;

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
            MaxLength = LongestName,
            Value = words,
        })
        .With(
            Card.MainButton(GroupTexts.Search.In(language), GroupAction.SearchVerb),
            Card.CancelButton(language, GroupAction.DropVerb));

    public static AdaptiveCard Found(string words, IReadOnlyList<DirectoryGroup> groups, Language language) => Card.In(
        language,
        [
            Card.Title(GroupTexts.Title.In(language)),
            Card.Paragraph((groups.Count > 0 ? GroupTexts.Found(CardText.Escape(words)) : GroupTexts.NoneFound(CardText.Escape(words))).In(language)),
            .. groups.Select(group => Row(group, language)),
            groups.Count >= IGroupDirectory.MostGroups ? Card.Note(GroupTexts.MoreExist.In(language)) : null,
        ])
        .With(
            Card.Button(GroupTexts.SearchAgain.In(language), GroupAction.FormVerb),
            Card.CancelButton(language, GroupAction.DropVerb));

    public static AdaptiveCard Preview(string groupId, string name, MembersPage first, Language language)
    {
        var names = first.Members.Take(MostNamed).Select(member => CardText.Escape($"{member.LastName} {member.FirstName}")).ToList();
        if (first.Members.Count > names.Count)
            names.Add(CommonTexts.More(first.Members.Count - names.Count).In(language));
        return Card.In(
            language,
            Card.Title(CardText.Escape(name)),
            Card.Paragraph((first.Next is null ? GroupTexts.Members(first.Members.Count) : GroupTexts.AtLeast(first.Members.Count)).In(language)),
            Card.Bullets(names),
            Card.Note(GroupTexts.DisabledLeftOut.In(language)),
            new AdaptiveTextInput
            {
                Id = ClassInput,
                Label = GroupTexts.ClassName.In(language),
                IsRequired = true,
                ErrorMessage = GroupTexts.NeedClass.In(language),
                MaxLength = LongestClass,
                Value = Unicode.Cut(name, LongestClass),
            })
            .With(
                Card.MainButton(GroupTexts.Import.In(language), GroupAction.ImportVerb, (GroupAction.Id, groupId), (GroupAction.Name, name)),
                Card.Button(GroupTexts.SearchAgain.In(language), GroupAction.FormVerb),
                Card.CancelButton(language, GroupAction.DropVerb));
    }

    public static AdaptiveCard Refused(string name, Text why, Language language) => Card.In(
        language,
        Card.Title(GroupTexts.NotImported.In(language)),
        Card.Note(CardText.Escape(name)),
        Card.Paragraph(why.In(language)),
        Card.Note(UploadTexts.NothingChanged.In(language)))
        .With(Card.Button(GroupTexts.SearchAgain.In(language), GroupAction.FormVerb));

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
                        GroupAction.PickVerb,
                        (GroupAction.Id, group.Id),
                        (GroupAction.Name, Unicode.Cut(group.Name, LongestName))),
                ],
            });
    }
}
