using System.Text.Json;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>The last answers for a file, one row a school.</summary>
internal sealed class MassChoicesStore(ITable table) : IDeclaresPersonalData
{
    private const string Kind = "mass-choices";
    private const string Key = "choices";

    public static PersonalTable PersonalData { get; } = new(
        Kind, SessionPersonalTexts.ResultsEmail, KeepFor.UntilErased, PersonalRows.Whole(Kind), new PersonalColumn("ResultsEmail", Email, OnErasure.TakenOut));

    public Task PutAsync(SchoolId schoolId, MassChoices choices, CancellationToken cancellationToken) => table.PutAsync(
        new Row(Partitions.Of(schoolId, Kind), Key, RowValues.Of(
            ("ResultsEmail", choices.ResultsEmail.Length == 0 ? null : choices.ResultsEmail),
            ("Pricing", choices.Pricing),
            ("PrepaymentCode", choices.PrepaymentCode),
            ("Complementary", JsonSerializer.Serialize(choices.Complementary)))),
        cancellationToken);

    public async Task<MassChoices> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.FindAsync(Partitions.Of(schoolId, Kind), Key, cancellationToken) is { } row
            ? new(
                row.Values.Text("ResultsEmail") ?? "",
                row.Values.Text("Pricing") ?? "",
                row.Values.Text("PrepaymentCode") ?? "",
                JsonSerializer.Deserialize<string[]>(row.Values.Text("Complementary") ?? "[]") ?? [])
            : MassChoices.None;
}
