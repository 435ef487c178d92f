using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.State;
using PixBot.Tests.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

/// <summary>The two files of the demo school show what an import may meet.</summary>
public sealed class DemoSchoolTests : IAsyncDisposable
{
    private readonly PeopleHost host = new();

    [Fact]
    public async Task The_demo_school_is_imported_as_a_school_would_be()
    {
        await using var list = Open("liste-eleves.csv");
        var roster = (await host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), list, PeopleHost.Token))
            .ShouldBeOfType<RosterImportOutcome.Imported>().Import;
        (roster.Students, roster.Supervisors, roster.Referents, roster.BadLines.Count).ShouldBe((122, 3, 1, 0));
        roster.Classes.Keys.ShouldBe(["3A", "3B", "3C", "3D", "3E"]);

        await using var export = Open("Resultats-collecte-de-profils.csv");
        var profiles = (await host.Get<ProfilesImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), export, "Resultats-collecte-de-profils.csv", PeopleHost.Token))
            .ShouldBeOfType<ProfilesImportOutcome.Imported>().Import;
        (profiles.Rows, profiles.Matched, profiles.Sent, profiles.Certifiable).ShouldBe((123, 120, 72, 60));
        profiles.Undecided.Select(row => (row.FirstName, row.Reason, row.Candidates.Count)).ShouldBe(
            [("Lucas", UndecidedReason.SeveralCandidates, 2), ("Lucas", UndecidedReason.SeveralCandidates, 2)]);
        (profiles.UnknownCount, profiles.BadLines.Count).ShouldBe((0, 0));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static FileStream Open(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PixBot.sln")))
            folder = folder.Parent;
        return File.OpenRead(Path.Combine(folder.FullName, "src", "PixBot.Development", "Demo", name));
    }
}
