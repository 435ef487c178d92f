namespace PixBot.Simulator.Connector;

/// <summary>The part of the Bot Connector's REST API that a bot of personal chats uses.</summary>
internal static class ConnectorEndpoints
{
    public static void MapConnector(this IEndpointRouteBuilder routes)
    {
        const string One = "v3/conversations/{conversationId}";
        routes.MapPost("v3/conversations", (HttpContext context, ConnectorHandler handler) => handler.CreateAsync(context));
        routes.MapPost(
            $"{One}/activities",
            (HttpContext context, ConnectorHandler handler, string conversationId) => handler.SendAsync(context, conversationId, null));
        routes.MapPost(
            $"{One}/activities/{{activityId}}",
            (HttpContext context, ConnectorHandler handler, string conversationId, string activityId) =>
                handler.SendAsync(context, conversationId, activityId));
        routes.MapPut(
            $"{One}/activities/{{activityId}}",
            (HttpContext context, ConnectorHandler handler, string conversationId, string activityId) =>
                handler.UpdateAsync(context, conversationId, activityId));
        routes.MapDelete(
            $"{One}/activities/{{activityId}}",
            (HttpContext context, ConnectorHandler handler, string conversationId, string activityId) =>
                handler.DeleteAsync(context, conversationId, activityId));
        routes.MapGet(
            $"{One}/members",
            (HttpContext context, MemberHandler handler, string conversationId) => handler.ListAsync(context, conversationId));
        routes.MapGet(
            $"{One}/pagedmembers",
            (HttpContext context, MemberHandler handler, string conversationId) => handler.PageAsync(context, conversationId));
        routes.MapGet(
            $"{One}/members/{{memberId}}",
            (HttpContext context, MemberHandler handler, string conversationId, string memberId) =>
                handler.FindAsync(context, conversationId, memberId));
        routes.MapGet(
            $"{One}/activities/{{activityId}}/members",
            (HttpContext context, MemberHandler handler, string conversationId) => handler.ListAsync(context, conversationId));
    }
}
