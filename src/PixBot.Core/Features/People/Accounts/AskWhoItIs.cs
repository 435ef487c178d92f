using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Decisions;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>« Qui est … ? »: the referent says whose an account is that its name alone does not tell.</summary>
internal sealed class AskWhoItIs(DoubtfulAccounts doubts, AccountDecisions decisions, IRoster roster) : IActionHandler
{
    public const string ListVerb = "who-is";
    public const string DecideVerb = "who-is-decide";

    private const string Input = "whose";
    private const int MostAtOnce = 5;

    private static readonly PersonQuestion Question = new(WhoIsTexts.WhoseAccount, WhoIsTexts.PickOne, WhoIsTexts.NobodyOfTheList, "nobody");

    public IReadOnlyList<string> Verbs { get; } = [ListVerb, DecideVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => press.Verb == ListVerb
        ? await ListAsync(request, cancellationToken)
        : await DecideAsync(request, press.Data, cancellationToken);

    public async Task<AdaptiveCard> BuildAsync(SchoolId schoolId, DoubtfulAccount account, Language language, CancellationToken cancellationToken)
    {
        var candidates = await roster.ListAsync(schoolId, account.CandidateIds, cancellationToken);
        var input = Question.Input(Input, candidates.OrderBy(PersonLabel.Of, Alphabet.Names).Select(PersonLabel.Choice), language);
        input.IsRequired = true;
        return Card.In(
            language,
            Card.Title(WhoIsTexts.WhoIs(CardText.Escape(account.Name)).In(language)),
            Card.Paragraph(WhoIsTexts.WhoIsWhy(CardText.Escape(account.Email)).In(language)),
            input)
            .With(Card.MainButton(PeopleTexts.Save.In(language), DecideVerb, ("account", account.AccountId)));
    }

    private async Task<Reply> ListAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var open = await doubts.OpenAsync(request.School, cancellationToken);
        if (open.Count == 0)
            return Reply.Notice(request.In(WhoIsTexts.NoneToIdentify));
        var reply = Reply.Silence;
        foreach (var account in open.Take(MostAtOnce))
            reply = reply.And(Reply.Card(await BuildAsync(request.School, account, request.Language, cancellationToken), request.In(WhoIsTexts.WhoIsTitle)));
        return reply;
    }

    private async Task<Reply> DecideAsync(BotRequest request, CardData data, CancellationToken cancellationToken)
    {
        if (data.Id("account") is not { } accountId)
            return Replies.TooOld(request);
        if (data.Id(Input) is not { } choice)
            return Reply.Notice(request.In(WhoIsTexts.PickOne));
        var personId = Question.PersonId(choice);
        var isDone = await decisions.DecideAsync(request.School, accountId, personId, request.ActorId, cancellationToken);
        var text = request.In(isDone ? personId is null ? WhoIsTexts.IsNobodys : WhoIsTexts.IsTied : WhoIsTexts.DecidedBefore);
        return Reply.Replace(Card.In(request.Language, Card.Paragraph(text)), text);
    }
}
