using System.Text;

namespace PixBot.Core.Jobs;

/// <summary>
/// An exception as logs may hold it: types and places. Its message is left out, as it may quote what people wrote.
/// </summary>
internal static class Fault
{
    public static string Describe(Exception exception)
    {
        var description = new StringBuilder();
        for (var fault = exception; fault is not null; fault = fault.InnerException)
            description.Append(fault.GetType().FullName).Append('\n').Append(fault.StackTrace).Append('\n');
        return description.ToString().TrimEnd();
    }
}
