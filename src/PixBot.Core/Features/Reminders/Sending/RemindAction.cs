using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>A reminder by hand: from the choice of classes over the preview to the sending.</summary>
internal sealed class RemindAction(RemindersReader reminders, ReminderBook book, Announcements announcements, IOptions<PixBotOptions> options)
    : IActionHandler
{
    public const string PreviewVerb = "remind-preview";
    public const string SendVerb = "remind-send";
    public const string DropVerb = "remind-drop";
    public const string ClassesInput = "classes";

    private const int MostNames = 40;

    public IReadOnlyList<string> Verbs { get; } = [PreviewVerb, SendVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken) =>
        (pressed.Verb, pressed.Data.Id("reminder"), pressed.Data.Choices(ClassesInput)) switch
        {
            (DropVerb, _, _) => Replies.Dropped(talk),
            (_, null, _) => Replies.TooOld(talk),
            (_, _, []) => Reply.Notice(talk.In(SessionTexts.NeedClass)),
            (PreviewVerb, { } id, var classes) => await PreviewAsync(talk, id, classes, cancellationToken),
            (_, { } id, var classes) => await SendAsync(talk, pressed.CardId, id, classes, cancellationToken),
        };

    private async Task<Reply> SendAsync(Talk talk, string? cardId, string id, IReadOnlyList<string> classes, CancellationToken cancellationToken)
    {
        var known = await book.ReadAsync(talk.TenantId, cancellationToken);
        var name = talk.Who.Person?.FullName ?? talk.Turn.Sender.Name;
        var parameters = new ReminderParameters(classes, known.Rule, IsByRule: false, reminders.School.Today, name);
        return await announcements.FollowedAsync(talk, cardId, $"reminder-{id}", ReminderKind.Name, parameters, cancellationToken);
    }

    private async Task<Reply> PreviewAsync(Talk talk, string id, IReadOnlyList<string> classes, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(talk.TenantId, cancellationToken);
        var chosen = view.Missing.Where(student => classes.Contains(SchoolView.ClassKey(student.Class), StringComparer.Ordinal)).ToLookup(student => view.Had.ContainsKey(student.Id));
        var letter = ReminderLetter.Of(
            talk.In(ReminderTexts.SampleName), new ReminderNeed.NeverSent(), view.Known.Rule, options.Value.School, reminders.School.Today);
        var cancel = Card.CancelButton(talk.Language, DropVerb);
        var card = Card.In(
            talk.Language,
            [
                Card.Title(talk.In(ReminderTexts.PreviewTitle(chosen[false].Count()))),
                Card.Note(string.Join(", ", Classes(talk, chosen.SelectMany(group => group)))),
                .. Already(talk, [.. chosen[true]]),
                IsQuiet(view.Known.Rule) ? Card.Note(talk.In(ReminderPlanTexts.QuietNow)) : null,
                .. chosen[false].Any() ? [ReminderCard.Sample(letter, talk.Language), Card.Note(talk.In(ReminderTexts.ReadWhenSent))] : Nobody(talk, chosen[true].Any()),
            ]);
        return Reply.Replace(
            chosen[false].Any()
                ? card.With(Card.MainButton(talk.In(ReminderTexts.Send), SendVerb, ("reminder", id), (ClassesInput, string.Join(',', classes))), cancel)
                : card.With(cancel),
            talk.In(ReminderTexts.ChooseTitle));
    }

    private static IEnumerable<string> Classes(Talk talk, IEnumerable<Person> students) => students
        .Select(student => student.Class ?? "").Distinct(StringComparer.Ordinal).Order(Alphabet.Classes)
        .Select(name => CardText.Escape(SchoolView.ClassName(name, talk.Language)));

    private static IEnumerable<AdaptiveElement> Already(Talk talk, IReadOnlyList<Person> had)
    {
        if (had.Count == 0)
            yield break;
        var names = had.Select(student => $"{student.LastName} {student.FirstName}").Order(Alphabet.Classes).Take(MostNames).Select(CardText.Escape).ToList();
        if (had.Count > MostNames)
            names.Add(talk.In(ReportTexts.More(had.Count - MostNames)));
        yield return Card.Paragraph(talk.In(ReminderPlanTexts.AlreadyToday(had.Count)));
        yield return Card.Note(string.Join(", ", names));
    }

    private static IEnumerable<AdaptiveElement> Nobody(Talk talk, bool allHadOne) =>
        [Card.Paragraph(talk.In(allHadOne ? ReminderPlanTexts.AllHadOne : ReminderTexts.NobodyMissing))];

    private bool IsQuiet(ReminderRule? rule) =>
        rule?.Quiet.Hold(TimeOnly.FromDateTime(reminders.School.Local(reminders.School.Now).DateTime)) == true;
}
