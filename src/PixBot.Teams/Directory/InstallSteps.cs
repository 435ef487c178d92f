using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using PixBot.Core.Features.People.EntraDirectory;

namespace PixBot.Teams.Directory;

/// <summary>Steps of installations, as one batch (src/facts/teams.md, "Installing through Microsoft Graph").</summary>
internal sealed partial class InstallSteps(
    GraphCalls calls, AppCatalog catalog, IOptions<DirectoryOptions> options, ILogger<InstallSteps> logger)
{
    public async Task<DirectoryAnswer<IReadOnlyList<StepAnswer>>> TakeAsync(IReadOnlyList<InstallStep> steps, CancellationToken cancellationToken)
    {
        if (await catalog.IdAsync(cancellationToken) is var id && id is not DirectoryAnswer<string>.Given { Value: var appId })
            return id.As<IReadOnlyList<StepAnswer>>();
        var batch = await calls.BatchAsync(
            DirectoryFault.NoInstallations, [.. steps.Select(step => Request(step, appId))], cancellationToken);
        if (batch is not DirectoryAnswer<IReadOnlyList<InnerAnswer>>.Given { Value: var answers })
            return batch.As<IReadOnlyList<StepAnswer>>();
        if (answers.Select(Fault).FirstOrDefault(fault => fault is not null) is { } fault)
            return new DirectoryAnswer<IReadOnlyList<StepAnswer>>.Refused(fault);
        return new DirectoryAnswer<IReadOnlyList<StepAnswer>>.Given(
            await Task.WhenAll(steps.Zip(answers, (step, answer) => ReadAsync(step, answer, cancellationToken))));
    }

    private RequestInformation Request(InstallStep step, string appId) => step switch
    {
        InstallStep.Install => calls.Graph.Users[step.ObjectId].Teamwork.InstalledApps.ToPostRequestInformation(new UserScopeTeamsAppInstallation
        {
            AdditionalData = new Dictionary<string, object>
            {
                ["teamsApp@odata.bind"] = $"{GraphClients.Root(options.Value.GraphUrl)}/appCatalogs/teamsApps/{appId}",
            },
        }),
        InstallStep.Find => calls.Graph.Users[step.ObjectId].Teamwork.InstalledApps.ToGetRequestInformation(request =>
        {
            request.QueryParameters.Expand = ["teamsApp"];
            request.QueryParameters.Filter = $"teamsApp/id eq '{appId}'";
        }),
        InstallStep.ReadChat chat => calls.Graph.Users[step.ObjectId].Teamwork.InstalledApps[chat.InstallationId].Chat.ToGetRequestInformation(),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.GetType().Name, "No such step."),
    };

    /// <summary>What concerns everybody and not this person.</summary>
    private static DirectoryFault? Fault(InnerAnswer answer) => answer.Failure switch
    {
        { Status: 401 } => DirectoryFault.NoToken,
        { IsWithoutRight: true } => DirectoryFault.NoInstallations,
        { Status: 403 } failure when failure.Says("is not allowed to manage") => DirectoryFault.NotOurApp,
        _ => null,
    };

    private async Task<StepAnswer> ReadAsync(InstallStep step, InnerAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Failure is { } failure)
            return Meaning(step, failure);
        switch (step)
        {
            case InstallStep.Find:
                var installed = await answer.ReadAsync(UserScopeTeamsAppInstallationCollectionResponse.CreateFromDiscriminatorValue, cancellationToken);
                return installed.Value?.FirstOrDefault()?.Id is { Length: > 0 } id ? new StepAnswer.Found(id) : new StepAnswer.Nothing();
            case InstallStep.ReadChat:
                var chat = await answer.ReadAsync(Chat.CreateFromDiscriminatorValue, cancellationToken);
                return chat.Id is { Length: > 0 } chatId ? new StepAnswer.Chat(chatId) : new StepAnswer.Nothing();
            default:
                return new StepAnswer.Installed();
        }
    }

    private StepAnswer Meaning(InstallStep step, GraphFailure failure)
    {
        Log.StepWasRefused(logger, step.GetType().Name, failure.ToString());
        return (step, failure) switch
        {
            (_, { IsPassing: true }) => new StepAnswer.Later(failure.RetryAfter),
            (InstallStep.Install, { Status: 409 }) => new StepAnswer.Installed(),
            (InstallStep.Install, { Status: 403 }) => new StepAnswer.BlockedByPolicy(),
            (InstallStep.Install, { Status: 404 }) => new StepAnswer.WithoutTeams(),
            (InstallStep.Install, _) => new StepAnswer.Failed(failure.ToString()),

            // The app is there; its chat is to be had another way.
            _ => new StepAnswer.Nothing(),
        };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The step {Step} of an installation was refused: {Failure}")]
        public static partial void StepWasRefused(ILogger logger, string step, string failure);
    }
}
