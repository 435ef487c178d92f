namespace PixBot.Core.Deliveries.Reporting;

/// <summary>The buttons under a report; Broadcasts does what they ask for.</summary>
internal static class ReportVerbs
{
    public const string Stop = "broadcast-stop";
    public const string WhoNot = "broadcast-who-not";
    public const string TryAgain = "broadcast-again";
}
