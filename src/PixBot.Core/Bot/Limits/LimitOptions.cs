using System.ComponentModel.DataAnnotations;

namespace PixBot.Core.Bot.Limits;

/// <summary>Section <c>PixBot:Limits</c>: what one person may ask of the bot and of the referent. Staff have no limits.</summary>
public sealed class LimitOptions
{
    public const string Section = "PixBot:Limits";

    /// <summary>More than anybody types or presses in earnest.</summary>
    [Range(5, 100_000, ErrorMessage = "PixBot:Limits:TurnsPerMinute must lie between 5 and 100000.")]
    public int TurnsPerMinute { get; set; } = 120;

    /// <summary>How many questions of one person may wait for the referent at a time.</summary>
    [Range(1, 1_000, ErrorMessage = "PixBot:Limits:OpenQuestions must lie between 1 and 1000.")]
    public int OpenQuestions { get; set; } = 10;
}
