using PixBot.Core.Deliveries.Rows;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Deliveries.Changes;

internal static class ChangesPersonalData
{
    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        new(
            ShownCards.Kind,
            ChangesTexts.Purpose,
            KeepFor.SchoolYear(row => row.Values.Time("At")),
            PersonalRows.Whole(ShownCards.Kind),
            new("Person", Id, OnErasure.RowGoes),
            new("Account", Id, OnErasure.RowGoes),
            new("Chat", Chat, OnErasure.RowGoes)),
        PersonalTable.OfNobody(SubjectIndex.Kind),
    ];
}
