using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The form as typed, before parsing.</summary>
internal sealed record SessionFormValues(
    string Id,
    bool IsCorrection,
    string? Site,
    string? Room,
    string? Date,
    string? Time,
    string? Number,
    string? Code,
    string? Password,
    IReadOnlyList<string> Supervisors,
    IReadOnlyList<string> Classes,
    bool OnlyCertifiable)
{
    public static SessionFormValues From(string id, CardData data) => new(
        id,
        data.Toggled("correction"),
        data["site"],
        data["room"],
        data["date"] is { Length: <= 10 } date ? date : null,
        data["time"] is { Length: <= 10 } time ? time : null,
        data["number"],
        data["code"],
        data["password"],
        data.Choices("supervisors"),
        data.Choices("classes"),
        data.Toggled("certifiable"));
}
