using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Planning.Means.Tables;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means.Forms;

/// <summary>« Surveillants »: when each may supervise, and one to choose and change.</summary>
internal sealed class EditAvailability(PlanMeansStore means, IRoster roster, AuditLog audit) : IActionHandler
{
    public const string ListVerb = "plan-supervisors";
    public const string Verb = "plan-availability";
    public const string SaveVerb = "plan-availability-save";

    private const int MostShown = 40;
    private const int MostChoices = 100;
    private const int LongestTimes = 120;

    public IReadOnlyList<string> Verbs { get; } = [ListVerb, Verb, SaveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == ListVerb)
            return await ListAsync(request, cancellationToken);
        if (press.Data.Id("person") is not { } id)
            return Reply.Notice(request.In(MeansTexts.ChooseSupervisor));
        var people = await roster.FindAsync(request.School, [id], cancellationToken);
        if (people.GetValueOrDefault(id) is not { Role: Role.Supervisor or Role.Referent } person)
            return Reply.Notice(request.In(MeansTexts.ChooseSupervisor));
        var form = new AvailabilityForm(person);
        return press.Verb == SaveVerb
            ? await SaveAsync(request, form, press.Data, cancellationToken)
            : Form(request, form, AvailabilityForm.Filled(await KnownAsync(request, id, cancellationToken)), []);
    }

    private async Task<PlanSupervisor?> KnownAsync(BotRequest request, string id, CancellationToken cancellationToken) =>
        (await means.ReadAsync(request.School, cancellationToken)).Supervisors.FirstOrDefault(one => one.PersonId == id);

    private async Task<Reply> SaveAsync(BotRequest request, AvailabilityForm form, CardData data, CancellationToken cancellationToken)
    {
        var typed = form.Fields.Read(data);
        if (!form.Fields.TryParse(typed, out var supervisor, out var faults))
            return Form(request, form, typed, faults);
        await means.PutAsync(request.School, supervisor, cancellationToken);
        await audit.RecordAsync(request.School, new(PlanAudit.AvailabilityChanged.Code, request.ActorId) { PersonId = supervisor.PersonId }, cancellationToken);
        return await ListAsync(request, cancellationToken);
    }

    private async Task<Reply> ListAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var people = await roster.ListAsync(request.School, cancellationToken)
            .Where(person => person.Role is Role.Supervisor or Role.Referent)
            .OrderBy(person => person.LastName, Alphabet.Names)
            .ToListAsync(cancellationToken);
        var known = (await means.ReadAsync(request.School, cancellationToken)).Supervisors.ToDictionary(one => one.PersonId, StringComparer.Ordinal);
        var lines = people.Where(person => known.ContainsKey(person.Id)).Select(person => Line(person, known[person.Id], request.Language)).ToList();
        if (lines.Count > MostShown)
            lines = [.. lines.Take(MostShown), request.In(CommonTexts.More(lines.Count - MostShown))];
        var card = Card.In(
            request.Language,
            Card.Title(request.In(MeansTexts.Supervisors)),
            lines.Count == 0 ? Card.Paragraph(request.In(MeansTexts.NoneAvailable)) : Card.Bullets(lines),
            people.Count == 0 ? Card.Paragraph(request.In(SessionTexts.NoSupervisors)) : Who(people).Build("", request.Language))
            .With(
                people.Count == 0 ? null : Card.MainButton(request.In(MeansTexts.Edit), Verb),
                DownloadCards.Button(MeansTexts.ModelHours, PlanTableFile.Name, PlanTableFile.OfHours, request.Language),
                PlanButtons.Back(request.Language));
        return Reply.Replace(card, request.In(MeansTexts.Supervisors));
    }

    private static ChoiceField Who(IEnumerable<Person> people) =>
        new("person", MeansTexts.WhichSupervisor, [.. people.Take(MostChoices).Select(person => (person.FullName, person.Id))], MeansTexts.ChooseSupervisor) { IsRequired = false };

    private static string Line(Person person, PlanSupervisor known, Language language)
    {
        var reserve = known.IsReserve ? $" ({MeansTexts.Reserve.In(language)})" : "";
        var times = CardText.Line(PlanTimes.Write(known.Openings).Replace("\n", " · ", StringComparison.Ordinal), LongestTimes);
        return CommonTexts.Labelled(Text.Same($"{CardText.Escape(person.FullName)}{reserve}"), Text.Same(CardText.Escape(times))).In(language);
    }

    private static Reply Form(BotRequest request, AvailabilityForm form, FormInputs typed, IReadOnlyList<Text> faults) =>
        Reply.Replace(form.Build(typed, faults, request.Language), request.In(MeansTexts.Supervisors));
}
