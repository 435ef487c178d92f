using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means.Forms;

/// <summary>The form of days, students and rules.</summary>
internal sealed class SettingsForm
{
    private const int MostTurnaround = 240;
    private const int MostSupervisors = 4;

    private static readonly LinesField<ExamSlot> Slots = new("slots", MeansTexts.Slots, MeansTexts.SlotExample, PlanTimes.SlotsOf) { IsMultiline = true, Placeholder = MeansTexts.SlotExample };
    private static readonly ToggleField OnlyCertifiable = new("certifiable", MeansTexts.Whom, SessionTexts.OnlyCertifiable);
    private static readonly CountField Turnaround = new("turnaround", MeansTexts.Turnaround, 0, MostTurnaround, MeansTexts.NeedCount(0, MostTurnaround));
    private static readonly CountField PerSession = new("per-session", MeansTexts.PerSession, 1, MostSupervisors, MeansTexts.NeedCount(1, MostSupervisors));

    private readonly ChoicesField classes;

    public SettingsForm(SchoolView view, Language language)
    {
        classes = new("classes", MeansTexts.Classes, [.. view.Classes.Select(of => (SchoolView.ClassName(of.Key, language), SchoolView.ClassKey(of.Key)))], SessionTexts.NeedClass) { IsRequired = false };
        Fields = new([Slots, .. view.Classes.Any() ? [classes] : Array.Empty<Field>(), OnlyCertifiable, Turnaround, PerSession], Make);
    }

    public Form<PlanSettings> Fields { get; }

    public FormInputs Filled(PlanSettings settings) => new()
    {
        { Slots, PlanTimes.Write(settings.Slots) },
        { classes, settings.Classes },
        { OnlyCertifiable, settings.OnlyCertifiable },
        { Turnaround, CountField.Typed(settings.Turnaround) },
        { PerSession, CountField.Typed(settings.Supervisors) },
    };

    public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults, Language language, bool isSaved) => Card.In(
        language,
        [Card.Title(MeansTexts.When.In(language)), isSaved ? Card.Paragraph(MeansTexts.Saved.In(language)) : null, .. Fields.Build(typed, faults, language)])
        .With(
            Card.MainButton(MeansTexts.Save.In(language), EditPlanSettings.SaveVerb),
            PlanButtons.Back(language));

    private PlanSettings Make(FormAnswers answers) => new(
        answers.Of(Slots), answers.OrNull(classes) ?? [], answers.IsOn(OnlyCertifiable), answers.Of(Turnaround), answers.Of(PerSession));
}
