using System.Text.Json;
using System.Text.Json.Serialization;

namespace PixBot.Core.State;

/// <summary>
/// What scopes everything that is kept: no row of one school is ever read for another. Where it comes from is decided in
/// one place, <see cref="OfTenant"/>: today a tenant is one school.
/// </summary>
/// <param name="Value">Begins every partition key of the school: no <c>|</c> in it.</param>
[JsonConverter(typeof(Json))]
public readonly record struct SchoolId(string Value)
{
    /// <summary>The school of an Entra tenant's people. A tenant of many schools (a region's, a group's) would be parted here.</summary>
    public static SchoolId OfTenant(string tenantId) => new(tenantId);

    public override string ToString() => Value;

    /// <summary>In queued work and parameters of broadcasts a school is its bare value.</summary>
    private sealed class Json : JsonConverter<SchoolId>
    {
        public override SchoolId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A school is a text."));

        public override void Write(Utf8JsonWriter writer, SchoolId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
