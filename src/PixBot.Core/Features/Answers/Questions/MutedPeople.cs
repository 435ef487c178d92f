using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Whose questions the referents take no more, until they do again.</summary>
internal sealed class MutedPeople(ITable table, TimeProvider clock)
{
    public const string Kind = "question-mutes";

    public async Task<bool> IsMutedAsync(SchoolId schoolId, string account, CancellationToken cancellationToken) =>
        await table.FindAsync(Partitions.Of(schoolId, Kind), account, cancellationToken) is not null;

    public Task MuteAsync(SchoolId schoolId, Asker asker, CancellationToken cancellationToken) => table.PutAsync(
        new Row(Partitions.Of(schoolId, Kind), asker.AadObjectId, RowValues.Of(
            ("Name", asker.Name), ("Class", asker.Class), ("Email", asker.Email), ("At", clock.GetUtcNow()))),
        cancellationToken);

    /// <summary>False where they were not muted.</summary>
    public Task<bool> UnmuteAsync(SchoolId schoolId, string account, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partitions.Of(schoolId, Kind), account, cancellationToken);

    public async Task<IReadOnlyList<MutedPerson>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Kind)), cancellationToken)
            .Select(row => new MutedPerson(row.Key, row.Values.Text("Name") ?? "", row.Values.Text("Class") ?? row.Values.Text("Email")))
            .ToListAsync(cancellationToken);
}

/// <param name="About">Class or, of a guest, e-mail.</param>
internal sealed record MutedPerson(string AadObjectId, string Name, string? About);
