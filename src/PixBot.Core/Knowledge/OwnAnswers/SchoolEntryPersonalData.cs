using PixBot.Core.State.Personal;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>Who wrote which answer.</summary>
internal static class SchoolEntryPersonalData
{
    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        new(
            SchoolEntryRow.Kind,
            SchoolEntryTexts.Purpose,
            KeepFor.UntilErased,
            PersonalRows.Whole(SchoolEntryRow.Kind),
            new("By", PersonalContent.Name, OnErasure.TakenOut),
            new("Question", PersonalContent.FreeText, OnErasure.Stays),
            new("Answer", PersonalContent.FreeText, OnErasure.Stays),
            new("Ways", PersonalContent.FreeText, OnErasure.Stays)),
    ];
}
