using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means.Forms;

/// <summary>The form of a room.</summary>
internal sealed class RoomForm
{
    private static readonly TextField Name = new("room-name", MeansTexts.RoomName, PlanRoom.LongestName, MeansTexts.NeedRoomName);
    private static readonly TextField Site = new("site", MeansTexts.Site, PlanRoom.LongestName, MeansTexts.NeedSite);
    private static readonly CountField Computers = new("computers", MeansTexts.Computers, 1, PlanRoom.MostComputers, MeansTexts.NeedCount(1, PlanRoom.MostComputers));
    private static readonly CountField Spare = new("spare", MeansTexts.Spare, 0, PlanRoom.MostComputers, MeansTexts.NeedCount(0, PlanRoom.MostComputers));
    private static readonly LinesField<Opening> Openings = new("openings", MeansTexts.Openings, MeansTexts.OpeningExample, PlanTimes.OpeningsOf) { IsMultiline = true, Placeholder = MeansTexts.OpeningExample };

    private readonly string? id;
    private readonly ChoicesField checks;

    /// <param name="id">Of the room that it changes; null for a new one.</param>
    public RoomForm(string? id, Language language)
    {
        this.id = id;
        checks = new("checks", MeansTexts.Checks, [.. PlanRoom.AllChecks.Select(check => (MeansTexts.Check(check).In(language), check.ToString()))], MeansTexts.UnknownCheck) { IsRequired = false };
        Fields = new([Name, Site, Computers, Spare, Openings, checks], Make);
    }

    /// <summary>Who checked it is not in the form.</summary>
    public Form<PlanRoom> Fields { get; }

    public static FormInputs Empty(string? site) => new() { { Site, site }, { Spare, CountField.Typed(1) } };

    public FormInputs Filled(PlanRoom room) => new()
    {
        { Name, room.Name },
        { Site, room.Site },
        { Computers, CountField.Typed(room.Computers) },
        { Spare, CountField.Typed(room.Spare) },
        { Openings, PlanTimes.Write(room.Openings) },
        { checks, room.Checks.Select(check => check.ToString()) },
    };

    public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults, Language language) => Card.In(
        language,
        [Card.Title((id is null ? MeansTexts.AddRoom : MeansTexts.Rooms).In(language)), .. Fields.Build(typed, faults, language)])
        .With(
            Card.MainButton(MeansTexts.Save.In(language), EditRoom.SaveVerb, id is null ? [] : [("room", id)]),
            Card.CancelButton(language, ListRooms.Verb));

    private PlanRoom Make(FormAnswers answers) => new(
        answers.Of(Site),
        answers.Of(Name),
        answers.Of(Computers),
        answers.Of(Spare),
        answers.Of(Openings),
        [.. (answers.OrNull(checks) ?? []).Select(Enum.Parse<RoomCheck>)],
        CheckedBy: null,
        CheckedAt: null);
}
