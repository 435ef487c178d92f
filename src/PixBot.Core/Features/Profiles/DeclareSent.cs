using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles;

/// <summary>« C'est envoyé »: the student who presses says so, whatever the card says; the next export confirms it or not.</summary>
internal sealed class DeclareSent(IProfiles profiles, SentDeclarationStore declarations, TimeProvider clock) : IActionHandler
{
    public const string Verb = "profile-declare";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (request.Caller.Person is not { Role: Role.Student } student)
            return Reply.Notice(request.In(StatusTexts.Staff));
        var now = clock.GetUtcNow();
        await profiles.DeclareAsync(request.School, student.Id, now, cancellationToken);
        await declarations.KeepAsync(request.School, student.Id, now, cancellationToken);
        var thanks = Card.In(
            request.Language,
            Card.Title(request.In(StatusTexts.ThanksTitle)),
            Card.Paragraph(request.In(StatusTexts.Thanks)));
        return Reply.Replace(thanks, request.In(StatusTexts.ThanksTitle));
    }
}
