using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>« Vu »: a candidate says to have seen the convocation. The card then says when, and the referent's how many have.</summary>
internal sealed class SeenConvocation(ConvocationResponses responses, SchoolClock school)
    : IActionHandler, IConvocationSection, ISessionSection, IDeclaresPersonalData
{
    public const string Verb = "convocation-seen";

    private static readonly ConvocationResponse Response = new("Seen", Verb);

    private static readonly Text Seen = new("Vu", "Seen");

    public static PersonalTable PersonalData => Response.PersonalData;

    public static bool IsSeen(Candidate candidate, Session session) => Response.GivenAt(candidate, session) is not null;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        responses.NoteAsync(request, press, Response, cancellationToken);

    public ConvocationSection Of(Session session, Candidate candidate, Language language) => Response.GivenAt(candidate, session) is { } at
        ? new([Card.Paragraph(SeenAt(school.Local(at)).In(language))], [])
        : new([], [Response.MainButton(Seen.In(language), session)]);

    public Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken)
    {
        var seen = session.Candidates.Count(candidate => Response.GivenAt(candidate, session.Session) is not null);
        return Task.FromResult(SessionSection.Empty with { Body = [Card.Note(request.In(SeenBy(seen, session.Candidates.Count)))] });
    }

    private static Text SeenAt(DateTimeOffset local) => new($"Vu le {Dates.Moment(local).Fr}", $"Seen on {Dates.Moment(local).En}");

    private static Text SeenBy(int count, int total) => new($"Convocation vue : {count} / {total}", $"Session details seen: {count} / {total}");
}
