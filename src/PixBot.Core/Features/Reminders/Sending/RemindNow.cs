using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Profiles.Import.Campaigns;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>
/// « Relancer »: what the rule does next, and who has not sent a profile, by class, to remind at once; from the choice of classes
/// over the preview to the sending.
/// </summary>
internal sealed class RemindNow(RemindersReader reminders, ReminderRuleStore rules, FollowedBroadcasts broadcasts, NeverOpened neverOpened, CampaignCheck campaigns)
    : ICommandHandler, IActionHandler, IClassOffers
{
    public const string PreviewVerb = "remind-preview";
    public const string SendVerb = "remind-send";
    public const string ClassesInput = "classes";

    private const int MostNames = 40;

    public Command Command => Command.Remind;

    public IReadOnlyList<string> Verbs { get; } = [PreviewVerb, SendVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(request.School, cancellationToken);
        if (view.Students.Count == 0)
            return Reply.Text(request.In(CommonTexts.NoRoster));
        var missing = view.MissingByClass();
        var (never, install) = await neverOpened.ReadAsync(request, view.People, cancellationToken);
        var card = Card.In(
            request.Language,
            [
                Card.Title(request.In(ReminderTexts.ChooseTitle)),
                PlanBox.Build(request.Language, view, reminders.School),
                new AdaptiveActionSet
                {
                    Actions = [Card.Button(request.In(ReminderPlanTexts.ShowPlan), ShowReminderPlan.Verb), .. PlanBox.Buttons(request.Language, view)],
                },
                Card.Heading(request.In(ReminderPlanTexts.SendNow)),
                .. missing.Count == 0 ? [Card.Paragraph(request.In(ReminderTexts.NobodyMissing))] : Choice(request, view, missing),
                never,
            ]);
        if (missing.Count > 0)
        {
            var id = NewId();
            card.With(
                Card.MainButton(request.In(ReminderTexts.Preview), PreviewVerb, ("reminder", id)),
                Card.CancelButton(request.Language, DropReminder.Verb));
        }

        return Reply.Card(card.With(install), request.In(ReminderTexts.ChooseTitle));
    }

    /// <summary>On the dashboard: straight to the preview of one class.</summary>
    ClassOffer? IClassOffers.For(string className, string classKey, ProfileProgress progress) => progress.Missing == 0
        ? null
        : new(
            ReminderTexts.RemindMissing(progress.Missing),
            ReminderTexts.RemindClass(CardText.Line(className, 60)),
            PreviewVerb,
            [("reminder", NewId()), (ClassesInput, classKey)]);

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        (press.Verb, press.Data.Id("reminder"), press.Data.Choices(ClassesInput)) switch
        {
            (_, null, _) => Replies.TooOld(request),
            (_, _, []) => Reply.Notice(request.In(SessionTexts.NeedClass)),
            (PreviewVerb, { } id, var classes) => await PreviewAsync(request, id, classes, cancellationToken),
            (_, { } id, var classes) => await SendAsync(request, press.CardId, id, classes, cancellationToken),
        };

    private async Task<Reply> SendAsync(BotRequest request, string? cardId, string id, IReadOnlyList<string> classes, CancellationToken cancellationToken)
    {
        var known = await rules.ReadAsync(request.School, cancellationToken);
        var name = request.Caller.Person?.FullName ?? request.Turn.Sender.Name;
        var parameters = new ReminderParameters(classes, known.Rule, IsByRule: false, reminders.School.Today, name);
        return await broadcasts.StartAsync(request, cardId, $"reminder-{id}", ReminderBroadcast.Name, parameters, cancellationToken);
    }

    private async Task<Reply> PreviewAsync(BotRequest request, string id, IReadOnlyList<string> classes, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(request.School, cancellationToken);
        var chosen = view.Missing.Where(student => classes.Contains(SchoolView.ClassKey(student.Class), StringComparer.Ordinal)).ToLookup(student => view.Had.ContainsKey(student.Id));
        var message = ReminderMessage.Of(
            request.In(ReminderTexts.SampleName), new ReminderNeed.NeverSent(), view.Known.Rule, view.Known.Campaign, reminders.School.Today);
        var cancel = Card.CancelButton(request.Language, DropReminder.Verb);
        var card = Card.In(
            request.Language,
            [
                Card.Title(request.In(ReminderTexts.PreviewTitle(chosen[false].Count()))),
                Card.Note(string.Join(", ", Classes(request, chosen.SelectMany(group => group)))),
                .. Already(request, [.. chosen[true]]),
                .. DecideCampaign.Warning(await campaigns.FindAsync(request.School, cancellationToken), request.Language),
                IsQuiet(view.Known.Rule) ? Card.Note(request.In(ReminderPlanTexts.QuietNow)) : null,
                .. chosen[false].Any() ? [ReminderCard.Sample(message, request.Language), Card.Note(request.In(ReminderTexts.ReadWhenSent))] : Nobody(request, chosen[true].Any()),
            ]);
        return Reply.Replace(
            chosen[false].Any()
                ? card.With(Card.MainButton(request.In(ReminderTexts.Send), SendVerb, ("reminder", id), (ClassesInput, string.Join(',', classes))), cancel)
                : card.With(cancel),
            request.In(ReminderTexts.ChooseTitle));
    }

    private static IEnumerable<string> Classes(BotRequest request, IEnumerable<Person> students) => students
        .Select(student => student.Class ?? "").Distinct(StringComparer.Ordinal).Order(Alphabet.Classes)
        .Select(name => CardText.Escape(SchoolView.ClassName(name, request.Language)));

    private static IEnumerable<AdaptiveElement> Already(BotRequest request, IReadOnlyList<Person> had)
    {
        if (had.Count == 0)
            yield break;
        var names = had.Select(student => $"{student.LastName} {student.FirstName}").Order(Alphabet.Classes).Take(MostNames).Select(CardText.Escape).ToList();
        if (had.Count > MostNames)
            names.Add(request.In(ReportTexts.More(had.Count - MostNames)));
        yield return Card.Paragraph(request.In(ReminderPlanTexts.AlreadyToday(had.Count)));
        yield return Card.Note(string.Join(", ", names));
    }

    private static IEnumerable<AdaptiveElement> Nobody(BotRequest request, bool allHadOne) =>
        [Card.Paragraph(request.In(allHadOne ? ReminderPlanTexts.AllHadOne : ReminderTexts.NobodyMissing))];

    private bool IsQuiet(ReminderRule? rule) =>
        rule?.Quiet.Hold(TimeOnly.FromDateTime(reminders.School.Local(reminders.School.Now).DateTime)) == true;

    private static IEnumerable<AdaptiveElement> Choice(
        BotRequest request, RemindersView view, IReadOnlyList<(string Class, int Missing, int Total)> missing)
    {
        yield return Card.Paragraph(request.In(ReminderTexts.MissingInAll(missing.Sum(line => line.Missing), view.Students.Count)));
        if (view.Missing.Count(student => view.Had.ContainsKey(student.Id)) is > 0 and var had)
            yield return Card.Note(request.In(ReminderPlanTexts.AlreadyToday(had)));
        yield return new AdaptiveChoiceSetInput
        {
            Id = ClassesInput,
            Label = request.In(ReminderTexts.Whom),
            IsMultiSelect = true,
            IsRequired = true,
            ErrorMessage = request.In(SessionTexts.NeedClass),
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = string.Join(',', missing.Select(line => SchoolView.ClassKey(line.Class))),
            Choices = [.. missing.Select(line => Card.Choice(Title(request, line), SchoolView.ClassKey(line.Class)))],
        };
    }

    private static string Title(BotRequest request, (string Class, int Missing, int Total) line) =>
        request.In(ReminderTexts.MissingInClass(SchoolView.ClassName(line.Class, request.Language), line.Missing, line.Total));

    /// <summary>Of the reminder that a card offers: new each time the card is drawn, so that pressing twice sends once.</summary>
    private string NewId() => Guid.CreateVersion7(reminders.School.Now).ToString("N");
}
