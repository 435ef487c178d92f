using System.Runtime.CompilerServices;
using System.Text.Json;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.PixCertif.Births;

/// <summary>
/// What SIECLE and FREGATA say of the births of students, encrypted: Pix asks for it where candidates are enrolled by a
/// file. Kept for that alone; the daily purge takes those whose sessions are over.
/// </summary>
internal sealed class BirthStore(ITable table, ISecretProtector protector, SchoolClock school) : IBirthObserver, IDeclaresPersonalData
{
    private const string Kind = "births";

    /// <summary>The same birth, imported again, is not written again but for keeping it longer.</summary>
    private static readonly TimeSpan Renewed = TimeSpan.FromDays(30);

    public static PersonalTable PersonalData { get; } = new(
        Kind,
        BirthTexts.Purpose,
        KeepFor.SchoolYear(BirthEnds.Since) with { Says = BirthTexts.Kept },
        PersonalRows.None with { Of = OfAsync, All = BirthEnds.AllAsync },
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Birth", Fact, OnErasure.RowGoes));

    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, Kind);

    /// <summary>By person, of those of whom it is known; one call, however many.</summary>
    public async Task<IReadOnlyDictionary<string, StudentBirth>> FindAsync(
        SchoolId schoolId, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken)
    {
        var births = new Dictionary<string, StudentBirth>(StringComparer.Ordinal);
        foreach (var row in personIds.Count == 0 ? [] : await table.FindAsync(Partition(schoolId), personIds, cancellationToken))
        {
            if (Read(row) is { } birth)
                births[row.Key] = birth;
        }

        return births;
    }

    /// <summary>One range query, then what changed, a hundred rows at once.</summary>
    public async Task OnReadAsync(SchoolId schoolId, IReadOnlyDictionary<string, StudentBirth> births, CancellationToken cancellationToken)
    {
        var known = births.Count == 1
            ? await table.FindAsync(Partition(schoolId), [.. births.Keys], cancellationToken)
            : await table.QueryAsync(new RowRange(Partition(schoolId)), cancellationToken).ToListAsync(cancellationToken);
        var same = known.Where(row => row.Values.Time("At") > school.Now - Renewed && births.TryGetValue(row.Key, out var birth) && Read(row) == birth)
            .Select(row => row.Key)
            .ToHashSet(StringComparer.Ordinal);
        await table.PutAllAsync(births.Where(pair => !same.Contains(pair.Key)).Select(pair => ToRow(schoolId, pair.Key, pair.Value)), cancellationToken);
    }

    private Row ToRow(SchoolId schoolId, string personId, StudentBirth birth) => new(Partition(schoolId), personId, RowValues.Of(
        ("At", school.Now), ("Birth", protector.Protect(JsonSerializer.Serialize(birth)))));

    private StudentBirth? Read(Row row) =>
        protector.Unprotect(row.Values.RequiredText("Birth")) is { } json ? JsonSerializer.Deserialize<StudentBirth>(json) : null;

    private static async IAsyncEnumerable<Row> OfAsync(
        ITable table, DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var row in await table.FindAsync(Partition(subject.School), [.. subject.Ids], cancellationToken))
            yield return row;
    }
}
