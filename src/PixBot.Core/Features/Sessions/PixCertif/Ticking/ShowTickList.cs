using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

/// <summary>« Liste à cocher »: where Pix takes no file, its pupils are ticked by class; as a card, a text to copy and a file.</summary>
internal sealed class ShowTickList(TickLists lists, CentreSetting centre) : IActionHandler, ISessionSection, IPixShortcut
{
    public const string Verb = "session-tick-list";
    public const string TextVerb = "session-tick-text";

    /// <summary>A card holds so many lines; the text and the file have all.</summary>
    private const int MostShown = 300;

    public IReadOnlyList<string> Verbs { get; } = [Verb, TextVerb];

    public static AdaptiveAction AllButton(Language language) => Card.Button(TickTexts.Title.In(language), Verb);

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken) =>
        session.Candidates.Count > 0 && await IsOfferedAsync(request, cancellationToken)
            ? new([], [Card.Button(request.In(TickTexts.Title), Verb, ("session", session.Session.Id))])
            : SessionSection.Empty;

    public async Task<SessionSection> OfAllAsync(BotRequest request, CancellationToken cancellationToken) => await IsOfferedAsync(request, cancellationToken)
        ? new([Card.Note(request.In(TickTexts.Managed))], [AllButton(request.Language)])
        : SessionSection.Empty;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var about = press.Data.Id("session") ?? "";
        IReadOnlyList<TickList> found = press.Data["session"] is null
            ? await lists.AllAsync(request.School, cancellationToken)
            : await lists.FindAsync(request.School, about, cancellationToken) is { } one ? [one] : [];
        if (found.Count == 0)
            return Reply.Notice(request.In(TickTexts.Nobody));
        return press.Verb == TextVerb
            ? Reply.Text(TickText.Of(found).In(request.Language))
            : Reply.Card(Build(found, about, request.Language), request.In(TickTexts.Title));
    }

    private async Task<bool> IsOfferedAsync(BotRequest request, CancellationToken cancellationToken) =>
        await centre.ReadAsync(request.School, cancellationToken) == CentreKind.ScoManaged;

    private static AdaptiveCard Build(IReadOnlyList<TickList> found, string about, Language language) => Card.In(
        language,
        [
            Card.Title(TickTexts.Title.In(language)),
            Card.Note(TickTexts.How.In(language)),
            .. Lines(found, language),
        ])
        .With(
            Card.Button(TickTexts.ToCopy.In(language), TextVerb, about.Length == 0 ? [] : [("session", about)]),
            DownloadCards.Button(TickTexts.File, TickListFile.Name, about, language));

    private static IEnumerable<AdaptiveElement> Lines(IReadOnlyList<TickList> found, Language language)
    {
        var left = MostShown;
        foreach (var list in found.TakeWhile(_ => left > 0))
        {
            yield return Card.Heading($"{SessionTexts.When(list.Session).In(language)}, {SessionTexts.InRoom(CardText.Escape(list.Session.Room)).In(language)}");
            foreach (var group in list.Classes.TakeWhile(_ => left > 0))
            {
                yield return Card.Paragraph($"**{TickTexts.Headed(CardText.Escape(group.Key), group.Count(), language).In(language)}**");
                yield return Card.Bullets(group.Take(left).Select(line => CardText.Escape(TickTexts.Of(line).In(language))));
                left -= group.Count();
            }
        }

        if (left < 0 || found.Sum(list => list.Lines.Count) > MostShown)
            yield return Card.Note(CommonTexts.More(found.Sum(list => list.Lines.Count) - MostShown).In(language));
    }
}
