using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>« Fichier pour Pix Certif »: what Pix would refuse is listed first, then what it asks of all candidates, then the file is offered.</summary>
internal sealed class AskMassFile(MassSheets sheets, MassChoicesStore choices, CentreSetting centre) : IActionHandler, ISessionSection, IPixShortcut
{
    public const string Verb = "mass-file";
    public const string SaveVerb = "mass-file-save";

    private const int MostShown = 40;

    public IReadOnlyList<string> Verbs { get; } = [Verb, SaveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    /// <summary>Where Pix knows the session, its own list of candidates is filled too.</summary>
    public async Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken) =>
        await centre.ReadAsync(request.School, cancellationToken) is CentreKind.Abroad or CentreKind.Other
            ? new(session.Session.HasCodes ? [Card.Note(request.In(MassSheetTexts.Sheet))] : [], [Button(request, ("session", session.Session.Id))])
            : SessionSection.Empty;

    public async Task<SessionSection> OfAllAsync(BotRequest request, CancellationToken cancellationToken) => await centre.ReadAsync(request.School, cancellationToken) switch
    {
        null => new([Card.Note(request.In(CentreTexts.NotSaid))], [CommandButtons.For(Command.Settings, request.Language)]),
        CentreKind.ScoManaged => SessionSection.Empty,
        _ => new([], [Button(request)]),
    };

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (await centre.ReadAsync(request.School, cancellationToken) is not { } kind)
            return Reply.Notice(request.In(CentreTexts.NotSaid));
        if (kind == CentreKind.ScoManaged)
            return Reply.Notice(request.In(MassTexts.NotForCentre));
        var about = press.Data["session"] is null ? "" : press.Data.Id("session") ?? "-";
        var sheet = await sheets.ReadAsync(request.School, about, cancellationToken);
        if (sheet.Problems.Count > 0)
            return Shown(request, press, Problems(request, sheet, about));
        if (sheet.Sessions.Count == 0)
            return Shown(request, press, Card.In(request.Language, [Card.Title(request.In(MassSheetTexts.Title)), Card.Paragraph(request.In(MassSheetTexts.Nothing)), .. LeftOut(request, sheet)]));
        var form = new MassChoicesForm(kind);
        if (press.Verb == Verb)
            return Form(request, form, MassChoicesForm.Filled(await choices.ReadAsync(request.School, cancellationToken)), [], sheet, about, isNew: true);
        var typed = form.Fields.Read(press.Data);
        if (!form.Fields.TryParse(typed, out var answers, out var faults))
            return Form(request, form, typed, faults, sheet, about, isNew: false);
        await choices.PutAsync(request.School, answers, cancellationToken);
        return Shown(request, press, Ready(request, sheet, about));
    }

    private static AdaptiveAction Button(BotRequest request, params (string, string)[] about) => Card.Button(request.In(MassSheetTexts.Ask), Verb, about);

    private static (string, string)[] About(string about) => about.Length == 0 ? [] : [("session", about)];

    private static Reply Shown(BotRequest request, TurnInput.CardPress press, AdaptiveCard card) =>
        press.Verb == Verb ? Reply.Card(card, request.In(MassSheetTexts.Title)) : Reply.Replace(card, request.In(MassSheetTexts.Title));

    private static Reply Form(BotRequest request, MassChoicesForm form, FormInputs typed, IReadOnlyList<Text> faults, MassSheet sheet, string about, bool isNew)
    {
        AdaptiveElement[] above = [Card.Paragraph(request.In(MassSheetTexts.Counts(sheet.Sessions.Count, sheet.Candidates))), .. LeftOut(request, sheet)];
        var card = form.Build(typed, faults, above, request.Language, About(about));
        return isNew ? Reply.Card(card, request.In(MassSheetTexts.Title)) : Reply.Replace(card, request.In(MassSheetTexts.Title));
    }

    private static AdaptiveCard Problems(BotRequest request, MassSheet sheet, string about) => Card.In(
        request.Language,
        [
            Card.Title(request.In(MassSheetTexts.ProblemsTitle)),
            Card.Paragraph(request.In(MassSheetTexts.ProblemsWhy)),
            Card.Note(request.In(IdentityTexts.WhatToDo)),
            Card.Box(AdaptiveContainerStyle.Warning, Card.Heading($"⚠️ {request.In(MassSheetTexts.Found(sheet.Problems.Count))}"), Card.Bullets(Lines(request, sheet.Problems))),
            .. LeftOut(request, sheet),
        ])
        .With(Card.Button(request.In(MassSheetTexts.Again), Verb, About(about)));

    private static IEnumerable<AdaptiveElement> LeftOut(BotRequest request, MassSheet sheet)
    {
        if (sheet.LeftOut.Count > 0)
            yield return Card.Box(AdaptiveContainerStyle.Emphasis, Card.Heading(request.In(MassSheetTexts.LeftOut)), Card.Bullets(Lines(request, sheet.LeftOut)));
    }

    private static IReadOnlyList<string> Lines(BotRequest request, IReadOnlyList<MassProblem> problems)
    {
        var lines = problems.Take(MostShown).Select(problem => request.In(CommonTexts.Labelled(problem.Of, problem.What)));
        return [.. lines, .. problems.Count > MostShown ? [request.In(CommonTexts.More(problems.Count - MostShown))] : Array.Empty<string>()];
    }

    private static AdaptiveCard Ready(BotRequest request, MassSheet sheet, string about) => Card.In(
        request.Language,
        [
            Card.Title(request.In(MassSheetTexts.Title)),
            Card.Paragraph(request.In(MassSheetTexts.Counts(sheet.Sessions.Count, sheet.Candidates))),
            .. LeftOut(request, sheet),
            Card.Note(request.In(MassSheetTexts.How)),
            Card.Note(request.In(MassSheetTexts.Then)),
        ])
        .With(DownloadCards.Button(MassSheetTexts.Download, MassSessionsFile.Name, about, request.Language));
}
