using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.Undecided;

/// <summary>The referent says whom undecided entries of a roster speak of.</summary>
internal sealed class RosterQuestionsAction(UndecidedRoster undecided) : IActionHandler
{
    public const string Verb = "roster-decide";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("import") is not { } importId)
            return Replies.TooOld(request);
        var choices = press.Data.ChoicesById(RosterQuestionsCard.InputPrefix);
        if (choices.Count == 0)
            return Reply.Notice(request.In(ImportTexts.PickFirst));
        foreach (var (entry, choice) in choices)
        {
            var personId = choice == RosterQuestionsCard.Somebody ? null : choice;
            await undecided.DecideAsync(request.School, importId, entry, personId, cancellationToken);
        }

        var open = await undecided.ListAsync(request.School, importId, cancellationToken);
        return Reply.Replace(RosterQuestionsCard.Build(importId, open, request.Language), request.In(ImportTexts.RosterTitle));
    }
}
