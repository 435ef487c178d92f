using AdaptiveCards;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>One press of a walk.</summary>
/// <param name="Card">The card whose button it was, as it was then.</param>
internal sealed record Step(Account Account, Shown Card, AdaptiveExecuteAction Button, Seen Seen)
{
    public override string ToString() => $"{Button.Verb} « {Button.Title} »";
}

/// <summary>
/// Presses whatever is there to press, in everybody's chat and in what comes of it: each verb under each title once, with
/// the inputs as the card offers them, and what destroys something last.
/// </summary>
internal sealed class Walk(Bot bot)
{
    private const int MostTitlesOfVerb = 4;

    private readonly HashSet<string> pressed = [];
    private readonly Dictionary<string, int> titles = [];

    /// <param name="most">How many presses at most.</param>
    public async IAsyncEnumerable<Step> RunAsync(int most)
    {
        for (var i = 0; i < most && Next() is { } next; i++)
        {
            var seen = await next.Account.PressAsync(next.Shown, next.Button, []);
            await bot.SettleAsync();
            yield return new(next.Account, next.Shown, next.Button, seen);
        }
    }

    private (Account Account, Shown Shown, AdaptiveExecuteAction Button)? Next()
    {
        var open = bot.Accounts
            .SelectMany(account => account.Chat.Where(shown => shown.Card is not null).SelectMany(shown => ButtonsOf(shown.Card!).Select(button => (account, shown, button))))
            .Where(candidate => !pressed.Contains(Key(candidate.account, candidate.button)) && titles.GetValueOrDefault(VerbKey(candidate.account, candidate.button)) < MostTitlesOfVerb)
            .ToList();
        if (open.Count == 0)
            return null;
        var next = open.FirstOrDefault(candidate => candidate.button.Style != "destructive", open[0]);
        pressed.Add(Key(next.account, next.button));
        var verb = VerbKey(next.account, next.button);
        titles[verb] = titles.GetValueOrDefault(verb) + 1;
        return next;
    }

    private static IEnumerable<AdaptiveExecuteAction> ButtonsOf(AdaptiveCard card) =>
        card.Buttons().OfType<AdaptiveExecuteAction>().Concat(card.Presses());

    private static string Key(Account account, AdaptiveExecuteAction button) => $"{account.ObjectId}|{button.Verb}|{button.Title}";

    private static string VerbKey(Account account, AdaptiveExecuteAction button) =>
        button.Verb == "command" ? $"{account.ObjectId}|{button.Verb}|{button.Title}" : $"{account.ObjectId}|{button.Verb}";
}
