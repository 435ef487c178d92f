using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Planning.Means.Tables;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means.Forms;

/// <summary>« Salles »: what is known of each room, and one to choose and change.</summary>
internal sealed class ListRooms(PlanMeansStore means, IRoster roster, SchoolClock school) : IActionHandler
{
    public const string Verb = "plan-rooms";

    private const int MostShown = 40;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        Reply.Replace(await BuildAsync(request, cancellationToken), request.In(MeansTexts.Rooms));

    public async Task<AdaptiveCard> BuildAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var rooms = (await means.ReadAsync(request.School, cancellationToken)).Rooms.OrderBy(room => room.Name, Alphabet.Classes).ThenBy(room => room.Site, Alphabet.Names).ToList();
        var people = await roster.FindAsync(request.School, [.. rooms.Select(room => room.CheckedBy).OfType<string>().Distinct()], cancellationToken);
        var lines = rooms.Take(MostShown).Select(room => Line(room, people, request.Language)).ToList();
        if (rooms.Count > MostShown)
            lines.Add(request.In(CommonTexts.More(rooms.Count - MostShown)));
        return Card.In(
            request.Language,
            Card.Title(request.In(MeansTexts.Rooms)),
            rooms.Count == 0 ? Card.Paragraph(request.In(MeansTexts.NoRooms)) : Card.Bullets(lines),
            rooms.Count == 0 ? null : Which(rooms).Build("", request.Language))
            .With(
                rooms.Count == 0 ? null : Card.MainButton(request.In(MeansTexts.Edit), EditRoom.Verb),
                rooms.Count == 0 ? null : Card.DangerousButton(request.In(MeansTexts.RemoveRoom), EditRoom.RemoveVerb),
                Card.Button(request.In(MeansTexts.AddRoom), EditRoom.AddVerb),
                DownloadCards.Button(MeansTexts.ModelRooms, PlanTableFile.Name, PlanTableFile.OfRooms, request.Language),
                PlanButtons.Back(request.Language));
    }

    private static ChoiceField Which(IEnumerable<PlanRoom> rooms) =>
        new("room", MeansTexts.WhichRoom, [.. rooms.Select(room => ($"{room.Name} – {room.Site}", room.Id))], MeansTexts.ChooseRoom) { IsRequired = false };

    private string Line(PlanRoom room, IReadOnlyDictionary<string, Person> people, Language language)
    {
        var days = room.Openings.Select(opening => opening.Date).Distinct().Count();
        var what = $"{MeansTexts.Room(room.Computers, room.Spare).In(language)}, {MeansTexts.OpenDays(days).In(language)}, {Checked(room, people).In(language)}";
        return CommonTexts.Labelled(Text.Same($"{CardText.Escape(room.Name)} ({CardText.Escape(room.Site)})"), Text.Same(what)).In(language);
    }

    private Text Checked(PlanRoom room, IReadOnlyDictionary<string, Person> people)
    {
        if (room is { CheckedAt: { } at, Checks.Count: > 0 })
        {
            var who = room.CheckedBy is { } id && people.GetValueOrDefault(id) is { } person ? CardText.Escape(person.FullName) : null;
            var missing = PlanRoom.AllChecks.Except(room.Checks).Select(MeansTexts.Check).ToList();
            var on = MeansTexts.CheckedOn(who, Dates.Short(school.Local(at)));
            return missing.Count == 0 ? on : MeansTexts.PartlyChecked(on, MeansTexts.StillToCheck(missing));
        }

        return MeansTexts.NotChecked;
    }
}
