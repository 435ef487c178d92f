using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Installation.Following;

/// <summary>From « N élèves n'ont jamais ouvert PixBot » over the confirmation to the installation.</summary>
internal sealed class InstallAction(IDirectory directory, Uninstalled uninstalled, Installations installations, TimeProvider clock) : IActionHandler
{
    public const string OpenVerb = "install-open";
    public const string StartVerb = "install-start";
    public const string DropVerb = "install-drop";
    public const string ResumeVerb = "install-resume";

    public IReadOnlyList<string> Verbs { get; } = [OpenVerb, StartVerb, DropVerb, ResumeVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Verb == DropVerb)
            return Replies.Dropped(talk);
        if (!directory.IsOnFor(talk.TenantId))
            return Reply.Text(talk.In(DirectoryTexts.Fault(DirectoryFault.Off)));
        return (pressed.Verb, pressed.Data.Id("install")) switch
        {
            (OpenVerb, _) => await ConfirmAsync(talk, cancellationToken),
            (_, null) => Replies.TooOld(talk),
            (ResumeVerb, { } id) => await ResumeAsync(talk, id, pressed.CardId, cancellationToken),
            var (_, id) => await StartAsync(talk, id, pressed.CardId, cancellationToken),
        };
    }

    private async Task<Reply> ConfirmAsync(Talk talk, CancellationToken cancellationToken)
    {
        var never = await uninstalled.ReadAsync(talk.TenantId, cancellationToken);
        var count = never.Addressed.Count();
        if (count == 0)
            return Reply.Text(talk.In(never.People.Count == 0 ? InstallTexts.NobodyLeft : InstallTexts.WithoutAddress(never.WithoutAddress)));
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(InstallTexts.Title)),
            Card.Paragraph(talk.In(InstallTexts.Confirm(count))),
            Card.Facts(never.People.Where(person => person.Email is not null).CountBy(person => person.Role).Select(pair => (talk.In(RoleName(pair.Key)), $"{pair.Value}"))),
            never.WithoutAddress > 0 ? Card.Paragraph(talk.In(InstallTexts.WithoutAddress(never.WithoutAddress))) : null,
            Card.Note(talk.In(InstallTexts.WhatTheySee)))
            .With(
                Card.MainButton(
                    talk.In(InstallTexts.Install(count)), StartVerb, ("install", Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"))),
                Card.CancelButton(talk.Language, DropVerb));
        return Reply.Card(card, talk.In(InstallTexts.Title));
    }

    /// <summary>The work puts its progress in the place of the card, and nobody else: two writers of one card would race.</summary>
    private async Task<Reply> StartAsync(Talk talk, string id, string? cardId, CancellationToken cancellationToken)
    {
        var job = new InstallJob(new(talk.TenantId, id), talk.Turn.Chat, cardId, talk.Language, clock.GetUtcNow());
        await installations.StartAsync(job, cancellationToken);
        return Reply.Notice(talk.In(InstallTexts.Starting));
    }

    private async Task<Reply> ResumeAsync(Talk talk, string id, string? cardId, CancellationToken cancellationToken) =>
        await installations.ResumeAsync(new(talk.TenantId, id), cardId, cancellationToken)
            ? Reply.Notice(talk.In(InstallTexts.Resuming))
            : Reply.Notice(talk.In(InstallTexts.NothingToResume));

    private static Text RoleName(Role role) => role switch
    {
        Role.Student => ImportTexts.Students,
        Role.Supervisor => ImportTexts.Supervisors,
        _ => ImportTexts.Referents,
    };
}
