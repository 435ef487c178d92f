using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Calendar;

/// <summary>
/// Personal links to a session as a calendar entry. What a link names is encrypted and authenticated by the key ring: it
/// says nothing to whoever sees it, nobody can make one, and a made-up one is told without a read of the store.
/// </summary>
internal sealed class CalendarLinks(ISecretProtector protector, IOptions<PixBotOptions> options)
{
    /// <summary>Where the app serves them, under the public address.</summary>
    public const string Path = "calendar";

    /// <summary>Before what is sealed, so that nothing else that the key ring protects is taken for a link.</summary>
    private const string Kind = "calendar-entry-1";

    private const int Longest = 2_000;

    /// <summary>Null where the deployment does not say under which address it is reached.</summary>
    public AdaptiveAction? Button(SchoolId schoolId, Session session, string personId, Language language) =>
        Of(new(schoolId, session.Id, personId, language)) is { } url
            ? Card.Link((session.IsCancelled ? CalendarTexts.Remove : CalendarTexts.Add).In(language), url)
            : null;

    /// <summary>The button within a card, under its session where a card shows several.</summary>
    public IEnumerable<AdaptiveElement> Row(SchoolId schoolId, Session session, string personId, Language language) =>
        Button(schoolId, session, personId, language) is { } button ? Card.ButtonRows([button]) : [];

    /// <summary>What to do when the session moves: a file in a calendar does not follow by itself.</summary>
    public AdaptiveElement? Note(Text text, Language language) => options.Value.School.PublicUrl is null ? null : Card.Note(text.In(language));

    public Uri? Of(CalendarLink link)
    {
        if (options.Value.School.PublicUrl is not { } root)
            return null;
        var token = protector.Protect(string.Join('|', Kind, link.School.Value, link.SessionId, link.PersonId, link.Language.Code()));
        return new Uri($"{root.AbsoluteUri.TrimEnd('/')}/{Path}/{token}.ics");
    }

    /// <summary>Null for what is no link of this deployment.</summary>
    public CalendarLink? Read(string token) =>
        token.Length <= Longest
        && protector.Unprotect(token)?.Split('|') is [Kind, var school, var session, var person, var language]
        && Languages.Parse(language) is { } known
            ? new(new SchoolId(school), session, person, known)
            : null;
}
