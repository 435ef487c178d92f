using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

/// <summary>« Retirer le modèle »: the file itself is wherever the school made it.</summary>
internal sealed class RemoveTemplate(TemplateStore templates, AuditLog audit) : IActionHandler
{
    public const string Verb = "paper-template-remove";

    public static readonly AuditedAct Removed = new("paper-template-removed", (_, name) => TemplateTexts.TookAway(CardText.Escape(name)));

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("template") is not { } id || await templates.FindAsync(request.School, cancellationToken) is not { } template || template.Id != id)
            return Replies.TooOld(request);
        await templates.RemoveAsync(request.School, cancellationToken);
        await audit.RecordAsync(request.School, new(Removed.Code, request.ActorId) { Detail = template.Name }, cancellationToken);
        return Reply.Replace(Card.In(request.Language, Card.Paragraph(request.In(TemplateTexts.Gone))), request.In(TemplateTexts.Title));
    }
}
