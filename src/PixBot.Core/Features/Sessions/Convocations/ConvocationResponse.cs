using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>What a candidate says to the convocation by a button on it. It holds while the convocation says the same.</summary>
/// <param name="Name">Begins the names of its columns in the candidate's row; it stays.</param>
/// <param name="Verb">Of its button.</param>
internal sealed record ConvocationResponse(string Name, string Verb)
{
    private string AtColumn => $"{Name}At";

    private string FactsColumn => $"{Name}Facts";

    public PersonalTable PersonalData => SessionPersonalData.OfCandidate(AtColumn, FactsColumn);

    /// <summary>Null while they did not say so, or said it to a convocation that said something else.</summary>
    public DateTimeOffset? GivenAt(Candidate candidate, Session session) =>
        candidate.Notes.Text(FactsColumn) == session.Facts ? candidate.Notes.Time(AtColumn) : null;

    /// <summary>Said twice is said once, and then.</summary>
    public Candidate GivenBy(Candidate candidate, Session session, DateTimeOffset now) => GivenAt(candidate, session) is null
        ? candidate with { Notes = candidate.Notes.With(AtColumn, now).With(FactsColumn, session.Facts) }
        : candidate;

    /// <summary>Taken back.</summary>
    public Candidate TakenBackBy(Candidate candidate) => candidate with { Notes = candidate.Notes.With(AtColumn, null).With(FactsColumn, null) };

    public AdaptiveAction Button(string title, Session session) => Card.Button(title, Verb, About(session));

    public AdaptiveAction MainButton(string title, Session session) => Card.MainButton(title, Verb, About(session));

    public static (string Name, string Value)[] About(Session session) => [("session", session.Id), ("version", session.FactsVersion)];
}
