using AdaptiveCards;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>
/// The card of a dropped list, at each step: which session; whom Pix would refuse; how its share is paid; the filled list. Where
/// the session has begun, what to do instead.
/// </summary>
internal sealed class SheetCards(SessionStore sessions, SheetReader reader, SchoolClock school)
{
    public const string SheetName = "sheet";

    private const int MostShown = 20;

    public async Task<AdaptiveCard> OfAsync(SchoolId schoolId, SheetDraft draft, Language language, CancellationToken cancellationToken)
    {
        var session = draft.SessionId is { } id ? await sessions.FindAsync(schoolId, id, cancellationToken) : null;
        if (session is null or { IsCancelled: true })
            return await WhichAsync(schoolId, draft, language, cancellationToken);
        return await reader.HasBegunAsync(schoolId, session, cancellationToken) ? Begun(session, language)
            : Checked(draft, session, await reader.CandidatesAsync(schoolId, session, cancellationToken), language);
    }

    private async Task<AdaptiveCard> WhichAsync(SchoolId schoolId, SheetDraft draft, Language language, CancellationToken cancellationToken)
    {
        var planned = (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => school.Now < session.StartsAt).ToList();
        if (planned.Count == 0)
            return Card.In(language, Card.Title(SheetTexts.Title.In(language)), Card.Paragraph(SheetTexts.NonePlanned.In(language)));
        return Card.In(
            language,
            Card.Title(SheetTexts.Title.In(language)),
            Card.Paragraph(SheetTexts.Which.In(language)),
            new AdaptiveChoiceSetInput
            {
                Id = ChooseSheetSession.Input,
                Label = SheetTexts.Session.In(language),
                IsRequired = true,
                ErrorMessage = SheetTexts.Which.In(language),
                Choices = [.. planned.Select(session => Card.Choice(SheetTexts.Line(session).In(language), session.Id))],
            }).With(Card.MainButton(SheetTexts.ForThisSession.In(language), ChooseSheetSession.Verb, (SheetName, draft.Id)));
    }

    private static AdaptiveCard Begun(Session session, Language language) => Card.In(
        language,
        Card.Title(SheetTexts.Title.In(language)),
        SessionFacts.WhenAndWhere(session, language),
        Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(SheetTexts.Begun.In(language))))
        .With(Card.Button(PixTaskTexts.Title.In(language), ShowPixTasks.Verb, ("session", session.Id)));

    private static AdaptiveCard Checked(SheetDraft draft, Session session, SheetCandidates candidates, Language language)
    {
        var isStopped = candidates.Refused.Count > 0 && !draft.LeavesOut;
        var lacks = draft.LacksExtraTime ? candidates.Ready.Count(candidate => candidate.Person.ExtraTimePercent is not null) : 0;
        var isReady = !isStopped && candidates.Ready.Count > 0;
        return Card.In(
            language,
            [
                Card.Title(SheetTexts.Title.In(language)),
                SessionFacts.WhenAndWhere(session, language),
                Card.Facts(
                    (SheetTexts.ToEnrol.In(language), $"{candidates.Ready.Count}"),
                    (SessionTexts.ExtraTime.In(language), $"{candidates.Ready.Count(candidate => candidate.Person.ExtraTimePercent is not null)}"),
                    (SheetTexts.InTheFile.In(language), $"{draft.Enrolled}")),
                candidates.Refused.Count > 0 ? Refused(candidates.Refused, isStopped, language) : null,
                candidates.Ready.Count + candidates.Refused.Count == 0 ? Card.Paragraph(SheetTexts.Nobody.In(language)) : null,
                lacks > 0 ? Card.Paragraph(SheetTexts.NoExtraTimeColumn(lacks).In(language)) : null,
                Card.Note(SheetTexts.Erases.In(language)),
                .. isReady && !draft.IsPriced ? PriceCandidateSheet.Inputs(language) : [],
            ])
            .With([.. Actions(draft, isStopped, isReady, candidates, language)]);
    }

    private static AdaptiveContainer Refused(IReadOnlyList<RefusedCandidate> refused, bool isStopped, Language language)
    {
        var lines = refused.Take(MostShown).Select(one => SheetTexts.Refused(one).In(language)).ToList();
        if (refused.Count > lines.Count)
            lines.Add(CommonTexts.More(refused.Count - lines.Count).In(language));
        return Card.Box(
            isStopped ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Emphasis,
            Card.Heading((isStopped ? SheetTexts.CannotEnrol(refused.Count) : SheetTexts.LeftOut(refused.Count)).In(language)),
            Card.Bullets(lines),
            Card.Paragraph((isStopped ? SheetTexts.CorrectFirst : SheetTexts.EnrolByHand).In(language)));
    }

    private static IEnumerable<AdaptiveAction?> Actions(SheetDraft draft, bool isStopped, bool isReady, SheetCandidates candidates, Language language)
    {
        var about = (SheetName, draft.Id);
        if (isReady && draft.IsPriced)
            yield return DownloadCards.Button(SheetTexts.Download, CandidateSheetFile.Name, draft.Id, language);
        else if (isReady)
            yield return Card.MainButton(SheetTexts.Continue.In(language), PriceCandidateSheet.Verb, about);
        if (candidates.Refused.Count > 0)
            yield return Card.Button(SheetTexts.CheckAgain.In(language), CheckCandidateSheet.Verb, about);
        if (isStopped && candidates.Ready.Count > 0)
            yield return Card.Button(SheetTexts.WithoutThem(candidates.Refused.Count).In(language), CheckCandidateSheet.WithoutVerb, about);
    }
}
