using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The referent opens the form of a new session.</summary>
internal sealed class PlanSession(IRoster roster, IProfiles profiles, SchoolClock school, IOptions<PixBotOptions> options) : IActionHandler
{
    public const string Verb = "session-new";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        if (view.IsEmpty)
            return Reply.Text(request.In(SessionTexts.NoRoster));
        if (!view.Supervisors.Any())
            return Reply.Text(request.In(SessionTexts.NoSupervisors));
        var form = new SessionForm(Guid.CreateVersion7(school.Now).ToString("N"), isCorrection: false, view.Choices(request.Language), school);
        return Reply.Card(form.Build(form.Empty(options.Value.School.Site), [], request.Language), request.In(SessionTexts.FormTitle));
    }
}
