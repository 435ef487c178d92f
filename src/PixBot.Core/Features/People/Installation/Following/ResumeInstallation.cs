using PixBot.Core.Bot;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Installation.Following;

/// <summary>An installation that the directory halted goes on, once that is set right.</summary>
internal sealed class ResumeInstallation(IDirectory directory, Installations installations) : IActionHandler
{
    public const string Verb = "install-resume";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (!directory.IsOnFor(request.Turn.Sender.TenantId))
            return Reply.Text(request.In(DirectoryTexts.Fault(DirectoryFault.Off)));
        if (press.Data.Id("install") is not { } id)
            return Replies.TooOld(request);
        return await installations.ResumeAsync(new(request.School, id), press.CardId, cancellationToken)
            ? Reply.Notice(request.In(InstallTexts.Resuming))
            : Reply.Notice(request.In(InstallTexts.NothingToResume));
    }
}
