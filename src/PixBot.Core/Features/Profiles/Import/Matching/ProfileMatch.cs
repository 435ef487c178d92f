using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>Whom a line of an export speaks of.</summary>
internal abstract record ProfileMatch
{
    public sealed record Found(Person Person, MatchStrength Strength) : ProfileMatch;

    public sealed record Undecided(UndecidedReason Reason, IReadOnlyList<Person> Candidates) : ProfileMatch;

    /// <summary>Nobody of the roster.</summary>
    public sealed record Unknown : ProfileMatch;

    /// <summary>A referent decided before that it is nobody of the roster.</summary>
    public sealed record Nobody : ProfileMatch;
}

/// <summary>What a match rests on, the weakest first.</summary>
internal enum MatchStrength
{
    NearName,
    FullName,
    Identifier,
    Choice,
}

/// <summary>Why a line is left to the referent. Texts: <c>ProfileTexts.Why</c>.</summary>
public enum UndecidedReason
{
    /// <summary>Homonyms: nothing in the line tells them apart.</summary>
    SeveralCandidates,

    /// <summary>The name is there once, but in another class than the line's.</summary>
    OtherClass,

    /// <summary>The identifier is one student's, the name another's.</summary>
    OtherName,

    /// <summary>The name is nearly a student's, and no class confirms it.</summary>
    NearName,

    /// <summary>One letter makes the difference to a student of the class.</summary>
    OneLetter,

    /// <summary>A student of the class has the same last or first name, and no line: a usual name, or a short one.</summary>
    HalfName,

    /// <summary>Two lines that differ in name or class lead to one student.</summary>
    SameStudentTwice,
}
