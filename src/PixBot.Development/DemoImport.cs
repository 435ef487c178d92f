using Microsoft.Extensions.Options;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Development;

/// <summary>The demo school's list, its export, and a session tomorrow.</summary>
internal sealed class DemoImport(
    RosterImporter rosters,
    ProfilesImporter exports,
    SessionEditor sessions,
    SchoolReader school,
    IOptions<PixBotOptions> options)
{
    private const int Seats = 20;

    public async Task RunAsync(string tenantId, CancellationToken cancellationToken)
    {
        await using (var list = DemoFiles.Open(DemoFiles.Roster))
            await rosters.ImportAsync(SchoolId.OfTenant(tenantId), list, cancellationToken);
        await using (var export = DemoFiles.Open(DemoFiles.Export))
            await exports.ImportAsync(SchoolId.OfTenant(tenantId), export, DemoFiles.Export, cancellationToken);
        await sessions.SaveAsync(SchoolId.OfTenant(tenantId), await TomorrowAsync(tenantId, cancellationToken), cancellationToken);
    }

    private async Task<SessionDraft> TomorrowAsync(string tenantId, CancellationToken cancellationToken)
    {
        var (supervisors, candidates, tomorrow) = await school.ReadAsync(tenantId, Seats, cancellationToken);
        return new(
            "demo-session",
            options.Value.School.Site,
            "204",
            tomorrow,
            new TimeOnly(8, 30),
            supervisors,
            new(SessionNumber.TryParse("184732")!, AccessCode.TryParse("BTPK47")!, SupervisorPassword.TryParse("C-7kwR!9")),
            candidates);
    }
}

internal sealed class SchoolReader(IRoster roster, IProfiles profiles, SchoolClock clock)
{
    /// <summary>A supervisor, the first certifiable students, and the day after today.</summary>
    public async Task<(string[] Supervisors, string[] Candidates, DateOnly Tomorrow)> ReadAsync(
        string tenantId, int seats, CancellationToken cancellationToken)
    {
        var people = await roster.ListAsync(SchoolId.OfTenant(tenantId), cancellationToken).ToListAsync(cancellationToken);
        var states = await profiles.ListAsync(SchoolId.OfTenant(tenantId), cancellationToken);
        var certifiable = people
            .Where(person => person.Role == Role.Student && states.GetValueOrDefault(person.Id)?.Stage == ProfileStage.Certifiable)
            .OrderBy(person => person.Class, Alphabet.Classes)
            .ThenBy(person => person.LastName, StringComparer.Ordinal)
            .Take(seats);
        var supervisor = people.Where(person => person.Role == Role.Supervisor).OrderBy(person => person.LastName, StringComparer.Ordinal).Take(1);
        return ([.. supervisor.Select(person => person.Id)], [.. certifiable.Select(person => person.Id)], clock.Today.AddDays(1));
    }
}
