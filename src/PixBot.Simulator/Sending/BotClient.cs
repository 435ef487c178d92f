using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Sending;

/// <summary>Posts activities to the bot, as impatient as Teams is.</summary>
internal sealed class BotClient(
    IHttpClientFactory clients, HostAddress address, ActivityFactory activities, FaultSwitch faults, TimeProvider clock, IOptions<SimulatorOptions> options)
{
    public const string Name = "PixBot.Simulator.Bot";

    private static readonly TimeSpan BeforeRenewal = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Delivers a message. Where the fault plan says so and the bot does not take it: twice under the same id, then
    /// twice under another (src/facts/teams.md, "Second deliveries").
    /// </summary>
    public async Task<BotAnswer> DeliverAsync(Chat chat, JsonObject activity, CancellationToken cancellationToken)
    {
        var answer = await PostAsync(activity, cancellationToken);
        if (answer.IsTaken || !faults.Plan.Redeliver)
            return answer;
        answer = await PostAsync(activity, cancellationToken);
        if (answer.IsTaken)
            return answer;
        await Task.Delay(BeforeRenewal, clock, cancellationToken);
        var renewed = activities.Renew(chat, activity);
        answer = await PostAsync(renewed, cancellationToken);
        return answer.IsTaken ? answer : await PostAsync(renewed, cancellationToken);
    }

    public async Task<BotAnswer> PostAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.Value.BotTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var request = Request(activity);
            using var response = await clients.CreateClient(Name).SendAsync(request, either.Token);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token);
            return new BotAnswer((int)response.StatusCode, Parse(body));
        }
        catch (HttpRequestException)
        {
            return BotAnswer.None;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return BotAnswer.None;
        }
    }

    private HttpRequestMessage Request(JsonObject activity)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        var request = new HttpRequestMessage(HttpMethod.Post, address.BotEndpoint) { Content = content };
        request.Headers.Add("x-ms-conversation-id", (string?)activity["conversation"]?["id"]);
        request.Headers.Add("x-ms-tenant-id", options.Value.TenantId.ToString());
        return request;
    }

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
