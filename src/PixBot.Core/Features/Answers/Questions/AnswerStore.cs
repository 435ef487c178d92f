using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Keeps what referents answer, and to whom. It is for them alone: nobody who asks later is given it.</summary>
internal sealed class AnswerStore(ITable table, QuestionStore questions)
{
    /// <summary>Answers those of them who wait, or all where one answer more is wanted; whoever has it already keeps it.</summary>
    public async Task<GivenTo> GiveAsync(
        SchoolId schoolId, AskedQuestion question, GivenAnswer answer, AnswerTarget target, bool isOneMore, CancellationToken cancellationToken)
    {
        if (!target.Askers.Any(asker => IsFor(asker)))
            return new([], IsNew: false);
        await table.PutAsync(QuestionRows.Row(schoolId, question.Id, answer, target.OnlyAccount), cancellationToken);
        var (given, isNew) = (new List<Asker>(), false);
        foreach (var asker in target.Askers)
        {
            var row = await table.ChangeAsync(
                QuestionRows.Askers(schoolId, question.Id),
                asker.AadObjectId,
                before => QuestionRows.Asker(before) is { } known && !known.Answers.Contains(answer.Id) && IsFor(known)
                    ? QuestionRows.Row(schoolId, question.Id, known with { Answers = [.. known.Answers, answer.Id] })
                    : null,
                cancellationToken);
            if (QuestionRows.Asker(row) is { } now && now.Answers.Contains(answer.Id))
                given.Add(now);
            isNew |= !asker.Answers.Contains(answer.Id);
        }

        if (given.Count == 0)
            await table.TryDeleteAsync(Partitions.Of(schoolId, QuestionRows.Answers), QuestionRows.AnswerKey(question.Id, answer.Id), cancellationToken);
        await questions.EndWaitAsync(schoolId, question.Id, given.Select(asker => asker.AadObjectId), cancellationToken);
        return new(given, isNew && given.Count > 0);

        bool IsFor(Asker asker) => isOneMore || question.IsAwaitedBy(asker) || asker.Answers.Contains(answer.Id);
    }

    public async Task<GivenAnswer?> FindAsync(SchoolId schoolId, string questionId, string answerId, CancellationToken cancellationToken) =>
        QuestionRows.Answer(await table.FindAsync(
            Partitions.Of(schoolId, QuestionRows.Answers), QuestionRows.AnswerKey(questionId, answerId), cancellationToken));

    /// <summary>The one that stands for the person; null while they wait.</summary>
    public async Task<GivenAnswer?> OfAsync(SchoolId schoolId, AskedQuestion question, Asker asker, CancellationToken cancellationToken)
    {
        if (asker.Answers.Count > 0)
            return await FindAsync(schoolId, question.Id, asker.Answers[0], cancellationToken);
        return question.IsAwaitedBy(asker) ? null : question.Answer;
    }

    /// <summary>The latest that stands for any of them; null while all wait.</summary>
    public async Task<GivenAnswer?> StandingAsync(
        SchoolId schoolId, AskedQuestion question, AnswerTarget target, CancellationToken cancellationToken)
    {
        GivenAnswer? latest = null;
        foreach (var account in target.Askers.Select(asker => asker.AadObjectId))
        {
            if (await questions.AskerAsync(schoolId, question.Id, account, cancellationToken) is { } asker
                && await OfAsync(schoolId, question, asker, cancellationToken) is { } answer
                && !(answer.At <= latest?.At))
            {
                latest = answer;
            }
        }

        return latest;
    }

    /// <summary>Those of them who have this very answer: whoever was answered otherwise before is left alone.</summary>
    public async Task<AnswerTarget> HoldersAsync(
        SchoolId schoolId, AskedQuestion question, AnswerTarget target, GivenAnswer standing, CancellationToken cancellationToken)
    {
        if (standing.Id.Length == 0)
            return target;
        var accounts = target.Askers.Select(asker => asker.AadObjectId).ToHashSet(StringComparer.Ordinal);
        var askers = await questions.AskersAsync(schoolId, question.Id, cancellationToken);
        return target with { Askers = [.. askers.Where(asker => accounts.Contains(asker.AadObjectId) && asker.Answers.Contains(standing.Id))] };
    }

    /// <summary>All that was answered to these words, the latest last.</summary>
    public async Task<IReadOnlyList<GivenAnswer>> ListAsync(SchoolId schoolId, string questionId, CancellationToken cancellationToken)
    {
        var answers = await table.QueryAsync(QuestionRows.AnswersTo(schoolId, questionId), cancellationToken)
            .Select(row => QuestionRows.Answer(row)!)
            .ToListAsync(cancellationToken);
        return [.. answers.OrderBy(answer => answer.At)];
    }
}

/// <param name="To">Who has the answer, from this press or an earlier one.</param>
internal sealed record GivenTo(IReadOnlyList<Asker> To, bool IsNew);
