using Newtonsoft.Json.Linq;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Reading;

/// <summary>Answers to the question whether somebody wants a file (src/facts/teams.md, "Files").</summary>
internal static class FileConsents
{
    public const string InvokeName = "fileConsent/invoke";

    /// <summary>In both contexts of the question.</summary>
    public const string OfferName = "offer";

    /// <summary>Of each of the two: both travel in a work item, which has its limit.</summary>
    private const int LongestUrl = 4_000;

    /// <returns>Null where it is neither a yes nor a no.</returns>
    public static TurnInput.FileConsent? In(JObject? value, string? questionId) => ActivityTexts.At(value, "action") switch
    {
        "accept" => new(OfferIn(value), IsAccepted: true, PlaceIn(value?["uploadInfo"] as JObject), questionId),
        "decline" => new(OfferIn(value), IsAccepted: false, Place: null, questionId),
        _ => null,
    };

    private static string? OfferIn(JObject? value) => ActivityTexts.At(value, "context", OfferName) is { } id && CardData.IsId(id) ? id : null;

    private static UploadPlace? PlaceIn(JObject? info) =>
        UrlAt(info, "uploadUrl") is { } upload && UrlAt(info, "contentUrl") is { } content
            ? new(upload, content, Cut(info, "uniqueId", 200), Cut(info, "name", 250), Cut(info, "fileType", 20))
            : null;

    private static Uri? UrlAt(JObject? info, string name) =>
        ActivityTexts.At(info, name) is { Length: <= LongestUrl } address && Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null;

    private static string Cut(JObject? info, string name, int most) => Unicode.Cut(ActivityTexts.At(info, name) ?? "", most);
}
