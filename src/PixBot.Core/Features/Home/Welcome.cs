using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

/// <summary>The first card somebody sees.</summary>
internal sealed class Welcome : IGreeting
{
    public Reply Greet(BotRequest request)
    {
        var role = request.Caller.Role;
        var firstName = CardText.Escape(request.Caller.Person?.FirstName ?? "");
        var card = Card.In(
            request.Language,
            Card.Title(request.In(EverydayTexts.Hello(firstName))),
            Card.Paragraph(request.In(EverydayTexts.WhatIDo(role))),
            Card.Paragraph(request.In(EverydayTexts.Examples(role))),
            Card.Note(request.In(role == Role.Student ? EverydayTexts.Privacy : EverydayTexts.PrivacyStaff)))
            .With(CommandButtons.Main(role).Select(command => CommandButtons.For(command, request.Language)));
        return Reply.Card(card, request.In(EverydayTexts.Hello("")));
    }
}
