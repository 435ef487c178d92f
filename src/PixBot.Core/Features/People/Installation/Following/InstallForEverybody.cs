using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Installation.Following;

/// <summary>From « N élèves n'ont jamais ouvert PixBot » over the confirmation to the installation.</summary>
internal sealed class InstallForEverybody(IDirectory directory, NeverInstalled never, Installations installations, TimeProvider clock) : IActionHandler
{
    public const string OpenVerb = "install-open";
    public const string StartVerb = "install-start";
    public const string DropVerb = "install-drop";

    public IReadOnlyList<string> Verbs { get; } = [OpenVerb, StartVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == DropVerb)
            return Replies.Dropped(request);
        if (!directory.IsOnFor(request.Turn.Sender.TenantId))
            return Reply.Text(request.In(DirectoryTexts.Fault(DirectoryFault.Off)));
        return (press.Verb, press.Data.Id("install")) switch
        {
            (OpenVerb, _) => await ConfirmAsync(request, cancellationToken),
            (_, null) => Replies.TooOld(request),
            var (_, id) => await StartAsync(request, id, press.CardId, cancellationToken),
        };
    }

    private async Task<Reply> ConfirmAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var unmet = await never.ReadAsync(request.School, cancellationToken);
        var count = unmet.Addressed.Count();
        if (count == 0)
            return Reply.Text(request.In(unmet.People.Count == 0 ? InstallTexts.NobodyLeft : InstallTexts.WithoutAddress(unmet.WithoutAddress)));
        var card = Card.In(
            request.Language,
            Card.Title(request.In(InstallTexts.Title)),
            Card.Paragraph(request.In(InstallTexts.Confirm(count))),
            Card.Facts(unmet.People.Where(person => person.Email is not null).CountBy(person => person.Role).Select(pair => (request.In(RoleName(pair.Key)), $"{pair.Value}"))),
            unmet.WithoutAddress > 0 ? Card.Paragraph(request.In(InstallTexts.WithoutAddress(unmet.WithoutAddress))) : null,
            Card.Note(request.In(InstallTexts.WhatTheySee)))
            .With(
                Card.MainButton(
                    request.In(InstallTexts.Install(count)), StartVerb, ("install", Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"))),
                Card.CancelButton(request.Language, DropVerb));
        return Reply.Card(card, request.In(InstallTexts.Title));
    }

    /// <summary>The work puts its progress in the place of the card, and nobody else: two writers of one card would race.</summary>
    private async Task<Reply> StartAsync(BotRequest request, string id, string? cardId, CancellationToken cancellationToken)
    {
        var job = new InstallJob(new(request.School, id), request.Turn.Chat, cardId, request.Language, clock.GetUtcNow());
        await installations.StartAsync(job, cancellationToken);
        return Reply.Notice(request.In(InstallTexts.Starting));
    }

    private static Text RoleName(Role role) => role switch
    {
        Role.Student => PeopleTexts.Students,
        Role.Supervisor => PeopleTexts.Supervisors,
        _ => PeopleTexts.Referents,
    };
}
