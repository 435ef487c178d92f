using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

/// <summary>The template that was dropped becomes the school's, or is forgotten.</summary>
internal sealed class ConfirmTemplate(TemplateStore templates, AuditLog audit) : IActionHandler
{
    public const string Verb = "paper-template-save";
    public const string DropVerb = "paper-template-drop";

    public static readonly AuditedAct Saved = new("paper-template-saved", (_, name) => TemplateTexts.Saved(CardText.Escape(name)));

    public IReadOnlyList<string> Verbs { get; } = [Verb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("template") is not { } id)
            return Replies.TooOld(request);
        if (press.Verb == DropVerb)
        {
            await templates.DropDraftAsync(request.School, cancellationToken);
            return Replies.Dropped(request);
        }

        if (await templates.ConfirmAsync(request.School, id, cancellationToken) is not { } template)
            return Reply.Notice(request.In(TemplateTexts.DraftGone));
        await audit.RecordAsync(request.School, new(Saved.Code, request.ActorId) { Detail = template.Name }, cancellationToken);
        var card = Card.In(request.Language, Card.Paragraph(request.In(TemplateTexts.InUse(CardText.Escape(template.Name)))))
            .With(ShowTemplate.Button(request.Language));
        return Reply.Replace(card, request.In(TemplateTexts.Title));
    }
}
