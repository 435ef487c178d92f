using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning;

internal static class ConflictTexts
{
    /// <summary>More names than these are counted.</summary>
    private const int MostNames = 8;

    public static readonly Text Title = new("⚠️ À vérifier avant d’enregistrer", "⚠️ To check before you save");

    public static readonly Text Begun = new("La date et l’heure sont passées.", "Date and time are over.");

    public static readonly Text Soon = new(
        "Elle commence dans moins de 24 heures : prévenez aussi de vive voix.", "It begins in less than 24 hours: tell people in person too.");

    public static Text RoomTaken(Session other, DateTimeOffset end)
    {
        var (start, until) = (Dates.Time(other.Time), Dates.Time(TimeOnly.FromDateTime(end.DateTime)));
        var room = CardText.Escape(other.Room);
        return new(
            $"**{room}** est déjà prise de {start.Fr} à {until.Fr} par une autre session.", $"**{room}** is taken from {start.En} to {until.En} by another session.");
    }

    public static Text SupervisorTaken(string name, Session other)
    {
        var (who, start, room) = (CardText.Escape(name), Dates.Time(other.Time), SessionTexts.InRoom(CardText.Escape(other.Room)));
        return new($"**{who}** surveille déjà à {start.Fr}, {room.Fr}.", $"**{who}** supervises already at {start.En}, {room.En}.");
    }

    public static Text TooFewSeats(string room, int seats, int candidates) => new(
        $"**{CardText.Escape(room)}** : {Plural.Fr(seats, "poste")} pour {Plural.Fr(candidates, "candidat")}.",
        $"**{CardText.Escape(room)}**: {Plural.En(seats, "computer")} for {Plural.En(candidates, "candidate")}.");

    public static Text Elsewhere(IReadOnlyList<string> names) => Of(
        new("Déjà dans une autre session, donc pas inscrits ici", "In another session already, so not enrolled here"), names);

    public static Text NotSent(IReadOnlyList<string> names) => Of(new("Profil pas encore envoyé", "Profile not sent yet"), names);

    public static Text NotCertifiable(IReadOnlyList<string> names) => Of(new("Pas (encore) certifiables", "Not certifiable (yet)"), names);

    private static Text Of(Text label, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return label;
        var shown = string.Join(", ", names.Take(MostNames).Select(CardText.Escape));
        var rest = names.Count > MostNames ? CommonTexts.More(names.Count - MostNames) : Text.Same("");
        return new($"{label.Fr} ({names.Count}) : {shown}{rest.Fr}", $"{label.En} ({names.Count}): {shown}{rest.En}");
    }
}
