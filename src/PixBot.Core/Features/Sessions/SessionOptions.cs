using System.ComponentModel.DataAnnotations;

namespace PixBot.Core.Features.Sessions;

/// <summary>Section <c>PixBot:Sessions</c>.</summary>
public sealed class SessionOptions
{
    public const string Section = "PixBot:Sessions";

    /// <summary>How long before the start the supervisors get number and code.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00", ErrorMessage = "PixBot:Sessions:CodeReleaseLead must lie between 00:05:00 and 1.00:00:00.")]
    public TimeSpan CodeReleaseLead { get; set; } = TimeSpan.FromMinutes(30);
}
