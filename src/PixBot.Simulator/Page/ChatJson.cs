using System.Text.Json;
using PixBot.Simulator.Chats;
using PixBot.Simulator.People;
using PixBot.Simulator.Sending;

namespace PixBot.Simulator.Page;

internal sealed record PersonJson(string Id, string Email, string Name, SimulatedRole Role, string? Class)
{
    public static PersonJson Of(SimulatedPerson person) =>
        new(person.AadObjectId.ToString(), person.Email, person.Name, person.Role, person.Class);
}

internal sealed record MessageJson(string Id, bool FromBot, DateTimeOffset At, bool Deleted, int Edits, bool Denied, JsonElement? Activity)
{
    public static MessageJson Of(ChatMessage message) =>
        new(message.Id, message.FromBot, message.At, message.IsDeleted, message.Edits, message.WasDenied, message.Activity);
}

/// <param name="Messages">Those that changed since the revision that the page has.</param>
internal sealed record ChatJson(
    PersonJson Person, Installation Installation, string? Locale, long Revision, DateTimeOffset? TypingSince, IEnumerable<MessageJson> Messages)
{
    public static ChatJson Of(Chat chat, long since)
    {
        var revision = chat.Revision;
        return new ChatJson(
            PersonJson.Of(chat.Person), chat.Installation, chat.Locale, revision, chat.TypingSince, chat.Since(since).Select(MessageJson.Of));
    }
}

internal sealed record AnswerJson(bool Ok, int? Status, JsonElement? Body)
{
    public static AnswerJson Of(BotAnswer answer) => new(answer.IsSuccess, answer.Status, answer.Body);
}

internal sealed record SayJson(string Text);

internal sealed record ExecuteJson(string MessageId, System.Text.Json.Nodes.JsonObject Action, bool Automatic = false);

internal sealed record SubmitJson(string MessageId, System.Text.Json.Nodes.JsonNode? Data);

internal sealed record ConsentJson(string MessageId, string FileName, System.Text.Json.Nodes.JsonNode? Context, bool Accept);

internal sealed record InstallationJson(Installation State);

internal sealed record LocaleJson(string Locale);

internal sealed record NewPersonJson(string Email, string? Name);

internal sealed record InstallManyJson(int Generated = 0, bool Everyone = false);
