using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>What waits for an answer, read at once: two queries and one for each of the few that are listed.</summary>
internal sealed class OpenQuestions(QuestionStore questions)
{
    public const int MostListed = 5;

    public async Task<WaitingQuestions> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var open = (await questions.ListAsync(schoolId, cancellationToken)).Where(question => question.IsOpen).ToList();
        var listed = new List<WaitingQuestion>();
        foreach (var question in open.Take(MostListed))
            listed.Add(new(question, await questions.WaitingAsync(schoolId, question, cancellationToken)));
        return new(listed, open.Count);
    }
}

/// <param name="Waiting">The longest first.</param>
internal sealed record WaitingQuestion(AskedQuestion Question, IReadOnlyList<Asker> Waiting);

/// <param name="Listed">The latest first.</param>
internal sealed record WaitingQuestions(IReadOnlyList<WaitingQuestion> Listed, int Total)
{
    public DateTimeOffset LastAt => Listed.Count == 0 ? DateTimeOffset.MinValue : Listed.Max(one => one.Question.LastAt);

    /// <summary>Another where a card of them says something else.</summary>
    public string Fingerprint
    {
        get
        {
            var lines = Listed.Select(one => $"{one.Question.Id} {one.Question.Asked} {one.Waiting.Count}")
                .Append(Total.ToString(CultureInfo.InvariantCulture));
            return State.Fingerprint.Of(string.Join('\n', lines), 16);
        }
    }
}
