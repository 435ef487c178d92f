using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Keeps the questions that were passed on, and who waits for an answer.</summary>
public sealed class QuestionStore(ITable table, TimeProvider clock)
{
    public const int MaximumLength = 500;

    private const string Waits = "Waits";

    /// <summary>Notes the question; while its asker waits, asking again changes nothing.</summary>
    public async Task<AskedQuestion> AskAsync(SchoolId schoolId, string text, Asker asker, CancellationToken cancellationToken) =>
        (await TryAskAsync(schoolId, text, asker, int.MaxValue, cancellationToken))!;

    /// <summary>As <see cref="AskAsync"/>; null where the asker would then wait for more than <paramref name="most"/> answers.</summary>
    public async Task<AskedQuestion?> TryAskAsync(
        SchoolId schoolId, string text, Asker asker, int most, CancellationToken cancellationToken)
    {
        var bounded = Bounded(text);
        var id = QuestionRows.IdOf(bounded);
        var waits = await FindAsync(schoolId, id, cancellationToken) is { } known
            && await AskerAsync(schoolId, id, asker.AadObjectId, cancellationToken) is { } before
            && known.IsAwaitedBy(before);
        if (!waits && !await TryBeginAsync(schoolId, id, asker.AadObjectId, most, cancellationToken))
            return null;
        var isNew = false;
        await table.ChangeAsync(
            QuestionRows.Askers(schoolId, id),
            asker.AadObjectId,
            row => Waiting(schoolId, id, asker with { At = clock.GetUtcNow() }, waits, QuestionRows.Asker(row), out isNew),
            cancellationToken);
        return await NoteAsync(schoolId, new(id, bounded, asker.Language, clock.GetUtcNow(), clock.GetUtcNow(), null), isNew, cancellationToken);
    }

    public async Task<IReadOnlyList<Asker>> AskersAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(QuestionRows.Askers(schoolId, id)), cancellationToken)
            .Select(row => QuestionRows.Asker(row)!)
            .ToListAsync(cancellationToken);

    /// <summary>Whoever waits for an answer, the longest first.</summary>
    public async Task<IReadOnlyList<Asker>> WaitingAsync(SchoolId schoolId, AskedQuestion question, CancellationToken cancellationToken) =>
        [.. (await AskersAsync(schoolId, question.Id, cancellationToken)).Where(question.IsAwaitedBy).OrderBy(asker => asker.WaitsSince)];

    /// <summary>What somebody passed on, for their own eyes.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> AskedByAsync(SchoolId schoolId, string aadObjectId, CancellationToken cancellationToken)
    {
        var asked = new List<AskedQuestion>();
        await foreach (var row in table.QueryAsync(new RowRange(QuestionRows.AskedBy(schoolId, aadObjectId)), cancellationToken))
        {
            if (await FindAsync(schoolId, row.Key, cancellationToken) is { } question)
                asked.Add(question);
        }

        return asked;
    }

    public async Task<AskedQuestion?> FindAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        QuestionRows.Question(await table.FindAsync(QuestionRows.Questions(schoolId), id, cancellationToken));

    public async Task<Asker?> AskerAsync(SchoolId schoolId, string id, string aadObjectId, CancellationToken cancellationToken) =>
        QuestionRows.Asker(await table.FindAsync(QuestionRows.Askers(schoolId, id), aadObjectId, cancellationToken));

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(QuestionRows.Questions(schoolId)), cancellationToken)
            .Select(row => QuestionRows.Question(row)!)
            .OrderByDescending(question => question.LastAt)
            .ToListAsync(cancellationToken);

    /// <summary>A referent has it before their eyes, as its askers are told.</summary>
    public Task ReadAsync(SchoolId schoolId, AskedQuestion question, CancellationToken cancellationToken) => table.ChangeAsync(
        QuestionRows.Questions(schoolId),
        question.Id,
        row => QuestionRows.Question(row) is { } known && (known.ReadAt is null || known.ReadAt < known.LastAt)
            ? QuestionRows.Row(schoolId, known with { ReadAt = clock.GetUtcNow() })
            : null,
        cancellationToken);

    /// <summary>Ends a person's wait, and that for the question where nobody else waits; whoever asks meanwhile waits all the same.</summary>
    internal async Task EndWaitAsync(SchoolId schoolId, string id, IEnumerable<string> accounts, CancellationToken cancellationToken)
    {
        foreach (var account in accounts)
            await table.PutAsync(Slot(schoolId, id, account, waits: false), cancellationToken);
        if (await FindAsync(schoolId, id, cancellationToken) is not { } question
            || (await WaitingAsync(schoolId, question, cancellationToken)).Count > 0)
        {
            return;
        }

        await table.ChangeAsync(
            QuestionRows.Questions(schoolId),
            id,
            row => QuestionRows.Question(row) is { IsSettled: false } known && known.Asked == question.Asked
                ? QuestionRows.Row(schoolId, known with { IsSettled = true })
                : null,
            cancellationToken);
    }

    /// <summary>What of a question is worth carrying in a card.</summary>
    public static string Bounded(string question) => Unicode.Cut(question, MaximumLength);

    /// <summary>Written down before it is counted, so that of many at the same moment no more than are allowed get through.</summary>
    private async Task<bool> TryBeginAsync(SchoolId schoolId, string id, string account, int most, CancellationToken cancellationToken)
    {
        await table.PutAsync(Slot(schoolId, id, account, waits: true), cancellationToken);
        if (most == int.MaxValue || await OpenAsync(schoolId, account, cancellationToken) <= most)
            return true;
        if (await AskerAsync(schoolId, id, account, cancellationToken) is not null)
            await table.PutAsync(Slot(schoolId, id, account, waits: false), cancellationToken);
        else
            await table.TryDeleteAsync(QuestionRows.AskedBy(schoolId, account), id, cancellationToken);
        return false;
    }

    private async Task<int> OpenAsync(SchoolId schoolId, string account, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(QuestionRows.AskedBy(schoolId, account)), cancellationToken)
            .CountAsync(row => row.Values.Flag(Waits), cancellationToken);

    private static Row? Waiting(SchoolId schoolId, string id, Asker asker, bool waits, Asker? known, out bool isNew)
    {
        isNew = !waits || known is null;
        if (!isNew)
            return null;
        return QuestionRows.Row(schoolId, id, asker with { Round = (known?.Round ?? 0) + 1, Answers = [] });
    }

    private async Task<AskedQuestion> NoteAsync(SchoolId schoolId, AskedQuestion asked, bool isNew, CancellationToken cancellationToken)
    {
        var added = isNew ? 1 : 0;
        var row = await table.ChangeAsync(
            QuestionRows.Questions(schoolId),
            asked.Id,
            before => QuestionRows.Row(schoolId, QuestionRows.Question(before) is { } known
                ? known with { LastAt = asked.LastAt, Asked = known.Asked + added, IsSettled = known.IsSettled && !isNew }
                : asked with { Asked = added }),
            cancellationToken);
        return QuestionRows.Question(row)!;
    }

    private static Row Slot(SchoolId schoolId, string id, string account, bool waits) =>
        new(QuestionRows.AskedBy(schoolId, account), id, RowValues.Of((Waits, waits)));
}
