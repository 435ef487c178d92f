using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.State;

namespace PixBot.Testing.Builders.Hard;

public enum Verdict
{
    /// <summary>Tied to its student; or a stranger's, and tied to nobody.</summary>
    Right,

    /// <summary>Left to the referent, who finds its student among the candidates, or nobody where it is nobody's.</summary>
    AskedWell,

    /// <summary>Left to the referent, without its student among the candidates.</summary>
    AskedInVain,

    /// <summary>Tied to somebody else.</summary>
    Wrong,

    /// <summary>Said to be nobody's, though its student is in the roster.</summary>
    Missed,
}

public sealed record JudgedLine(HardLine Line, Verdict Verdict);

/// <summary>Imports a hard school through the real importers over a real SQLite store, and judges every line by what is stored then.</summary>
public static class HardTrial
{
    private const string Tenant = "5c4001a0-7e57-4e57-8e57-0000000000ad";

    public static async Task<IReadOnlyList<JudgedLine>> RunAsync(HardSchool school, CancellationToken cancellationToken)
    {
        await using var store = TestStore.Create(TimeProvider.System);
        await using var services = ImportServices.Over(store.Table);
        using var roster = new MemoryStream(Encoding.UTF8.GetBytes(school.RosterCsv()));
        await services.GetRequiredService<RosterImporter>().ImportAsync(SchoolId.OfTenant(Tenant), roster, cancellationToken);
        using var export = school.Export().ToStream();
        var outcome = await services.GetRequiredService<ProfilesImporter>().ImportAsync(SchoolId.OfTenant(Tenant), export, "export.csv", cancellationToken);
        if (outcome is not ProfilesImportOutcome.Imported imported || imported.Import.BadLines.Count > 0)
            throw new InvalidOperationException($"The export was not taken whole: {outcome.GetType().Name}.");

        var undecided = await services.GetRequiredService<UndecidedProfiles>().ListAsync(SchoolId.OfTenant(Tenant), imported.Import.ImportId, cancellationToken);
        var states = await services.GetRequiredService<IProfiles>().ListAsync(SchoolId.OfTenant(Tenant), cancellationToken);
        var tied = states.Where(state => state.Value.SentAt is not null).ToDictionary(state => state.Value.SentAt!.Value, state => state.Key);
        var asked = undecided.ToDictionary(row => row.Line, row => row.Candidates.Select(person => person.Id).ToHashSet());
        return [.. school.Lines.Select((line, i) => new JudgedLine(line, Judge(line, asked.GetValueOrDefault(i + 2), tied)))];
    }

    private static Verdict Judge(HardLine line, HashSet<string>? candidates, Dictionary<DateTimeOffset, string> tied)
    {
        var owner = line.Owner is null ? null : PersonIds.Of(SchoolId.OfTenant(Tenant), line.Owner);
        if (candidates is not null)
            return owner is null || candidates.Contains(owner) ? Verdict.AskedWell : Verdict.AskedInVain;
        if (tied.GetValueOrDefault(line.Participation.SentAt!.Value) is { } person)
            return person == owner ? Verdict.Right : Verdict.Wrong;
        return owner is null ? Verdict.Right : Verdict.Missed;
    }
}
