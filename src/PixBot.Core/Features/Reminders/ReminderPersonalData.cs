using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Reminders;

/// <summary>When somebody was reminded, and which referent reminded or changed the rule.</summary>
internal static class ReminderPersonalData
{
    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        new(
            "reminded",
            ReminderPersonalTexts.Reminded,
            KeepFor.SchoolYear(row => row.Values.Time("SentAt")),
            PersonalRows.Whole("reminded"),
            new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
            new("SentAt", Fact, OnErasure.RowGoes)),
        new(
            "reminder-history",
            ReminderPersonalTexts.Authors,
            KeepFor.SchoolYear(row => row.Values.Time("At")),
            PersonalRows.Whole("reminder-history"),
            new PersonalColumn("AuthorName", Name, OnErasure.TakenOut)),
        new(
            "reminders",
            ReminderPersonalTexts.Authors,
            KeepFor.UntilErased,
            PersonalRows.Whole("reminders"),
            new("By", Id, OnErasure.Stays),
            new("ByName", Name, OnErasure.TakenOut)),
        PersonalTable.OfNobody("reminder-schools"),
    ];
}
