namespace PixBot.Core.People;

/// <summary>An entry that a referent has to decide, until it is stored.</summary>
internal sealed record RosterQuestion(int Line, RosterEntry Entry, RosterDoubt Doubt, IReadOnlyList<Person> Candidates);
