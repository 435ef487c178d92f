using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Teams.Gate;

namespace PixBot.Teams.Reading;

/// <summary>From an activity that passed the gate to a turn. Pure.</summary>
internal static class ActivityReader
{
    private const string CardAction = "adaptiveCard/action";

    public static ReadActivity Read(Activity activity, GateResult.Passed passed) => InputOf(activity) switch
    {
        { } input => new ReadActivity.Read(new Turn(
            SenderOf(activity, passed.TenantId),
            new Address(passed.TenantId, passed.ServiceUrl, activity.Conversation.Id),
            input,
            string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id,
            LocaleOf(activity))),
        null when activity.Type == ActivityTypes.Invoke => new ReadActivity.UnknownInvoke(),
        null => new ReadActivity.Ignored(),
    };

    private static TurnInput? InputOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => Submitted(activity) ?? (TurnInput?)Dropped(activity) ?? Said(activity),
        ActivityTypes.MessageUpdate => TypedText.Of(activity) is { Length: > 0 } text ? new TurnInput.EditedMessage(text) : null,
        ActivityTypes.Invoke when activity.Name == CardAction => Executed(activity),
        ActivityTypes.Invoke when activity.Name == FileConsents.InvokeName => FileConsents.In(activity.Value as JObject, CardOf(activity)),
        ActivityTypes.InstallationUpdate => Installation(activity.Action),
        _ => null,
    };

    /// <summary>Action.Submit and messageBack arrive as messages, so the value comes before the text.</summary>
    private static TurnInput.CardPress? Submitted(Activity activity) => activity.Value is JObject value && VerbIn(value) is { } verb
        ? new TurnInput.CardPress(verb, SubmittedData.From(value), CardOf(activity), IsInvoke: false)
        : null;

    private static TurnInput.CardPress? Executed(Activity activity)
    {
        var action = (activity.Value as JObject)?["action"] as JObject;
        var data = action?["data"] as JObject;
        return (ActivityTexts.At(action, "verb") ?? VerbIn(data)) is { } verb
            ? new TurnInput.CardPress(verb, SubmittedData.From(data), CardOf(activity), IsInvoke: true)
            : null;
    }

    private static TurnInput.FileUpload? Dropped(Activity activity) =>
        UploadedFiles.In(activity.Attachments) is { Count: > 0 } files ? new TurnInput.FileUpload(files, TypedText.Of(activity)) : null;

    private static TurnInput.TextMessage? Said(Activity activity) =>
        TypedText.Of(activity) is { Length: > 0 } text ? new TurnInput.TextMessage(text) : null;

    /// <summary>The upgrades are those that add or remove the bot itself (src/facts/teams.md, "Chats and addresses").</summary>
    private static TurnInput? Installation(string? action) => action switch
    {
        "add" or "add-upgrade" => new TurnInput.Installed(),
        "remove" or "remove-upgrade" => new TurnInput.Uninstalled(),
        _ => null,
    };

    private static Sender SenderOf(Activity activity, string tenantId) => new(
        tenantId,
        activity.From.AadObjectId.Trim().ToLowerInvariant(),
        activity.From.Id ?? "",
        Unicode.Cut(activity.From.Name ?? "", 200));

    private static string? VerbIn(JObject? data) => ActivityTexts.At(data, Card.VerbKey) is { Length: <= 100 } verb ? verb : null;

    private static string? CardOf(Activity activity) => string.IsNullOrEmpty(activity.ReplyToId) ? null : activity.ReplyToId;

    private static string? LocaleOf(Activity activity) => !string.IsNullOrWhiteSpace(activity.Locale)
        ? activity.Locale
        : ActivityTexts.At(activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo")?.Properties, "locale");
}
