using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>A referent gives rooms, supervisors and days on the page, has the sessions proposed, creates them and convokes.</summary>
public sealed class PlanForMeTests : PageTest
{
    private static readonly PlanWords French = new()
    {
        Locale = "fr-FR",
        Plan = "Planifier pour moi",
        Rooms = "Salles",
        AddRoom = "Ajouter une salle",
        RoomName = "Nom de la salle",
        Computers = "Ordinateurs qui marchent",
        Openings = "Ouverture : une ligne par jour",
        Save = "Enregistrer",
        Back = "Retour",
        Supervisors = "Surveillants",
        Which = "Quel surveillant ?",
        Edit = "Modifier",
        Available = "Peut surveiller : une ligne par jour (vide : jamais)",
        When = "Jours, élèves et règles",
        Slots = "Quand les sessions peuvent commencer : une ligne par jour",
        OnlyCertifiable = "Seulement les élèves certifiables",
        NotUnderstood = "n’est pas compris",
        Saved = "C’est enregistré",
        Propose = "Proposer les sessions",
        Proposed = "Sessions proposées",
        Create = "Créer ces sessions",
        Nobody = "Personne n’est encore prévenu.",
        ConvokeAll = "Convoquer tout le monde",
        Convoking = "Les convocations d",
        Convocation = "Ta convocation",
    };

    private static readonly PlanWords English = new()
    {
        Locale = "en-GB",
        Plan = "Plan for me",
        Rooms = "Rooms",
        AddRoom = "Add a room",
        RoomName = "Name of the room",
        Computers = "Working computers",
        Openings = "Open: one line a day",
        Save = "Save",
        Back = "Back",
        Supervisors = "Supervisors",
        Which = "Which supervisor?",
        Edit = "Edit",
        Available = "Can supervise: one line a day (empty: never)",
        When = "Days, students and rules",
        Slots = "When sessions may begin: one line a day",
        OnlyCertifiable = "Certifiable students only",
        NotUnderstood = "is not understood",
        Saved = "Saved.",
        Propose = "Propose the sessions",
        Proposed = "Proposed sessions",
        Create = "Create these sessions",
        Nobody = "Nobody has been told yet.",
        ConvokeAll = "Summon everybody",
        Convoking = "The summonses of",
        Convocation = "Your session",
    };

    private PlanWords words = French;
    private int shot;

    private ChatColumn Referent => Chat(0);

    private ChatColumn Student => Chat(2);

    private static string Day => Tomorrow.AddDays(7).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Sessions_are_proposed_created_and_convoked_on_the_page(string language)
    {
        words = language == "fr" ? French : English;
        await OpenAsync(demo: false, words.Locale);
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await GiveFilesAsync(language == "fr" ? Words.French : Words.English);
        await InstallEveryoneAsync((language == "fr" ? Words.French : Words.English).ExportImported);
        await Student.PickAsync("Inès Abbas");

        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(words.Plan);
        await ShootStageAsync("missing");
        await GiveRoomAsync();
        await GiveSupervisorAsync();
        await GiveDaysAsync();
        await ProposeAsync();

        Errors.ShouldBeEmpty();
    }

    private async Task GiveRoomAsync()
    {
        await Referent.PressAsync(words.Rooms);
        await Referent.PressAsync(words.AddRoom);
        await Referent.FillAsync(words.RoomName, "Amphi");
        await Referent.FillAsync(words.Computers, "200");
        await Referent.FillAsync(words.Openings, "mardi");
        await Referent.PressAsync(words.Save);
        await Referent.SeesAsync(words.NotUnderstood);
        await ShootStageAsync("to-mend");
        await Referent.FillAsync(words.Openings, $"{Day} 8h-18h");
        await Referent.PressAsync(words.Save);
        await ShootStageAsync("rooms");
        await Referent.PressAsync(words.Back);
    }

    private async Task GiveSupervisorAsync()
    {
        await Referent.PressAsync(words.Supervisors);
        await Referent.LastCard.GetByLabel(words.Which).SelectOptionAsync(new[] { new SelectOptionValue { Label = "Samira Haddad" } });
        await Referent.PressAsync(words.Edit);
        await Referent.FillAsync(words.Available, $"{Day} 8h-18h");
        await Referent.PressAsync(words.Save);
        await ShootStageAsync("supervisors");
        await Referent.PressAsync(words.Back);
    }

    private async Task GiveDaysAsync()
    {
        await Referent.PressAsync(words.When);
        await Referent.FillAsync(words.Slots, $"{Day} 8h30, 11h30, 14h30");
        await Referent.LastCard.GetByLabel(words.OnlyCertifiable).First.UncheckAsync();
        await Referent.PressAsync(words.Save);
        await Referent.SeesAsync(words.Saved);
        await Referent.PressAsync(words.Back);
    }

    private async Task ProposeAsync()
    {
        await Referent.PressAsync(words.Propose);
        await Referent.SeesAsync(words.Proposed);
        await ShootStageAsync("proposed");
        await Referent.PressAsync(words.Create);
        await Referent.SeesAsync(words.Nobody);
        await Expect(Student.Element.GetByText(words.Convocation)).ToHaveCountAsync(0);
        await Referent.PressAsync(words.ConvokeAll);
        await Referent.SeesAsync(words.Convoking);
        await Student.SeesAsync(words.Convocation);
        await ShootStageAsync("convoked");
    }

    /// <summary>As a desktop and as a phone show it.</summary>
    private async Task ShootStageAsync(string stage)
    {
        var name = $"plan-{words.Locale[..2]}-{++shot}-{stage}";
        await ShootAsync(name);
        await ShootPhoneAsync(0, $"{name}-phone");
    }

    private sealed record PlanWords
    {
        public required string Locale { get; init; }

        public required string Plan { get; init; }

        public required string Rooms { get; init; }

        public required string AddRoom { get; init; }

        public required string RoomName { get; init; }

        public required string Computers { get; init; }

        public required string Openings { get; init; }

        public required string Save { get; init; }

        public required string Back { get; init; }

        public required string Supervisors { get; init; }

        public required string Which { get; init; }

        public required string Edit { get; init; }

        public required string Available { get; init; }

        public required string When { get; init; }

        public required string Slots { get; init; }

        public required string OnlyCertifiable { get; init; }

        public required string NotUnderstood { get; init; }

        public required string Saved { get; init; }

        public required string Propose { get; init; }

        public required string Proposed { get; init; }

        public required string Create { get; init; }

        public required string Nobody { get; init; }

        public required string ConvokeAll { get; init; }

        public required string Convoking { get; init; }

        public required string Convocation { get; init; }
    }
}
