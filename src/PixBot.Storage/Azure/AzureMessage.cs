using System.Diagnostics.CodeAnalysis;
using System.Text;
using PixBot.Core.Jobs;

namespace PixBot.Storage.Azure;

/// <summary>
/// A message's text in the queue: kind, a line feed and body, as UTF-8 in base64, since the queue's XML cannot hold every
/// character.
/// </summary>
internal static class AzureMessage
{
    public static string Write(WorkMessage message) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{message.Kind}\n{message.Body}"));

    public static bool TryRead(string text, [NotNullWhen(true)] out WorkMessage? message)
    {
        message = null;
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return false;
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split('\n', 2);
        if (parts is not [{ Length: > 0 } kind, var body])
            return false;
        message = new(kind, body);
        return true;
    }
}
