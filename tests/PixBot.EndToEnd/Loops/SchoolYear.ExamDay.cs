using System.Text;
using PixBot.Simulator.People;
using Shouldly;
using Xunit;
using static PixBot.EndToEnd.SmallSchool;

namespace PixBot.EndToEnd.Loops;

public abstract partial class SchoolYear
{
    private const string Number = "731846295";
    private const string Code = "BTPK47";
    private const string Password = "7kwR!9";
    private const string OtherCode = "GRMX82";

    private static readonly string[] Secrets = [Number, Code, Password];

    [Fact]
    public async Task The_codes_go_to_the_supervisor_in_time_and_to_those_present_and_to_nobody_else()
    {
        await BeginAsync();
        await PlanAsync("Salle 204", Number, Code, daysAhead: 1, Samira.Surname, "3A", onlyCertifiable: true);
        await PlanAsync("CDI", "66213", OtherCode, daysAhead: 2, Olivier.Surname, "3B", onlyCertifiable: false);
        await BothAreToldAsync();
        await NothingIsSaidBeforeTheTimeAsync();

        await School.App.SetClockAsync(ReleaseTime(daysAhead: 1), Stop);
        var instructions = await School.Of(Samira).SeesAsync("Surveillance – Salle 204");
        instructions.Text.ShouldContain(Number);
        instructions.Text.ShouldContain(Code);
        WhoHasSecrets().ShouldBe([Samira]);

        var sessionId = instructions.Button("Tout cocher").GetProperty("data").GetProperty("session").GetString()!;
        await ForgersGetNothingAsync(sessionId, instructions.Choice("present", "Garcia Noé"));

        var present = $"{instructions.Choice("present", "Martin Léa")},{instructions.Choice("present", "Petit Hugo")}";
        var after = await School.Of(Samira).PressAsync(instructions, "Remettre le numéro et le code aux cochés", ("present", present));
        await School.Of(Lea).SeesAsync(Code);
        await School.Of(Hugo).SeesAsync(Code);
        (await School.Of(Lea).SayAsync("numéro de session")).Text.ShouldContain(Number);
        after.Choice("present", "Garcia Noé").ShouldNotBeEmpty("he is still waited for");
        Should.Throw<InvalidOperationException>(() => after.Choice("present", "Martin Léa"));

        (await School.Of(Noe).SayAsync("numéro de session")).Text.ShouldNotContain(Number);
        WhoHasSecrets().ShouldBe([Samira, Lea, Hugo], ignoreOrder: true);
        NobodyElseReads();
    }

    private async Task PlanAsync(
        string room, string number, string code, int daysAhead, string supervisor, string schoolClass, bool onlyCertifiable)
    {
        var form = await Referent.PressAsync(await Referent.SayAsync("Sessions"), "Nouvelle session");
        (string, string)[] typed =
        [
            ("room", room),
            ("date", Day(daysAhead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("number", number),
            ("code", "AEIOU1"),
            ("password", $"C-{Password}"),
            ("supervisors", form.Choice("supervisors", supervisor)),
            ("classes", form.Choice("classes", schoolClass)),
            ("certifiable", onlyCertifiable ? "true" : "false"),
        ];
        var back = await Referent.PressAsync(form, "Vérifier", typed);
        back.Text.ShouldContain("À corriger");
        back.Text.ShouldContain("Le code d’accès a 4 lettres et 2 chiffres");
        back.Input("room").GetProperty("value").GetString().ShouldBe(room, "what was right is not to be typed again");

        var preview = await Referent.PressAsync(back, "Vérifier", ("code", code));
        preview.Text.ShouldContain("Tout est juste ?");
        preview.Text.ShouldContain(onlyCertifiable ? "3 candidats" : "4 candidats");
        preview.Text.ShouldNotContain(code);
        await Referent.PressAsync(preview, "Créer et convoquer");
        await School.WaitUntilAsync(
            () => Referent.OfBot.Any(shown => shown.Says($"Session créée – {room}") && shown.Says("Envoi terminé")),
            "the convocations are out",
            () => Referent);
    }

    private async Task BothAreToldAsync()
    {
        foreach (var student in new[] { Lea, Hugo, Noe })
            (await School.Of(student).SeesAsync("Ta convocation")).Text.ShouldContain("Salle 204");
        foreach (var supervisor in new[] { Samira, Olivier })
            await School.Of(supervisor).SeesAsync("Vous surveillez une session");
        WhoSees("Ta convocation").ShouldNotContain(Ines, "she is not certifiable");
        (await School.Of(Noe).SayAsync("Ma convocation")).Text.ShouldContain("Salle 204");
    }

    private async Task NothingIsSaidBeforeTheTimeAsync()
    {
        var mine = await School.Of(Samira).SayAsync("Mes sessions");
        mine.Text.ShouldContain("Le numéro et le code arriveront ici le");
        mine.Text.ShouldContain("8 h");
        await School.Of(Samira).SayAsync("numéro de session");
        await School.Of(Lea).SayAsync("numéro de session");
        WhoHasSecrets().ShouldBeEmpty();
    }

    /// <summary>As their own clients could send it: nobody of them is the session's supervisor.</summary>
    private async Task ForgersGetNothingAsync(string sessionId, string personId)
    {
        foreach (var forger in new[] { Noe, Olivier })
        {
            foreach (var verb in new[] { "session-release", "session-instructions", "session-tick-all", "session-show-codes" })
                await School.Of(forger).ForgeAsync(verb, ("session", sessionId), ("present", personId));
        }

        var opened = await School.Of(Samira).PressAsync(await School.Of(Samira).SayAsync("Mes sessions"), "Instructions (Salle 204)");
        opened.Choice("present", "Garcia Noé").ShouldBe(personId, "the forged presses gave him nothing");
        WhoHasSecrets().ShouldBe([Samira]);
    }

    /// <summary>Whose chats carry a secret anywhere, the referent's apart, who typed them.</summary>
    private IEnumerable<SimulatedPerson> WhoHasSecrets() => All
        .Where(person => person != Claire)
        .Where(person => Secrets.Append(OtherCode).Any(secret => School.Of(person).Raw.Contains(secret, StringComparison.Ordinal)));

    private void NobodyElseReads()
    {
        foreach (var secret in Secrets.Append(OtherCode))
        {
            School.App.Output.Lines.ShouldNotContain(line => line.Contains(secret, StringComparison.Ordinal), "logs hold no secret");
            StoredBytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)).ShouldBe(-1, "the store holds no secret in clear");
        }
    }

    /// <summary>Of what lies on a disk; nothing where the store is not ours to read.</summary>
    protected virtual byte[] StoredBytes => [];

    private static DateOnly Day(int daysAhead)
    {
        var paris = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        return DateOnly.FromDateTime(paris.DateTime).AddDays(daysAhead);
    }

    /// <summary>A little after 8:00, half an hour before the form's own 8:30.</summary>
    private static DateTimeOffset ReleaseTime(int daysAhead)
    {
        var local = Day(daysAhead).ToDateTime(new TimeOnly(8, 0, 5));
        return new(local, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris").GetUtcOffset(local));
    }
}
