using PixBot.Core.Bot;
using PixBot.Core.Features.People;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>The list of a class, in the place of the card that it was opened from.</summary>
internal sealed class ShowClass(IRoster roster, IProfiles profiles, IEnumerable<IClassOffers> offers, SchoolClock school) : IActionHandler
{
    public const string Verb = "class-list";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("class") is not { } key)
            return Replies.TooOld(request);
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        return view.Classes.FirstOrDefault(group => SchoolView.ClassKey(group.Key) == key) is { } found
            ? Reply.Replace(
                ClassCard.Build(found.Key, [.. found], view, Page.NumberIn(press.Data), [.. offers], school, request.Language),
                SchoolView.ClassName(found.Key, request.Language))
            : Replies.TooOld(request);
    }
}
