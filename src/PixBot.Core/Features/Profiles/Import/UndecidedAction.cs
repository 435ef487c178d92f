using PixBot.Core.Bot;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>The referent says whom undecided lines of an export speak of.</summary>
internal sealed class UndecidedAction(UndecidedProfiles undecided) : IActionHandler
{
    public const string Verb = "profiles-decide";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("import") is not { } importId)
            return Replies.TooOld(request);
        var choices = press.Data.ChoicesById(UndecidedCard.InputPrefix);
        if (choices.Count == 0)
            return Reply.Notice(request.In(ImportTexts.PickFirst));
        foreach (var (row, choice) in choices)
        {
            var personId = choice == UndecidedCard.Nobody ? null : choice;
            await undecided.ResolveAsync(request.School, importId, row, personId, request.ActorId, cancellationToken);
        }

        var open = (await undecided.ListAsync(request.School, importId, cancellationToken)).Where(line => line.Decision is null).ToList();
        return Reply.Replace(UndecidedCard.Build(importId, open, request.Language), request.In(ImportTexts.ExportTitle));
    }
}
