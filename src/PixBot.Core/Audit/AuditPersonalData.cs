using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Audit;

/// <summary>The audit names people by id, and goes on saying what was done to an id that is nobody's any more: that is what it is for.</summary>
internal static class AuditPersonalData
{
    private const int YearsKept = 3;

    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        Of(AuditLog.Kind, new("By", Id, OnErasure.Stays), new("PersonId", Id, OnErasure.Stays)),
        Of(OlderAudit.CodesKind, new PersonalColumn("Person", Id, OnErasure.Stays)),
        Of(OlderAudit.PeopleKind, new("By", Id, OnErasure.Stays), new("Person", Id, OnErasure.Stays)),
    ];

    private static PersonalTable Of(string kind, params PersonalColumn[] columns) =>
        new(kind, AuditTexts.Purpose, KeepFor.Years(YearsKept, row => row.Values.Time("At")), PersonalRows.Whole(kind), columns);
}
