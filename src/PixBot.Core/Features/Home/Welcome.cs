using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

/// <summary>The first card somebody sees.</summary>
internal static class Welcome
{
    public static Reply Greet(Talk talk)
    {
        var role = talk.Who.Role;
        var firstName = CardText.Escape(talk.Who.Person?.FirstName ?? "");
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(EverydayTexts.Hello(firstName))),
            Card.Paragraph(talk.In(EverydayTexts.WhatIDo(role))),
            Card.Paragraph(talk.In(EverydayTexts.Examples(role))),
            Card.Note(talk.In(role == Role.Student ? EverydayTexts.Privacy : EverydayTexts.PrivacyStaff)))
            .With(CommandButtons.Main(role).Select(command => CommandButtons.For(command, talk.Language)));
        return Reply.Card(card, talk.In(EverydayTexts.Hello("")));
    }
}
