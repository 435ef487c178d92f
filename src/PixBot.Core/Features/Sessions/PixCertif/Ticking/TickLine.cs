using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

/// <param name="Class">Empty for none.</param>
internal sealed record TickLine(string Class, string LastName, string FirstName, int? ExtraTimePercent, bool NeedsAccessibleQuestions)
{
    public static TickLine Of(Person person, StudentBirth? birth) => new(
        person.Class ?? "",
        birth is { LastName.Length: > 0 } ? birth.LastName : person.LastName,
        birth is { FirstName.Length: > 0 } ? birth.FirstName : person.FirstName,
        person.ExtraTimePercent,
        person.NeedsAccessibleQuestions);
}
