using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace PixBot.Core.State.Personal;

/// <summary>Rewrites the texts within JSON token by token; the rest is copied as it is.</summary>
internal static class JsonTexts
{
    /// <param name="isToGo">Of a list the text's place goes; of a property the text becomes <paramref name="instead"/>.</param>
    /// <returns>False for what is neither object nor list: somebody may be called « [Bob] ».</returns>
    public static bool TryRewrite(string text, Func<string, bool> isToGo, string instead, [NotNullWhen(true)] out string? json)
    {
        json = null;
        if (text.Length < 2 || (text[0], text[^1]) is not (('{', '}') or ('[', ']')))
            return false;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            try
            {
                Copy(Encoding.UTF8.GetBytes(text), writer, isToGo, instead);
            }
            catch (JsonException)
            {
                writer.Reset(Stream.Null);
                return false;
            }
        }

        json = Encoding.UTF8.GetString(stream.ToArray());
        return true;
    }

    private static void Copy(byte[] text, Utf8JsonWriter writer, Func<string, bool> isToGo, string instead)
    {
        var reader = new Utf8JsonReader(text);
        var lists = new Stack<bool>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                lists.Push(reader.TokenType == JsonTokenType.StartArray);
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                lists.Pop();
            if (reader.TokenType != JsonTokenType.String || !isToGo(reader.GetString()!))
                Copy(ref reader, writer);
            else if (!lists.Peek())
                writer.WriteStringValue(instead);
        }
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
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
}
