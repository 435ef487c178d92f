using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>Somebody for whom a template is filled.</summary>
/// <param name="SchoolName">Établissement.</param>
internal sealed record ConvokedPerson(string SchoolName, SessionPeople Session, Person Person);
