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

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data.Id("import") is not { } importId)
            return Replies.TooOld(talk);
        var choices = pressed.Data.ChoicesById(UndecidedCard.InputPrefix);
        if (choices.Count == 0)
            return Reply.Notice(talk.In(ImportTexts.PickFirst));
        foreach (var (row, choice) in choices)
        {
            var personId = choice == UndecidedCard.Nobody ? null : choice;
            await undecided.ResolveAsync(talk.TenantId, importId, row, personId, talk.ActorId, cancellationToken);
        }

        var open = (await undecided.ListAsync(talk.TenantId, importId, cancellationToken)).Where(line => line.Decision is null).ToList();
        return Reply.Replace(UndecidedCard.Build(importId, open, talk.Language), talk.In(ImportTexts.ExportTitle));
    }
}
