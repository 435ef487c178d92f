using PixBot.Core.Localization;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Who may supervise when, and who checked a room.</summary>
internal static class PlanPersonalData
{
    private static readonly Text Availability = new("Disponibilités pour surveiller", "When you can supervise");

    private static readonly Text Checks = new("Qui a vérifié une salle", "Who checked a room");

    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        PersonalTable.OfNobody(PlanMeansStore.Settings),
        new(PlanMeansStore.Rooms, Checks, KeepFor.UntilErased, PersonalRows.Whole(PlanMeansStore.Rooms), new PersonalColumn("CheckedBy", Id, OnErasure.TakenOut)),
        new(
            PlanMeansStore.Supervisors,
            Availability,
            KeepFor.UntilErased,
            PersonalRows.Whole(PlanMeansStore.Supervisors),
            new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
            new("Openings", Fact, OnErasure.RowGoes),
            new("Reserve", Fact, OnErasure.RowGoes)),
    ];
}
