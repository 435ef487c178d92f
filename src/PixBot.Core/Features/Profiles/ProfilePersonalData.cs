using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Campaigns;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Profiles;

/// <summary>What is kept of a student's profile and its history, and the lines of exports that may be theirs.</summary>
internal static class ProfilePersonalData
{
    public static readonly PersonalTable Profiles = new(
        "profiles",
        ProfilePersonalTexts.Profile,
        KeepFor.UntilErased,
        PersonalRows.Whole("profiles"),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("ActorId", Id, OnErasure.TakenOut),
        new("Stage", Fact, OnErasure.RowGoes),
        new("SentAt", Fact, OnErasure.RowGoes),
        new("DeclaredAt", Fact, OnErasure.RowGoes));

    public static readonly PersonalTable Declared = new(
        "said-sent",
        ProfilePersonalTexts.Profile,
        KeepFor.SchoolYear(row => row.Values.Time("At")),
        PersonalRows.Whole("said-sent"),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("At", Fact, OnErasure.RowGoes));

    public static readonly PersonalTable Undecided = new(
        UndecidedRows.Kind,
        ProfilePersonalTexts.Lines,
        KeepFor.SchoolYear(row => row.Values.Time("AsOf")),
        PersonalRows.PerRowOf(UndecidedRows.ImportsKind, UndecidedRows.Kind),
        new(PersonalColumn.RowKey, HashedIdentifier, OnErasure.RowGoes),
        new("LastName", Name, OnErasure.RowGoes),
        new("FirstName", Name, OnErasure.RowGoes),
        new("Candidates", Id, OnErasure.TakenOut),
        new("PersonId", Id, OnErasure.RowGoes))
    {
        Rule = (table, subject, row, cancellationToken) => UndecidedLineRule.OfAsync(table, subject, row, Line(row), cancellationToken),
    };

    /// <summary>What was decided about a line: a hash of its name, class and identifiers leads to whoever it is.</summary>
    public static readonly PersonalTable Choices = new(
        UndecidedRows.ChoicesKind,
        ProfilePersonalTexts.Lines,
        KeepFor.UntilErased,
        PersonalRows.Whole(UndecidedRows.ChoicesKind),
        new(PersonalColumn.RowKey, HashedIdentifier, OnErasure.RowGoes),
        new("PersonId", Id, OnErasure.RowGoes));

    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        Profiles, Declared, Undecided, Choices, PersonalTable.OfNobody(UndecidedRows.ImportsKind), PersonalTable.OfNobody("profiles-exports"),
        PersonalTable.OfNobody(CampaignCheck.Kind),
    ];

    /// <summary>The row has no identifier but in its key, which is a hash over it.</summary>
    private static UndecidedLine Line(Row row)
    {
        var (last, first, className) = (row.Values.Text("LastName") ?? "", row.Values.Text("FirstName") ?? "", row.Values.Text("Class"));
        var bare = ExportRow.KeyOf(last, first, className, []);
        return new(last, first, row.Values.Text("Candidates") ?? "", row.Values.Text("PersonId"))
        {
            HasOtherIdentifier = row.Key.Split('-')[0] != bare,
        };
    }
}
