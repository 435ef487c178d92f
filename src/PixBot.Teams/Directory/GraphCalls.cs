using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using PixBot.Core.Features.People.EntraDirectory;

namespace PixBot.Teams.Directory;

/// <summary>Asks Graph, alone or by the batch, and says what became of it. It never tries again itself.</summary>
internal sealed partial class GraphCalls(GraphClients clients, GraphGate gate, TimeProvider clock, ILogger<GraphCalls> logger)
{
    /// <summary>What one batch carries (https://learn.microsoft.com/graph/json-batching).</summary>
    public const int BatchSize = 20;

    public GraphServiceClient Graph => clients.Graph;

    /// <param name="withoutRight">What it means that Graph forbids it.</param>
    public async Task<DirectoryAnswer<T>> CallAsync<T>(
        DirectoryFault withoutRight, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        if (gate.Wait() is { } wait)
            return new DirectoryAnswer<T>.Later(wait);
        try
        {
            return new DirectoryAnswer<T>.Given(await call(cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && GraphFailure.Of(exception, clock.GetUtcNow()) is { } failure)
        {
            Log.GraphDidNotAnswer(logger, failure.ToString(), failure.RetryAfter);
            if (failure is { IsPassing: true, RetryAfter: { } retryAfter })
                gate.ShutFor(retryAfter);
            return failure.ToAnswer<T>(withoutRight);
        }
    }

    /// <returns>An answer for each request, in their order, whatever order Graph gives them in.</returns>
    public Task<DirectoryAnswer<IReadOnlyList<InnerAnswer>>> BatchAsync(
        DirectoryFault withoutRight, IReadOnlyList<RequestInformation> requests, CancellationToken cancellationToken) =>
        CallAsync(withoutRight, token => PostAsync(requests, token), cancellationToken);

    private async Task<IReadOnlyList<InnerAnswer>> PostAsync(IReadOnlyList<RequestInformation> requests, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(requests.Count, BatchSize);
        var batch = new BatchRequestContentCollection(Graph);
        for (var i = 0; i < requests.Count; i++)
            await batch.AddBatchRequestStepAsync(requests[i], Id(i));
        var responses = await Graph.Batch.PostAsync(batch, cancellationToken);
        var answers = new InnerAnswer[requests.Count];
        for (var i = 0; i < requests.Count; i++)
            answers[i] = await InnerAnswer.ReadAsync(await responses.GetResponseByIdAsync(Id(i)), clock.GetUtcNow(), cancellationToken);
        return answers;
    }

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Graph did not do what it was asked: {Failure}; not before: {RetryAfter}")]
        public static partial void GraphDidNotAnswer(ILogger logger, string failure, TimeSpan? retryAfter);
    }
}
