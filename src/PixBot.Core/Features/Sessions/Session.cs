using System.Globalization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>A session of the certification, without its secrets: those are read apart (<see cref="SessionSecrets"/>).</summary>
/// <param name="Id">Chosen when its form is first shown, so that the same form sent twice is the same session.</param>
/// <param name="Date">Local to the school, as is <paramref name="Time"/>.</param>
/// <param name="SupervisorIds">Person ids.</param>
/// <param name="StartsAt">The same moment on the time line.</param>
/// <param name="CodesAt">From when on its supervisors may see number and code.</param>
/// <param name="Revision">Grows with each correction; 1 at first.</param>
public sealed record Session(
    string Id,
    string Site,
    string Room,
    DateOnly Date,
    TimeOnly Time,
    IReadOnlyList<string> SupervisorIds,
    DateTimeOffset StartsAt,
    DateTimeOffset CodesAt,
    int Revision,
    bool IsCancelled)
{
    /// <summary>Of the test (src/facts/pix.md); extra time lengthens it.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(105);

    /// <summary>What convocations said before the latest correction that changed it; null where none did.</summary>
    public string? FactsBefore { get; init; }

    public DateTimeOffset? FactsChangedAt { get; init; }

    /// <summary>When number, code or password became others; null where they never did.</summary>
    public DateTimeOffset? CodesChangedAt { get; init; }

    /// <summary>Whether Pix's number, access code and password are known; without them it is still to be created there.</summary>
    public bool HasCodes { get; init; }

    /// <summary>When the referent said to have finalised it on Pix Certif; null while nobody did.</summary>
    public DateTimeOffset? FinalizedAt { get; init; }

    /// <summary>What a convocation says: when this changes, people are told again.</summary>
    public string Facts => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd} {Time:HH:mm} {Room} | {Site}");

    /// <summary>Which state of the session a card tells: a correction that changes nothing for whoever reads it is the same one.</summary>
    internal string FactsVersion => Fingerprint.Of(Facts, 12);

    public bool IsSupervisedBy(string? personId) => personId is not null && SupervisorIds.Contains(personId, StringComparer.Ordinal);

    /// <summary>Whoever has become a student since supervises nothing.</summary>
    public bool MaySupervise(Person? person) => IsSupervisedBy(person?.Id) && person!.Role != Role.Student;

    public bool CodesAreOut(DateTimeOffset now) => now >= CodesAt;

    /// <summary>Of a candidate who begins in time and has no extra time.</summary>
    public DateTimeOffset EndsAt => StartsAt + Duration;

    /// <summary>With extra time, to the full minute above: nobody is told to stop too early.</summary>
    public DateTimeOffset EndsFor(int? extraTimePercent) =>
        EndsAt + TimeSpan.FromMinutes(Math.Ceiling(Duration.TotalMinutes * (extraTimePercent ?? 0) / 100));

    /// <summary>The evening after, however long it took.</summary>
    public DateTimeOffset OverAt => StartsAt + TimeSpan.FromHours(12);

    public bool IsOver(DateTimeOffset now) => now > OverAt;
}
