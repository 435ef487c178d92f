using AdaptiveCards;
using Microsoft.Extensions.Logging;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Care.Telling;

/// <summary>
/// « Prévenir un adulte »: sent at once and by itself, without a queue, so that nothing of it is written down and whoever
/// pressed learns whether it arrived.
/// </summary>
internal sealed partial class TellAdult(
    CareAdults adults, IMessenger messenger, AuditLog audit, TellingLimit limit, SchoolClock clock, TimeProvider time, ILogger<TellAdult> logger) : IActionHandler
{
    public const string Verb = "tell-adult";
    private const string WordsName = "words";
    private const string ShareName = "share";
    private const string ToName = "to";
    private const string ToReferent = "referent";
    private const int LongestWords = 2_000;
    private const int Attempts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsNeverLimited => true;

    /// <summary>What is sent along is up to the person.</summary>
    public static IEnumerable<AdaptiveElement> Choice(bool isStaff, Language language) =>
    [
        new AdaptiveToggleInput(TellingTexts.Share.In(language)) { Id = ShareName, Label = TellingTexts.Words.In(language), Value = "false" },
        Card.Note((isStaff ? TellingTexts.NothingKeptOfStaff : TellingTexts.NothingKept).In(language)),
    ];

    public static AdaptiveAction Button(bool toReferent, Language language, string words) => toReferent
        ? Button(TellingTexts.TellReferent, language, words, ToReferent)
        : Button(TellingTexts.Tell, language, words, null);

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(press.Data["lang"]) ?? request.Language;
        var words = press.Data[WordsName] is { } written ? Unicode.Cut(written, LongestWords) : null;
        var share = press.Data.Toggled(ShareName) && words is not null;
        var told = limit.TryTake(request.Turn.Sender.AadObjectId)
            ? await TellAsync(request, press.Data[ToName] == ToReferent, share ? words : null, cancellationToken)
            : [];
        return told.Count > 0 ? Told(told, share, language) : Failed(language, words ?? "", press.Data[ToName]);
    }

    /// <summary>The press came and nobody could be looked up: where to go instead, and the button again.</summary>
    public static Reply NobodyTold(TurnInput.CardPress press, Language usual) =>
        Failed(Languages.Parse(press.Data["lang"]) ?? usual, press.Data[WordsName] ?? "", press.Data[ToName]);

    private async Task<IReadOnlyList<CareAdult>> TellAsync(BotRequest request, bool toReferent, string? words, CancellationToken cancellationToken)
    {
        var told = await TellAsync(
            request,
            toReferent ? await adults.ReferentsAsync(request, isStandIn: false, cancellationToken) : await adults.NamedAsync(request, cancellationToken),
            words,
            cancellationToken);
        return told.Count > 0 || toReferent
            ? told
            : await TellAsync(request, await adults.ReferentsAsync(request, isStandIn: true, cancellationToken), words, cancellationToken);
    }

    private async Task<IReadOnlyList<CareAdult>> TellAsync(
        BotRequest request, IEnumerable<CareAdult> some, string? words, CancellationToken cancellationToken)
    {
        var told = new List<CareAdult>();
        foreach (var adult in some.DistinctBy(adult => adult.Address.ConversationId))
        {
            var card = AdultCard.Of(request, adult, clock.Local(clock.Now), words);
            if (await SendAsync(adult.Address, new Message.Card(card, TellingTexts.AdultTitle.In(adult.Language)), cancellationToken))
                told.Add(adult);
        }

        foreach (var adult in told)
            await RecordAsync(request, adult, cancellationToken);
        return told;
    }

    /// <summary>The adult has been told, whatever becomes of the note about it: whoever asked must not read that nobody was.</summary>
    private async Task RecordAsync(BotRequest request, CareAdult adult, CancellationToken cancellationToken)
    {
        try
        {
            await audit.RecordAsync(request.School, new(CareAudit.AdultTold.Code, request.ActorId) { PersonId = adult.Id }, cancellationToken);
        }
        catch (Exception outage) when (outage is not OperationCanceledException)
        {
            Log.NotNoted(logger, outage.GetType().Name);
        }
    }

    private async Task<bool> SendAsync(Address to, Message message, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await messenger.SendAsync(to, message, cancellationToken);
            if (outcome is SendOutcome.Sent)
                return true;
            if (attempt == Attempts || outcome.WaitBeforeRetry(TimeSpan.FromSeconds(attempt)) is not { } wait || wait > LongestWait)
                return false;
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private Reply Told(IReadOnlyList<CareAdult> told, bool shared, Language language)
    {
        var names = string.Join(", ", told.Select(adult => adult.Name is { } name ? CardText.Escape(name) : Unnamed(adult).In(language)).Distinct(StringComparer.Ordinal));
        var at = Dates.Time(TimeOnly.FromDateTime(clock.Local(clock.Now).DateTime));
        var title = TellingTexts.ToldTitle.In(language);
        return Reply.Replace(
            Card.In(
                language,
                Card.Title(title),
                Card.Paragraph(TellingTexts.Told(names, at).In(language)),
                Card.Paragraph((shared ? TellingTexts.WithWords : TellingTexts.WithoutWords).In(language)),
                Card.Paragraph(TellingTexts.Meanwhile.In(language)),
                Card.Paragraph(TellingTexts.AllNumbers.In(language))),
            title);
    }

    private static Text Unnamed(CareAdult adult) => adult.IsStandIn ? TellingTexts.Referent : TellingTexts.NamedAdult;

    private static Reply Failed(Language language, string words, string? to)
    {
        var title = TellingTexts.FailedTitle.In(language);
        var card = Card.In(
            language,
            [
                Card.Title(title),
                Card.Paragraph(TellingTexts.Failed.In(language)),
                Card.Paragraph(TellingTexts.AllNumbers.In(language)),
                .. Choice(isStaff: false, language),
            ]);
        return Reply.Replace(card.With(Button(TellingTexts.Again, language, words, to == ToReferent ? ToReferent : null)), title);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "An adult was told, and the audit could not take it: {Fault}")]
        public static partial void NotNoted(ILogger logger, string fault);
    }

    private static AdaptiveExecuteAction Button(Text title, Language language, string words, string? to)
    {
        var data = new List<(string, string)> { (WordsName, Unicode.Cut(words, LongestWords)), ("lang", language.Code()) };
        if (to is not null)
            data.Add((ToName, to));
        return Card.MainButton(title.In(language), Verb, data);
    }
}
