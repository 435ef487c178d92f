using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Bot.Decisions;

/// <summary>The referent says whom undecided lines of an import mean. What that does is the feature's.</summary>
internal abstract class LineDecision(LineQuestions questions) : IActionHandler
{
    public const string Import = "import";

    public IReadOnlyList<string> Verbs { get; } = [questions.Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id(Import) is not { } importId)
            return Replies.TooOld(request);
        var picked = questions.Read(press.Data);
        if (picked.Count == 0)
            return Reply.Notice(request.In(DecisionTexts.PickFirst));
        foreach (var (lineId, personId) in picked)
            await DecideAsync(request, importId, lineId, personId, cancellationToken);
        var open = await OpenAsync(request, importId, cancellationToken);
        return Reply.Replace(questions.Left(importId, open, request.Language), request.In(questions.Title));
    }

    /// <param name="personId">Null: none of the candidates. As the card sent it: anyone could have forged it.</param>
    protected abstract Task DecideAsync(
        BotRequest request, string importId, string lineId, string? personId, CancellationToken cancellationToken);

    protected abstract Task<IReadOnlyList<UndecidedLine>> OpenAsync(BotRequest request, string importId, CancellationToken cancellationToken);
}
