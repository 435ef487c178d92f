using System.Diagnostics;
using System.Globalization;
using PixBot.Simulator.Journaling;
using PixBot.Simulator.People;
using PixBot.Testing.Builders;
using PixBot.Testing.Schools;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Reminders;

/// <summary>
/// Three weeks of a school in Paris, up to the deadline on Friday 2 April 2027: summer time begins on the Sunday before. The
/// rule is set in the chat; profiles arrive by exports, pupils say that they have sent theirs, a referent reminds by hand.
/// </summary>
public abstract class ReminderCampaign : EndToEndTest
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    private static readonly TimeSpan JustBefore = TimeSpan.FromSeconds(1.5);

    /// <summary>How long the clock stands where nothing may happen.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    private readonly LargeSchool school;
    private readonly Dictionary<SimulatedPerson, int> expected = [];
    private readonly HashSet<SimulatedPerson> sent = [];
    private readonly List<SimulatedPerson> repeated = [];
    private Dictionary<string, SimulatedPerson> byEmail = [];
    private HashSet<SimulatedPerson> waiting = [];

    protected ReminderCampaign(int students) => school = new(students, 5);

    private protected SchoolClocks Clocks { get; set; } = null!;

    private protected ChatDriver Referent => School.Of(SmallSchool.Claire);

    private protected IReadOnlyList<SimulatedPerson> Students { get; private set; } = [];

    /// <summary>Of the reminder that goes now: none, unless something is killed while it goes.</summary>
    private protected int MostRepeated { get; set; }

    protected abstract Task OpenAsync(IEnumerable<SimulatedPerson> people);

    /// <summary>What befalls the app between two reminders.</summary>
    protected virtual Task BetweenAsync(int reminder) => Task.CompletedTask;

    [Fact]
    public async Task In_three_weeks_everybody_who_must_be_is_reminded_at_the_right_minute_and_nobody_else_ever()
    {
        var watch = Stopwatch.StartNew();
        await BeginAsync();
        await ExportAsync(Local(3, 15, 9, 30), newlySent: 15);
        await SetRuleAsync();

        await NothingAtAsync(Local(3, 19, 6, 0), Local(3, 19, 12, 0));
        await ReminderAtAsync(Local(3, 19, 17, 30), "Envoie ton profil Pix");
        await DeclareAsync(12);
        await NothingAtAsync(Local(3, 19, 22, 0), Local(3, 20, 17, 30), Local(3, 21, 17, 30));
        await ExportAsync(Local(3, 22, 11, 0), newlySent: 10);
        await BetweenAsync(1);

        await DeclareAsync(6);
        await ReminderAtAsync(Local(3, 26, 17, 30), "Ton profil Pix : encore 7 jours");
        // The 27th is the Saturday that a reminder of six days before would fall on, the 28th has one hour less.
        await NothingAtAsync(Local(3, 27, 17, 30), Local(3, 28, 2, 30), Local(3, 28, 17, 30), Local(3, 29, 17, 30));
        await BetweenAsync(2);

        var byHand = await RemindByHandAsync(Local(3, 30, 10, 0));
        await ReminderAtAsync(Local(3, 30, 17, 30), "Plus que 3 jours pour envoyer ton profil Pix", except: byHand);
        await ExportAsync(Local(3, 31, 9, 0), newlySent: 10);
        await NothingAtAsync(Local(3, 31, 17, 30));
        await BetweenAsync(3);

        await ReminderAtAsync(Local(4, 1, 17, 30), "C’est demain");
        await DeclareAsync(10);
        await BetweenAsync(4);
        await ReminderAtAsync(Local(4, 2, 17, 30), "Dernier jour");
        await NothingAtAsync(Local(4, 2, 21, 0), Local(4, 5, 17, 30), Local(4, 9, 17, 30));

        var counted = Counted();
        Tell($"{GetType().Name}: {Students.Count} pupils, 5 reminders by rule and 1 by hand, {counted.Values.Sum()} messages for {expected.Values.Sum()} wanted, "
            + $"{repeated.Count} of them twice; {watch.Elapsed.TotalSeconds:F0} s");
        foreach (var student in Students)
            counted.GetValueOrDefault(student).ShouldBe(expected.GetValueOrDefault(student) + repeated.Count(again => again == student), student.Email);
        Sends().ShouldAllBe(send => IsAllowed(Clocks.Of(send.At)));
        await HistoryIsKeptAsync();
    }

    private protected static DateTimeOffset Local(int month, int day, int hour, int minute)
    {
        var local = new DateTime(2027, month, day, hour, minute, 0);
        return new(local, Paris.GetUtcOffset(local));
    }

    /// <summary>Reminders that reached students, in order.</summary>
    private protected IReadOnlyList<(SimulatedPerson Person, DateTimeOffset At)> Sends()
    {
        return
        [
            .. School.Simulator.Journal.Since(0)
                .Where(entry => entry is { Delivered: true, Kind: RequestKind.Send, Person: not null } && byEmail.ContainsKey(entry.Person))
                .Select(entry => (byEmail[entry.Person!], entry.At)),
        ];
    }

    private async Task BeginAsync()
    {
        Students = school.People;
        byEmail = Students.ToDictionary(student => student.Email, StringComparer.OrdinalIgnoreCase);
        await OpenAsync([SmallSchool.Claire, .. Students]);
        await Clocks.SetAsync(Local(3, 15, 9, 0), Stop);
        await Referent.InstallAsync();
        await Referent.DropAsync("liste.csv", school.Roster());
        // The last two have never opened the bot.
        await School.InstallAsync(Students.SkipLast(2));
        School.Simulator.Journal.Clear();
    }

    private async Task SetRuleAsync()
    {
        var form = await Referent.PressAsync(await Referent.SayAsync("Relancer"), "Programmer");
        var asked = await Referent.PressAsync(form, "Enregistrer", ("deadline", "2027-04-02"), ("days", "14, 7, 6, 3, 1, 0"));
        var lastYears = Students.Where((student, i) => SentLastYear(i) && !sent.Contains(student)).Count();
        asked.Text.ShouldContain($"{lastYears} élèves de plus");
        var plan = await Referent.PressAsync(asked, "Ne plus compter ces envois");
        plan.Text.ShouldContain("vendredi 19 mars 2027 à 17 h 30");
        plan.Text.ShouldContain($"{waiting.Count + 2} élèves la recevraient", Case.Sensitive, "those whom it cannot reach are missing too");
        plan.Text.ShouldContain("mardi 30 mars 2027 à 17 h 30 – J‑3");
    }

    /// <summary>Everybody is in it; who only said to have sent a profile is known not to have.</summary>
    private async Task ExportAsync(DateTimeOffset at, int newlySent)
    {
        await Clocks.SetAsync(at, Stop);
        sent.UnionWith(Students.Where(student => !sent.Contains(student)).Take(newlySent));
        var lines = Students.Select((student, i) => new Participation(student.Surname, student.GivenName, student.Class) switch
        {
            var line when sent.Contains(student) => line.Sent(at.AddHours(-1).UtcDateTime.ToString("yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture)),
            var line when SentLastYear(i) => line.Sent("2026-05-12T08:00Z", 3),
            var line => line,
        });
        var card = await Referent.DropAsync("Resultats.csv", new ExportBuilder(ExportVariant.Current).With(lines).ToStream().ToArray());
        card.Fact("Élèves reconnus").ShouldBe($"{Students.Count}");
        waiting = [.. Students.SkipLast(2).Except(sent)];
    }

    private static bool SentLastYear(int student) => student % 10 == 0;

    private async Task DeclareAsync(int count)
    {
        foreach (var student in waiting.Take(count).ToList())
        {
            var reminder = School.Of(student).OfBot.LastOrDefault(shown => shown.Card is not null && shown.Says("J’ai un problème"));
            if (reminder is null)
                await School.Of(student).ForgeAsync("profile-declare");
            else
                (await School.Of(student).PressAsync(reminder, "C’est envoyé")).Text.ShouldContain("tu ne seras plus relancé");
            waiting.Remove(student);
        }
    }

    private async Task<IReadOnlyCollection<SimulatedPerson>> RemindByHandAsync(DateTimeOffset at)
    {
        await Clocks.SetAsync(at, Stop);
        var before = Sends().Count;
        var choice = await Referent.SayAsync("Relancer");
        var schoolClass = waiting.First().Class!;
        var preview = await Referent.PressAsync(choice, "Aperçu", ("classes", choice.Choice("classes", schoolClass)));
        await Referent.PressAsync(preview, "Envoyer la relance");
        var chosen = waiting.Where(student => student.Class == schoolClass).ToList();
        await ReachAsync(before, chosen);
        return chosen;
    }

    private async Task NothingAtAsync(params DateTimeOffset[] times)
    {
        foreach (var time in times)
        {
            var before = Sends().Count;
            await Clocks.SetAsync(time.AddSeconds(1), Stop);
            await Task.Delay(Moment, TimeProvider.System, Stop);
            Sends().Count.ShouldBe(before, $"at {time:g}");
        }
    }

    private async Task ReminderAtAsync(DateTimeOffset at, string title, IReadOnlyCollection<SimulatedPerson>? except = null)
    {
        var before = Sends().Count;
        await Clocks.SetAsync(at - JustBefore, Stop);
        var those = waiting.Except(except ?? []).ToList();
        await WhileItGoesAsync(at, before, those.Count);
        await ReachAsync(before, those);
        Clocks.Of(Sends()[before].At).ShouldBeInRange(at.AddMilliseconds(-200), at.AddSeconds(30), "the first goes on time");
        School.Of(those[0]).OfBot[^1].Text.ShouldContain(title);
    }

    /// <summary>What befalls the app while a reminder goes.</summary>
    private protected virtual Task WhileItGoesAsync(DateTimeOffset at, int before, int count) => Task.CompletedTask;

    private async Task ReachAsync(int before, List<SimulatedPerson> those)
    {
        await School.WaitUntilAsync(
            () => Sends().Skip(before).Select(send => send.Person).Distinct().Count() >= those.Count,
            $"{those.Count} are reminded",
            () => $"{Sends().Count - before} were.",
            TimeSpan.FromMinutes(1));
        await Task.Delay(Moment, TimeProvider.System, Stop);
        var reached = Sends().Skip(before).Select(send => send.Person).ToList();
        reached.Distinct().ShouldBe(those, ignoreOrder: true);
        var again = reached.GroupBy(student => student).SelectMany(group => group.Skip(1)).ToList();
        again.Count.ShouldBeLessThanOrEqualTo(MostRepeated, "each gets it once, but for what was in flight when an app was killed");
        repeated.AddRange(again);
        foreach (var student in those)
            expected[student] = expected.GetValueOrDefault(student) + 1;
    }

    private Dictionary<SimulatedPerson, int> Counted() => Sends().GroupBy(send => send.Person).ToDictionary(group => group.Key, group => group.Count());

    private static bool IsAllowed(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Paris);
        return local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && local.TimeOfDay >= new TimeSpan(7, 30, 0) && local.TimeOfDay < new TimeSpan(20, 0, 0)
            && DateOnly.FromDateTime(local.DateTime) <= new DateOnly(2027, 4, 2);
    }

    private async Task HistoryIsKeptAsync()
    {
        var plan = await Referent.PressAsync(await Referent.SayAsync("Relancer"), "Voir le plan");
        plan.Text.ShouldContain("19 mars 2027 à 17 h 30 – ");
        plan.Text.ShouldContain("30 mars 2027 à 10 h – ");
        plan.Text.ShouldContain("2 avril 2027 à 17 h 30 – ");
        plan.Text.ShouldContain("Plus aucune relance n’est prévue");
    }
}
