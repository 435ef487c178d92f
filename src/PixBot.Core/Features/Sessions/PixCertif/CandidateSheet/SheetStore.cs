using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>
/// Keeps a list between its drop and its return, encrypted and in pieces that fit a row: those enrolled stand in it. It goes
/// within a day, and all of them when anybody is erased.
/// </summary>
internal sealed class SheetStore(ITable table, ISecretProtector protector, SchoolClock school) : IDeclaresPersonalData
{
    private const string Kind = "candidate-sheets";

    /// <summary>Encrypted and written as letters it takes 1.8 times as much.</summary>
    private const int PieceBytes = 12 * 1024;

    public static PersonalTable PersonalData { get; } = new(
        Kind,
        SheetTexts.Purpose,
        KeepFor.Days(1, row => row.Values.Time("At")),
        PersonalRows.Whole(Kind),
        new("By", Id, OnErasure.RowGoes),
        new("Piece", Fact, OnErasure.RowGoes))
    {
        Rule = (_, _, _, _) => new(new RowFate.Goes()),
    };

    public async Task<SheetDraft> AddAsync(SchoolId schoolId, SheetDraft draft, IReadOnlyList<byte> packed, CancellationToken cancellationToken)
    {
        var pieces = packed.Chunk(PieceBytes).Select((piece, i) => new Row(Partition(schoolId), PieceKey(draft.Id, i), RowValues.Of(
            ("At", school.Now), ("Piece", protector.Protect(Convert.ToBase64String(piece))))));
        await table.PutAllAsync(pieces.Append(draft.ToRow(Partition(schoolId), school.Now)), cancellationToken);
        return draft;
    }

    public async Task<SheetDraft?> FindAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition(schoolId), id, cancellationToken) is { } row ? SheetDraft.From(row) : null;

    /// <returns>The draft as it is now; null where it is gone.</returns>
    public async Task<SheetDraft?> ChangeAsync(SchoolId schoolId, string id, Func<SheetDraft, SheetDraft> change, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            Partition(schoolId),
            id,
            before => before is null ? null : change(SheetDraft.From(before)).ToRow(Partition(schoolId), before.Values.Time("At") ?? school.Now),
            cancellationToken);
        return row is null ? null : SheetDraft.From(row);
    }

    /// <returns>Null where it is gone or this deployment's keys cannot read it.</returns>
    public async Task<Stream?> OpenAsync(SchoolId schoolId, string id, CancellationToken cancellationToken)
    {
        var packed = new MemoryStream();
        await foreach (var row in table.QueryAsync(RowRange.StartingWith(Partition(schoolId), PieceKey(id, null)), cancellationToken))
        {
            if (protector.Unprotect(row.Values.RequiredText("Piece")) is not { } piece)
                return null;
            packed.Write(Convert.FromBase64String(piece));
        }

        packed.Position = 0;
        return packed.Length == 0 ? null : packed;
    }

    private static string PieceKey(string id, int? number) => $"{id}|{number:D3}";

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, Kind);
}
