using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means.Forms;

/// <summary>« Jours, élèves et règles »: when sessions may begin, who is to be placed, and what is kept between sessions.</summary>
internal sealed class EditPlanSettings(PlanMeansStore means, IRoster roster, IProfiles profiles, AuditLog audit) : IActionHandler
{
    public const string Verb = "plan-settings";
    public const string SaveVerb = "plan-settings-save";

    public IReadOnlyList<string> Verbs { get; } = [Verb, SaveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var form = new SettingsForm(await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken), request.Language);
        if (press.Verb == Verb)
            return Form(request, form, form.Filled(await means.SettingsAsync(request.School, cancellationToken)), []);
        var typed = form.Fields.Read(press.Data);
        if (!form.Fields.TryParse(typed, out var settings, out var faults))
            return Form(request, form, typed, faults);
        await means.PutAsync(request.School, settings, cancellationToken);
        await audit.RecordAsync(request.School, new(PlanAudit.SettingsChanged.Code, request.ActorId), cancellationToken);
        return Form(request, form, form.Filled(settings), [], isSaved: true);
    }

    private static Reply Form(BotRequest request, SettingsForm form, FormInputs typed, IReadOnlyList<Text> faults, bool isSaved = false) =>
        Reply.Replace(form.Build(typed, faults, request.Language, isSaved), request.In(MeansTexts.When));
}
