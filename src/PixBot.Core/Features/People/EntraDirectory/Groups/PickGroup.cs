using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

/// <summary>The referent looks who is in a group, and is asked for the name of the class.</summary>
internal sealed class PickGroup(GroupReader groups) : IActionHandler
{
    public const string Verb = "group-pick";

    private const int MostNamed = 12;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (groups.WhyOff(request) is { } off)
            return off;
        if (GroupPress.Of(press) is not var (id, name))
            return Replies.TooOld(request);
        return await groups.MembersAsync(request, id, cancellationToken) switch
        {
            DirectoryAnswer<MembersPage>.Given { Value: { Members: [], Next: null } } => Reply.Notice(request.In(GroupTexts.NobodyIn)),
            DirectoryAnswer<MembersPage>.Given { Value: var first } =>
                Reply.Replace(Preview(id, name, first, request.Language), request.In(GroupTexts.Title)),
            var other => Reply.Text(request.In(GroupReader.WhyNotRead(other))),
        };
    }

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
                Id = ImportGroup.ClassInput,
                Label = GroupTexts.ClassName.In(language),
                IsRequired = true,
                ErrorMessage = GroupTexts.NeedClass.In(language),
                MaxLength = ImportGroup.LongestClass,
                Value = Unicode.Cut(name, ImportGroup.LongestClass),
            })
            .With(
                Card.MainButton(GroupTexts.Import.In(language), ImportGroup.Verb, (GroupPress.Id, groupId), (GroupPress.Name, name)),
                Card.Button(GroupTexts.SearchAgain.In(language), SearchGroup.FormVerb),
                Card.CancelButton(language, SearchGroup.DropVerb));
    }
}
