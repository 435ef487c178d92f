using PixBot.Core.Localization;

namespace PixBot.Core.Features.Broadcasts;

internal static class MessageTexts
{
    /// <summary>In the journal, after the name of whoever sent it.</summary>
    public static readonly Text SentOne = new("a diffusé un message", "broadcast a message");

    public static readonly Text Title = new("Diffuser un message", "Broadcast a message");

    public static readonly Text Text = new("Votre message (il sera montré tel quel)", "Your message (it will be shown as typed)");

    public static readonly Text NeedText = new("Écrivez un message de 1 à 2 000 caractères.", "Write a message of 1 to 2,000 characters.");

    public static readonly Text Audience = new("À qui ?", "To whom?");

    public static readonly Text NeedAudience = new("Choisissez au moins un destinataire.", "Choose at least one audience.");

    public static readonly Text Supervisors = new("Les surveillants", "The supervisors");

    public static readonly Text Send = new("Envoyer", "Send");

    public static readonly Text ReportTitle = new("Message diffusé", "Broadcast message");

    public static Text From(string author) => new($"Message de {author}", $"A message from {author}");

    public static Text PreviewTitle(int count) => count == 1
        ? new("1 personne recevra ceci", "1 person will get this")
        : new($"{count} personnes recevront ceci", $"{count} people will get this");
}
