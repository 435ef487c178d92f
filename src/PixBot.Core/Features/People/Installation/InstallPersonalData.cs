using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.People.Installation;

/// <summary>For whom the app is being installed, and who ordered it; both are forgotten once it is over.</summary>
internal static class InstallPersonalData
{
    private const string Kind = "installs";

    public static readonly PersonalTable Jobs = new(
        Kind,
        InstallPersonalTexts.Installing,
        new(InstallPersonalTexts.UntilInstalled),
        PersonalRows.Whole(Kind),
        new PersonalColumn("Chat", Chat, OnErasure.RowGoes))
    {
        Rule = (_, subject, row, _) => new(OfJob(subject, row)),
    };

    public static readonly PersonalTable People = new(
        Kind,
        InstallPersonalTexts.Installing,
        new(InstallPersonalTexts.UntilInstalled),
        PersonalRows.PerRowOf(Kind, Kind),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Email", Email, OnErasure.RowGoes),
        new("ObjectId", Id, OnErasure.RowGoes));

    /// <summary>A job leads to its people, so it goes after them.</summary>
    public static readonly IReadOnlyList<PersonalTable> Tables = [People, Jobs];

    /// <summary>Until it is closed its report has to go somewhere.</summary>
    private static RowFate OfJob(DataSubject subject, Row row) => Jobs.ByColumns(subject, row) switch
    {
        RowFate.Goes when !row.Values.Flag("IsClosed") => new RowFate.Later(),
        var fate => fate,
    };
}
