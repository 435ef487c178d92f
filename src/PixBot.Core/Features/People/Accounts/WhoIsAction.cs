using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>The referent says whose an account is.</summary>
internal sealed class WhoIsAction(DoubtfulAccounts doubts, AccountDecisions decisions, WhoIsCard card) : IActionHandler
{
    public const string ListVerb = "who-is";
    public const string DecideVerb = "who-is-decide";

    private const int MostAtOnce = 5;

    public IReadOnlyList<string> Verbs { get; } = [ListVerb, DecideVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken) => pressed.Verb == ListVerb
        ? await ListAsync(talk, cancellationToken)
        : await DecideAsync(talk, pressed.Data, cancellationToken);

    private async Task<Reply> ListAsync(Talk talk, CancellationToken cancellationToken)
    {
        var open = await doubts.OpenAsync(talk.TenantId, cancellationToken);
        if (open.Count == 0)
            return Reply.Notice(talk.In(RosterTexts.NoneToIdentify));
        var reply = Reply.Silence;
        foreach (var account in open.Take(MostAtOnce))
            reply = reply.And(Reply.Card(await card.BuildAsync(talk.TenantId, account, talk.Language, cancellationToken), talk.In(RosterTexts.WhoIsTitle)));
        return reply;
    }

    private async Task<Reply> DecideAsync(Talk talk, CardData data, CancellationToken cancellationToken)
    {
        if (data.Id("account") is not { } accountId)
            return Replies.TooOld(talk);
        if (data.Id(WhoIsCard.Input) is not { } choice)
            return Reply.Notice(talk.In(RosterTexts.PickOne));
        var personId = choice == WhoIsCard.Nobody ? null : choice;
        var isDone = await decisions.DecideAsync(talk.TenantId, accountId, personId, talk.ActorId, cancellationToken);
        var text = talk.In(isDone ? personId is null ? RosterTexts.IsNobodys : RosterTexts.IsTied : RosterTexts.DecidedBefore);
        return Reply.Replace(Card.In(talk.Language, Card.Paragraph(text)), text);
    }
}
