using PixBot.Core.Localization;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Who may supervise when, and who checked a room.</summary>
internal static class PlanPersonalData
{
    public static readonly Text Purpose = new(
        "Préparer les sessions : disponibilités des surveillants, vérification des salles, places proposées",
        "Preparing sessions: availability of supervisors, checks of rooms, proposed seats");

    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        PersonalTable.OfNobody(PlanMeansStore.Settings),
        new(PlanMeansStore.Rooms, Purpose, KeepFor.UntilErased, PersonalRows.Whole(PlanMeansStore.Rooms), new PersonalColumn("CheckedBy", Id, OnErasure.TakenOut)),
        new(
            PlanMeansStore.Supervisors,
            Purpose,
            KeepFor.UntilErased,
            PersonalRows.Whole(PlanMeansStore.Supervisors),
            new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
            new("Openings", Fact, OnErasure.RowGoes),
            new("Reserve", Fact, OnErasure.RowGoes)),
    ];
}
