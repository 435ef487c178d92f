namespace PixBot.Testing.Builders.Hard;

/// <summary>What makes a line of an export hard to tie to its student.</summary>
public enum HardCase
{
    None,

    /// <summary>The same name in two classes.</summary>
    HomonymsOfTwoClasses,

    /// <summary>The same name twice in one class: nothing in the line tells whose it is.</summary>
    HomonymsOfOneClass,
    LastNameShortened,
    LastNameLengthened,
    FirstNameShortened,
    WordsJoined,
    Swapped,
    AccentsAndCaseLost,
    ParticleApartOrTogether,
    ParticleLost,

    /// <summary>« Martin » is « Martin-Petit » in the other book, or altogether « Petit ».</summary>
    UsualName,
    Typo,
    ClassRenamed,
    ClassMissing,
    Twins,
    Nickname,

    /// <summary>Jean-Baptiste goes by Baptiste.</summary>
    SecondFirstName,

    /// <summary>Is in no roster, and resembles nobody in particular.</summary>
    Left,

    /// <summary>Is in no roster, and resembles somebody who is.</summary>
    Resembling,
}

/// <param name="Owner">The e-mail of the student whose line it is; null: nobody of the roster.</param>
public sealed record HardLine(Participation Participation, HardCase Case, string? Owner);
