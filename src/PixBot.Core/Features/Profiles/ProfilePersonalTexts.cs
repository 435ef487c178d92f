using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles;

internal static class ProfilePersonalTexts
{
    public static readonly Text Profile = new(
        "Profil Pix et ses étapes, « C’est envoyé », pour savoir qui est certifiable", "Pix profile and its stages, “It’s sent”, to know who is certifiable");

    public static readonly Text Lines = new(
        "Lignes d’export que le référent doit encore attribuer, et ses choix", "Lines of exports that the referent still has to decide, and their choices");
}
