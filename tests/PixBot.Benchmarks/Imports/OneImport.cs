using System.Diagnostics;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Builders;

namespace PixBot.Benchmarks.Imports;

/// <summary>One import into the store of a folder, measured; a small one of another school goes before, so that the code is compiled.</summary>
internal static class OneImport
{
    private const string Tenant = "5c4001a0-7e57-4e57-8e57-0000000000be";

    public static async Task<int> RunAsync(string folder, string file)
    {
        await using (var store = TestStore.Create(TimeProvider.System))
            await WarmUpAsync(store.Table);

        await using var real = TestStore.In(folder, TimeProvider.System);
        await using var content = File.OpenRead(ImportFiles.PathOf(folder, file));
        await using var watched = new HeapWatch();
        var watch = Stopwatch.StartNew();
        await ImportAsync(real.Table, file, content);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(new ImportOutcome(watch.Elapsed.TotalSeconds, process.PeakWorkingSet64, watched.Highest));
        return 0;
    }

    private static async Task WarmUpAsync(ITable table)
    {
        var school = new SchoolBuilder(300, 10);
        await ImportAsync(table, ImportFiles.Roster, school.RosterStream());
        await ImportAsync(table, ImportFiles.Export, school.Export(ExportVariant.Current, TimeProvider.System.GetUtcNow().AddDays(-20)).ToStream());
    }

    private static async Task ImportAsync(ITable table, string file, Stream content)
    {
        await using var services = ImportServices.Over(table);
        object outcome = file == ImportFiles.Roster
            ? await services.GetRequiredService<RosterImporter>().ImportAsync(SchoolId.OfTenant(Tenant), content, CancellationToken.None)
            : await services.GetRequiredService<ProfilesImporter>().ImportAsync(SchoolId.OfTenant(Tenant), content, "export.csv", CancellationToken.None);
        if (outcome is not (RosterImportOutcome.Imported { Import.BadLines.Count: 0 } or ProfilesImportOutcome.Imported { Import.BadLines.Count: 0 }))
            throw new InvalidOperationException($"The file was not taken: {outcome}.");
    }
}
