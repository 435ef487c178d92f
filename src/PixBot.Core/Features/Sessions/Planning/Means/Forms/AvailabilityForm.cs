using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means.Forms;

/// <summary>The form of when somebody may supervise.</summary>
internal sealed class AvailabilityForm(Person person)
{
    private static readonly LinesField<Opening> Openings =
        new("available", MeansTexts.Available, MeansTexts.OpeningExample, PlanTimes.OpeningsOf) { IsMultiline = true, Placeholder = MeansTexts.OpeningExample, IsRequired = false };

    private static readonly ToggleField Reserve = new("reserve", MeansTexts.Reserve, MeansTexts.ReserveOnly);

    public Form<PlanSupervisor> Fields { get; } = new([Openings, Reserve], answers => new(person.Id, answers.OrNull(Openings) ?? [], answers.IsOn(Reserve)));

    public static FormInputs Filled(PlanSupervisor? known) => new()
    {
        { Openings, PlanTimes.Write(known?.Openings ?? []) },
        { Reserve, known?.IsReserve == true },
    };

    public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults, Language language) => Card.In(
        language,
        [Card.Title(CardText.Escape(person.FullName)), .. Fields.Build(typed, faults, language)])
        .With(
            Card.MainButton(MeansTexts.Save.In(language), EditAvailability.SaveVerb, ("person", person.Id)),
            Card.CancelButton(language, EditAvailability.ListVerb));
}
