using System.Text;

namespace PixBot.Teams.Turns;

internal static class Failures
{
    /// <summary>An exception without its messages, which may quote what people wrote.</summary>
    public static string Describe(Exception failure)
    {
        var described = new StringBuilder();
        for (var inner = failure; inner is not null; inner = inner.InnerException)
            described.AppendLine(inner.GetType().FullName).AppendLine(inner.StackTrace);
        return described.ToString();
    }
}
