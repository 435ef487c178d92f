using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Papers.Templates.Filling;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

/// <summary>« Notre modèle Word »: which one the school has, how to make one, and the fields that are filled.</summary>
internal sealed class ShowTemplate(TemplateStore templates, SchoolClock school) : IActionHandler
{
    public const string Verb = "paper-template";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Language language) => Card.Button(TemplateTexts.Title.In(language), Verb);

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var template = await templates.FindAsync(request.School, cancellationToken);
        var standing = template is null ? TemplateTexts.None : TemplateTexts.Since(CardText.Escape(template.Name), Dates.Moment(school.Local(template.At)));
        var card = Card.In(
            request.Language,
            Card.Title(request.In(TemplateTexts.Title)),
            Card.Paragraph(request.In(standing)),
            Card.Heading(request.In(TemplateTexts.HowTitle)),
            Card.Paragraph(request.In(TemplateTexts.How)),
            Card.Facts(TemplateField.All.Select(field => (CardText.Escape($"{{{{{request.In(field.Name)}}}}}"), request.In(field.Example)))),
            Card.Note(request.In(TemplateTexts.Forms)));
        return Reply.Card(
            card.With(
                DownloadCards.Button(TemplateTexts.Starter, StarterTemplate.Name, "", request.Language),
                template is null ? null : Card.DangerousButton(request.In(TemplateTexts.Remove), RemoveTemplate.Verb, ("template", template.Id))),
            request.In(TemplateTexts.Title));
    }
}
