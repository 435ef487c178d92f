using PixBot.Core.Features.People.Accounts;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>People, their accounts, and accounts of which it is not yet known whose they are.</summary>
internal static class PeoplePersonalData
{
    /// <summary>Erased by hand, last of all and in one transaction (<see cref="PersonErasure"/>).</summary>
    public static readonly PersonalTable People = new(
        "people",
        PeoplePersonalTexts.Record,
        KeepFor.UntilErased,
        PersonalRows.None,
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("PersonId", Id, OnErasure.RowGoes),
        new("LastName", Name, OnErasure.RowGoes),
        new("FirstName", Name, OnErasure.RowGoes),
        new("Email", Email, OnErasure.RowGoes),
        new("LocalId", LocalId, OnErasure.RowGoes),
        new("Identifier", HashedIdentifier, OnErasure.RowGoes),
        new("Class", Fact, OnErasure.RowGoes),
        new("ExtraTime", Fact, OnErasure.RowGoes),
        new("Accessible", Fact, OnErasure.RowGoes),
        new("Language", Fact, OnErasure.RowGoes));

    public static readonly PersonalTable Contacts = new(
        "contacts",
        PeoplePersonalTexts.Account,
        KeepFor.UntilErased,
        PersonalRows.Whole("contacts"),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("PersonId", Id, OnErasure.RowGoes),
        new("AadObjectId", Id, OnErasure.RowGoes),
        new("Email", Email, OnErasure.RowGoes),
        new("ConversationId", Chat, OnErasure.RowGoes),
        new("LastActiveOn", Fact, OnErasure.RowGoes))
    {
        IsLast = true,
    };

    public static readonly PersonalTable Doubts = new(
        "who-is",
        PeoplePersonalTexts.Account,
        KeepFor.UntilErased,
        PersonalRows.Whole("who-is"),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Name", Name, OnErasure.RowGoes),
        new("Email", Email, OnErasure.RowGoes),
        new("Candidates", Id, OnErasure.TakenOut))
    {
        Rule = (_, subject, row, _) => new(OfDoubt(subject, row)),
    };

    /// <summary>Keyed hashes, which name nobody.</summary>
    public static readonly PersonalTable Erased = new(
        ErasedPeople.Kind,
        PeoplePersonalTexts.Erased,
        KeepFor.SchoolYear(row => row.Values.Time("At")),
        PersonalRows.Whole(ErasedPeople.Kind));

    public static readonly IReadOnlyList<PersonalTable> Tables = [People, Contacts, Doubts, Erased, PersonalTable.OfNobody("keys"), PersonalTable.OfNobody(PurgeDueHandler.DoneKind)];

    /// <summary>An account that may still be another candidate's stays to be decided; its name is that of its own directory.</summary>
    private static RowFate OfDoubt(DataSubject subject, Row row)
    {
        var ids = (row.Values.Text("Candidates") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Doubts.ByColumns(subject, row) is RowFate.Becomes && ids.All(id => subject.Is(Id, id)) ? new RowFate.Goes() : Doubts.ByColumns(subject, row);
    }
}
