using System.Text.Json.Nodes;
using PixBot.Simulator.People;

namespace PixBot.Simulator.Connector;

/// <summary>A person as Teams tells a bot of them (TeamsChannelAccount).</summary>
internal static class MemberJson
{
    public static JsonObject Of(SimulatedPerson person, Guid tenantId) => new()
    {
        ["id"] = person.UserId,
        ["name"] = person.Name,
        ["objectId"] = person.AadObjectId.ToString(),
        ["aadObjectId"] = person.AadObjectId.ToString(),
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = person.Email,
        ["userPrincipalName"] = person.Email,
        ["tenantId"] = tenantId.ToString(),
        ["userRole"] = "user",
    };
}
