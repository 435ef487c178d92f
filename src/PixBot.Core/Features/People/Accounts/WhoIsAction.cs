using PixBot.Core.Bot;
using PixBot.Core.Cards;
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

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => press.Verb == ListVerb
        ? await ListAsync(request, cancellationToken)
        : await DecideAsync(request, press.Data, cancellationToken);

    private async Task<Reply> ListAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var open = await doubts.OpenAsync(request.School, cancellationToken);
        if (open.Count == 0)
            return Reply.Notice(request.In(WhoIsTexts.NoneToIdentify));
        var reply = Reply.Silence;
        foreach (var account in open.Take(MostAtOnce))
            reply = reply.And(Reply.Card(await card.BuildAsync(request.School, account, request.Language, cancellationToken), request.In(WhoIsTexts.WhoIsTitle)));
        return reply;
    }

    private async Task<Reply> DecideAsync(BotRequest request, CardData data, CancellationToken cancellationToken)
    {
        if (data.Id("account") is not { } accountId)
            return Replies.TooOld(request);
        if (data.Id(WhoIsCard.Input) is not { } choice)
            return Reply.Notice(request.In(WhoIsTexts.PickOne));
        var personId = WhoIsCard.Question.PersonId(choice);
        var isDone = await decisions.DecideAsync(request.School, accountId, personId, request.ActorId, cancellationToken);
        var text = request.In(isDone ? personId is null ? WhoIsTexts.IsNobodys : WhoIsTexts.IsTied : WhoIsTexts.DecidedBefore);
        return Reply.Replace(Card.In(request.Language, Card.Paragraph(text)), text);
    }
}
