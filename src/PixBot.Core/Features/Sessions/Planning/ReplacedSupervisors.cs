using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>Tells the referent who had the codes already when they were replaced.</summary>
internal sealed class ReplacedSupervisors(DeliveredCards delivered, IRoster roster, SchoolClock school)
{
    /// <param name="before">The session before it was corrected; null where it is new.</param>
    public async Task<Reply> SayAsync(BotRequest request, Session? before, Session after, CancellationToken cancellationToken)
    {
        var replaced = (before?.SupervisorIds ?? []).Except(after.SupervisorIds, StringComparer.Ordinal).ToList();
        if (replaced.Count == 0)
            return Reply.Silence;
        var cards = (await delivered.AboutAsync(request.School, SessionSubject.Of(after), cancellationToken))
            .Where(card => card.Kind is InstructionsBroadcast.Name or SessionSubject.InstructionsShown && replaced.Contains(card.PersonId, StringComparer.Ordinal))
            .GroupBy(card => card.PersonId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(card => card.SentAt), StringComparer.Ordinal);
        var people = await roster.FindAsync(request.School, [.. cards.Keys], cancellationToken);
        var lines = people.Values.Select(person => request.In(Line(person, cards[person.Id]))).ToList();
        return lines.Count == 0 ? Reply.Silence : Reply.Text(string.Join("\n\n", lines));
    }

    private Text Line(Person person, DateTimeOffset at) => ReplacedSupervisorsTexts.HadCodes(
        CardText.Escape(person.FullName), Dates.Time(TimeOnly.FromDateTime(school.Local(at).DateTime)));
}
