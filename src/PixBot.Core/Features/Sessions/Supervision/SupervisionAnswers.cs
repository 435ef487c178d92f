using PixBot.Core.Localization;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.Supervision;

/// <summary>What supervisors answered, each in a partition of their own. An answer holds while day, hour and place are the same.</summary>
internal sealed class SupervisionAnswers(ITable table) : IDeclaresPersonalData
{
    private const string Kind = "supervision-answers";

    private static readonly Text Purpose = new("Réponses à « Pouvez-vous surveiller ? »", "Answers to “Can you supervise?”");

    public static PersonalTable PersonalData { get; } = new(
        Kind,
        Purpose,
        KeepFor.UntilErased,
        PersonalRows.PerPerson(Kind),
        new(PersonalColumn.Partition, Id, OnErasure.RowGoes),
        new("Can", Fact, OnErasure.RowGoes),
        new("At", Fact, OnErasure.RowGoes),
        new("Facts", Fact, OnErasure.RowGoes));

    public async Task<SupervisionAnswer?> FindAsync(SchoolId schoolId, Session session, string personId, CancellationToken cancellationToken) =>
        Read(await table.FindAsync(Partitions.Of(schoolId, Kind, personId), session.Id, cancellationToken), session);

    /// <summary>Of all its supervisors who have answered, by person.</summary>
    public async Task<IReadOnlyDictionary<string, SupervisionAnswer>> OfAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<string, SupervisionAnswer>(StringComparer.Ordinal);
        foreach (var personId in session.SupervisorIds)
        {
            if (await FindAsync(schoolId, session, personId, cancellationToken) is { } answer)
                answers[personId] = answer;
        }

        return answers;
    }

    /// <summary>The same answer again is the one that is there.</summary>
    public async Task<SupervisionAnswer> GiveAsync(
        SchoolId schoolId, Session session, string personId, SupervisionAnswer answer, CancellationToken cancellationToken)
    {
        var partition = Partitions.Of(schoolId, Kind, personId);
        var row = await table.ChangeAsync(
            partition,
            session.Id,
            before => Read(before, session)?.Can == answer.Can ? null : Changed(before ?? new Row(partition, session.Id, RowValues.Empty), session, answer),
            cancellationToken);
        return Read(row, session) ?? answer;
    }

    private static Row Changed(Row before, Session session, SupervisionAnswer answer) =>
        before.With(before.Values.With("Can", answer.Can).With("At", answer.At).With("Facts", session.Facts));

    private static SupervisionAnswer? Read(Row? row, Session session) =>
        row is not null && row.Values.Text("Facts") == session.Facts && row.Values.Time("At") is { } at ? new(row.Values.Flag("Can"), at) : null;
}
