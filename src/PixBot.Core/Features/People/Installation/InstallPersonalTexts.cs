using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Installation;

internal static class InstallPersonalTexts
{
    public static readonly Text Installing = new("Installation de l’application pour tous", "Installing the app for everybody");

    public static readonly Text UntilInstalled = new("jusqu’à la fin de l’installation", "until the installation is over");
}
