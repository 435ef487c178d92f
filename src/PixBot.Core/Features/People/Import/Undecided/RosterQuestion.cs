using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.Undecided;

/// <summary>An entry that a referent has to decide, until it is stored.</summary>
internal sealed record RosterQuestion(int Line, RosterEntry Entry, RosterDoubt Doubt, IReadOnlyList<Person> Candidates);
