using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Installation.Following;

/// <summary>How far an installation is, for whoever ordered it.</summary>
internal static class InstallReport
{
    private const int BarLength = 20;

    /// <summary>Those whom somebody has to look after, in the order of how they are told.</summary>
    public static readonly IReadOnlyList<InstallStage> Problems =
    [
        InstallStage.NotFound, InstallStage.Ambiguous, InstallStage.Disabled, InstallStage.BlockedByPolicy,
        InstallStage.WithoutTeams, InstallStage.Failed, InstallStage.Installed,
    ];

    /// <param name="named">The people of the tally whose names are shown, by id.</param>
    public static AdaptiveCard Build(InstallJob job, InstallProgress progress, IReadOnlyDictionary<string, Person> named)
    {
        var language = job.Language;
        var tally = progress.Tally;
        return Card.In(
            language,
            [
                Card.Title(InstallTexts.Title.In(language)),
                Card.Paragraph(State(progress).In(language)),
                tally.People > 0 ? Bar(tally) : null,
                tally.People > 0 ? Card.Facts(Facts(job, tally)) : null,
                .. progress.Fault is { } fault && progress.IsOver ? [Fault(fault, language)] : Array.Empty<AdaptiveElement>(),
                .. Problems.Where(stage => tally.Count(stage) > 0).SelectMany(stage => Problem(stage, tally, named, language)),
            ])
            .With(progress is { IsOver: true, Fault: not null }
                ? Card.MainButton(InstallTexts.Resume.In(language), ResumeInstallation.Verb, ("install", job.Key.Id))
                : null);
    }

    private static Text State(InstallProgress progress) => progress switch
    {
        { IsOver: false } => InstallTexts.Running,
        { Fault: not null } => InstallTexts.Halted,
        { Tally.People: 0 } => InstallTexts.NobodyLeft,
        _ => InstallTexts.Finished,
    };

    private static AdaptiveTextBlock Bar(InstallTally tally)
    {
        var percent = (tally.People - tally.Pending) * 100 / tally.People;
        var full = percent * BarLength / 100;
        return new AdaptiveTextBlock($"{new string('█', full)}{new string('░', BarLength - full)} {percent}\u00a0%") { FontType = AdaptiveFontType.Monospace };
    }

    private static IEnumerable<(string Title, string Value)> Facts(InstallJob job, InstallTally tally)
    {
        var language = job.Language;
        yield return (InstallTexts.Resolved.In(language), $"{tally.Resolved} / {tally.People}");
        yield return (InstallTexts.Installed.In(language), $"{tally.Installed} / {tally.People}");
        yield return (InstallTexts.Reached.In(language), $"{tally.Reached} / {tally.People}");
        if (tally.Pending > 0)
            yield return (InstallTexts.Pending.In(language), $"{tally.Pending}");
        yield return (InstallTexts.MetBefore.In(language), $"{job.MetBefore}");
    }

    private static AdaptiveContainer Fault(DirectoryFault fault, Language language) => Card.Box(
        AdaptiveContainerStyle.Warning,
        Card.Heading($"⚠️ {InstallTexts.WhatToSetUp.In(language)}"),
        Card.Paragraph(DirectoryTexts.Fault(fault).In(language)));

    private static IEnumerable<AdaptiveElement> Problem(
        InstallStage stage, InstallTally tally, IReadOnlyDictionary<string, Person> named, Language language)
    {
        var count = tally.Count(stage);
        yield return Card.Paragraph(InstallTexts.Problem(stage, count).In(language));
        var names = tally.FirstAt(stage).Select(id => named.GetValueOrDefault(id)).OfType<Person>().Select(Name).ToList();
        if (names.Count == 0)
            yield break;
        if (count > names.Count)
            names.Add(CommonTexts.More(count - names.Count).In(language));
        yield return Card.Bullets(names);
    }

    private static string Name(Person person) => CardText.Escape(string.Join(' ', new[] { person.LastName, person.FirstName, person.Class }.OfType<string>()));
}
