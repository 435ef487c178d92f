using System.ComponentModel.DataAnnotations;
using PixBot.Core.School;

namespace PixBot.Core.Jobs;

/// <summary>How many messages of a queue one replica works on at once, section <c>PixBot:Work</c>.</summary>
public sealed class WorkOptions
{
    public const string Section = PixBotOptions.Section + ":Work";

    [Range(1, 32)]
    public int Workers { get; set; } = 4;

    /// <summary>Each sends one batch; what they send together is paced by <c>Broadcasts:MessagesPerSecond</c>.</summary>
    [Range(1, 32)]
    public int DeliveryWorkers { get; set; } = 3;
}
