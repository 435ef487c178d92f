using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PixBot.Core.State.Personal;

/// <summary>Looks for somebody in a value: the whole text, one of several apart by spaces, or any text within JSON.</summary>
internal static class PersonalText
{
    public static bool Mentions(string text, Func<string, bool> isTheirs) =>
        isTheirs(text) || (IsJson(text) && TextsOf(text) is { } texts ? texts.Any(isTheirs) : text.Split(' ').Any(isTheirs));

    /// <returns>Null where nothing is left.</returns>
    /// <param name="instead">Takes the place of a whole text; null: it is absent, in JSON empty.</param>
    public static string? Without(string text, Func<string, bool> isTheirs, string? instead)
    {
        if (isTheirs(text))
            return instead;
        return IsJson(text) && TextsOf(text) is not null
            ? Cleaned(text, isTheirs, instead ?? "")
            : text.Split(' ') is { Length: > 1 } parts ? string.Join(' ', parts.Where(part => !isTheirs(part))) : text;
    }

    private static bool IsJson(string text) => text.Length >= 2 && (text[0], text[^1]) is ('{', '}') or ('[', ']');

    /// <summary>Null for what is no JSON: somebody may be called « [Bob] ».</summary>
    private static List<string>? TextsOf(string text)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String)
                    texts.Add(reader.GetString()!);
            }

            return texts;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Cleaned(string text, Func<string, bool> isTheirs, string instead)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var cleaned = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(cleaned))
        {
            var lists = new Stack<bool>();
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String && isTheirs(reader.GetString()!))
                    Replace(writer, lists.TryPeek(out var isList) && isList, instead);
                else
                    Copy(ref reader, writer, lists);
            }
        }

        return Encoding.UTF8.GetString(cleaned.WrittenSpan);
    }

    /// <summary>One of a list leaves it; what a property holds is replaced.</summary>
    private static void Replace(Utf8JsonWriter writer, bool isInList, string instead)
    {
        if (!isInList)
            writer.WriteStringValue(instead);
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer, Stack<bool> lists)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                lists.Push(reader.TokenType == JsonTokenType.StartArray);
                Start(reader.TokenType, writer);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                End(lists.Pop(), writer);
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan);
                break;
        }
    }

    private static void Start(JsonTokenType token, Utf8JsonWriter writer)
    {
        if (token == JsonTokenType.StartArray)
            writer.WriteStartArray();
        else
            writer.WriteStartObject();
    }

    private static void End(bool isList, Utf8JsonWriter writer)
    {
        if (isList)
            writer.WriteEndArray();
        else
            writer.WriteEndObject();
    }
}
