using PixBot.Core.Bot;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles;

/// <summary>« C'est envoyé »: the student who presses says so, whatever the card says; the next export confirms it or not.</summary>
internal sealed class DeclareAction(IProfiles profiles, SentDeclarationStore said, TimeProvider clock) : IActionHandler
{
    public const string Verb = "profile-declare";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (request.Caller.Person is not { Role: Role.Student } student)
            return Reply.Notice(request.In(StatusTexts.Staff));
        var now = clock.GetUtcNow();
        await profiles.DeclareAsync(request.School, student.Id, now, cancellationToken);
        await said.KeepAsync(request.School, student.Id, now, cancellationToken);
        return Reply.Replace(ReminderCard.Thanks(request.Language), request.In(ReminderTexts.ThanksTitle));
    }
}
