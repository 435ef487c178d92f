using PixBot.Core.Localization;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>When somebody may supervise, and who sits where in the plan that was last shown.</summary>
internal static class PlanPersonalData
{
    public static readonly Text Purpose = new(
        "Disponibilités pour surveiller et proposition de sessions", "Availability to supervise, and proposed sessions");

    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        PersonalTable.OfNobody(PlanMeansStore.Rooms),
        new(
            PlanMeansStore.Hours,
            Purpose,
            KeepFor.UntilErased,
            PersonalRows.Whole(PlanMeansStore.Hours),
            new("Supervisors", Id, OnErasure.TakenOut),
            new("Reserves", Id, OnErasure.TakenOut)),
        new(
            PlanMeansStore.Shown,
            Purpose,
            KeepFor.UntilErased,
            PersonalRows.Whole(PlanMeansStore.Shown),
            new("Supervisors", Id, OnErasure.TakenOut),
            new("Candidates", Id, OnErasure.TakenOut)),
    ];
}
