using System.Globalization;
using System.Text;

namespace PixBot.Testing.Builders;

/// <summary>A participation, as an export has it.</summary>
/// <param name="SentAt">Null: not sent.</param>
/// <param name="Levels">Of the sixteen competences.</param>
public sealed record Participation(
    string LastName,
    string FirstName,
    string? Class = null,
    DateTimeOffset? SentAt = null,
    IReadOnlyList<int>? Levels = null,
    string? Identifier = null)
{
    /// <summary>With so many competences at level 2.</summary>
    public Participation Sent(string at, int competences = 6) => this with
    {
        SentAt = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Levels = [.. Enumerable.Range(0, 16).Select(i => i < competences ? 2 : 0)],
    };
}

/// <summary>Composes exports of a « collecte de profils » campaign, byte for byte as Pix Orga writes them.</summary>
public sealed class ExportBuilder(ExportVariant variant)
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private readonly StringBuilder text = new(PixCsv.Line(variant.Headers()) + variant.LineEnd);

    public string Organisation { get; init; } = "Collège Jean Zay";

    public int CampaignId { get; init; } = 482913;

    public string Code { get; init; } = "JNZYKB263";

    public string Campaign { get; init; } = "Certif 3e - collecte de profils";

    public ExportBuilder With(params IEnumerable<Participation> participations)
    {
        foreach (var participation in participations)
            text.Append(PixCsv.Line(Cells(participation))).Append(variant.LineEnd);
        return this;
    }

    /// <summary>A line as it is, for what Pix would not write.</summary>
    public ExportBuilder WithLine(string line)
    {
        text.Append(line).Append(variant.LineEnd);
        return this;
    }

    public string ToText() => (variant.HasBom ? "\ufeff" : "") + text;

    public MemoryStream ToStream() => new(Encoding.UTF8.GetBytes(ToText()));

    private IEnumerable<object?> Cells(Participation participation)
    {
        yield return Organisation;
        yield return CampaignId;
        if (variant.HasCode)
            yield return Code;
        yield return Campaign;
        yield return participation.LastName;
        yield return participation.FirstName;
        foreach (var extra in variant.Extra ?? [])
            yield return extra == "INE" ? participation.Identifier ?? "" : "x";
        if (variant.Kind is OrganisationKind.Sup or OrganisationKind.Sco)
            yield return participation.Class ?? "";
        if (variant.Kind == OrganisationKind.Sup)
            yield return participation.Identifier ?? "";
        if (variant.ExternalIdLabel is not null)
            yield return participation.Identifier ?? "";
        foreach (var cell in Profile(participation))
            yield return cell;
    }

    private IEnumerable<object?> Profile(Participation participation)
    {
        yield return variant.YesNo(participation.SentAt is not null);
        if (participation.SentAt is not { } sentAt)
        {
            for (var i = 0; i < 36; i++)
                yield return "NA";
            yield break;
        }

        var levels = participation.Levels ?? [];
        var certifiable = levels.Count(level => level >= 1);
        yield return variant.IsOldDate
            ? sentAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : TimeZoneInfo.ConvertTime(sentAt, Paris).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        yield return levels.Sum(level => level * 8);
        yield return variant.YesNo(certifiable >= 5);
        yield return certifiable;
        for (var i = 0; i < 16; i++)
        {
            yield return i < levels.Count ? levels[i] : 0;
            yield return i < levels.Count ? levels[i] * 8 : 0;
        }
    }
}
