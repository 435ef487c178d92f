using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Bot.Downloads;

/// <summary>What was offered to whom, so that nobody takes what is another's and one acceptance is one file. No content is kept.</summary>
internal sealed class OfferStore(ITable table) : IDeclaresPersonalData
{
    private const string RowKind = "file-offers";
    private const int DaysKept = 30;

    public static PersonalTable PersonalData { get; } = new(
        RowKind,
        DownloadTexts.Purpose,
        KeepFor.Days(DaysKept, row => row.Values.Time("At")),
        PersonalRows.Whole(RowKind),
        new("AccountId", Id, OnErasure.RowGoes),
        new("About", Id, OnErasure.RowGoes),
        new("At", Fact, OnErasure.RowGoes));

    public Task AddAsync(SchoolId schoolId, OpenOffer offer, CancellationToken cancellationToken) =>
        table.PutAsync(ToRow(schoolId, offer), cancellationToken);

    public async Task<OpenOffer?> FindAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition(schoolId), id, cancellationToken) is { } row ? Read(row) : null;

    /// <param name="change">Null leaves it as it is.</param>
    /// <returns>The offer as it is now; null where there is none.</returns>
    public async Task<OpenOffer?> ChangeAsync(
        SchoolId schoolId, string id, Func<OpenOffer, OpenOffer?> change, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            Partition(schoolId),
            id,
            row => row is not null && change(Read(row)) is { } changed ? ToRow(schoolId, changed) : null,
            cancellationToken);
        return row is null ? null : Read(row);
    }

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, RowKind);

    private static Row ToRow(SchoolId schoolId, OpenOffer offer) => new(Partition(schoolId), offer.Id, RowValues.Of(
        ("Kind", offer.Kind),
        ("About", offer.About),
        ("AccountId", offer.AccountId),
        ("At", offer.At),
        ("State", offer.State.ToString()),
        ("Press", offer.Press)));

    private static OpenOffer Read(Row row) => new(
        row.Key,
        row.Values.RequiredText("Kind"),
        row.Values.Text("About") ?? "",
        row.Values.RequiredText("AccountId"),
        row.Values.Time("At") ?? default,
        Enum.TryParse<OfferState>(row.Values.Text("State"), out var state) ? state : OfferState.Open,
        row.Values.Text("Press"));
}
