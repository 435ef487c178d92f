using PixBot.Core.Features.People;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>A student's profile and its history, on their card.</summary>
internal sealed class PersonProfile(IProfiles profiles, SchoolClock school) : IPersonSection
{
    public async Task<PersonSection> OfAsync(BotRequest request, Person person, CancellationToken cancellationToken)
    {
        if (person.Role != Role.Student)
            return PersonSection.Empty;
        var state = await profiles.FindAsync(request.School, person.Id, cancellationToken);
        var history = await profiles.HistoryAsync(request.School, person.Id, cancellationToken);
        return PersonSection.Empty with { Body = [.. ProfileSection.Build(state, history, school.Local, request.Language)] };
    }
}
