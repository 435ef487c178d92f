using System.Text.Json.Nodes;
using PixBot.Simulator.Chats;

namespace PixBot.Simulator.Sending;

/// <summary>What « Accept » and « Decline » on a file consent card do in Teams. The card stays pressable.</summary>
internal sealed class ConsentAnswers(BotClient bot, ActivityFactory activities, OneDrive oneDrive)
{
    private const string InvokeName = "fileConsent/invoke";

    public Task<BotAnswer> AnswerAsync(Chat chat, ConsentAnswer answer, CancellationToken cancellationToken)
    {
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = answer.IsAccepted ? "accept" : "decline",
            ["context"] = answer.Context?.DeepClone(),
        };
        if (answer.IsAccepted)
            value["uploadInfo"] = UploadInfo(oneDrive.Reserve(chat, answer.FileName));
        return bot.PostAsync(activities.Invoke(chat, InvokeName, answer.MessageId, value), cancellationToken);
    }

    private JsonObject UploadInfo(UploadedContent place) => new()
    {
        ["contentUrl"] = oneDrive.ContentUrl(place).AbsoluteUri,
        ["name"] = place.Name,
        ["uploadUrl"] = oneDrive.UploadUrl(place).AbsoluteUri,
        ["uniqueId"] = place.Token.ToString(),
        ["fileType"] = Path.GetExtension(place.Name).TrimStart('.').ToLowerInvariant(),
    };
}

/// <param name="Context">The card's accept or decline context, which a client of one's own may make up.</param>
public sealed record ConsentAnswer(string MessageId, string FileName, JsonNode? Context, bool IsAccepted);
