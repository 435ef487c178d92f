using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.EntraDirectory;

/// <summary>What somebody has to set up for the directory: each names the setting or the permission.</summary>
internal static class DirectoryTexts
{
    public static Text Fault(DirectoryFault fault) => fault switch
    {
        DirectoryFault.Off => Off,
        DirectoryFault.NoToken => new(
            "Microsoft Entra ne m’a pas laissé entrer. À vérifier par qui a déployé PixBot : `MicrosoftAppId`, `MicrosoftAppTenantId`, et `MicrosoftAppPassword` ou l’identité managée.",
            "Microsoft Entra didn’t let me in. To be checked by whoever deployed PixBot: `MicrosoftAppId`, `MicrosoftAppTenantId`, and `MicrosoftAppPassword` or the managed identity."),
        DirectoryFault.NoUsers => Missing("User.Read.All", new("chercher les comptes", "look accounts up")),
        DirectoryFault.NoGroups => Missing("GroupMember.Read.All", new("lire les groupes", "read groups")),
        DirectoryFault.NoInstallations => Missing("TeamsAppInstallation.ReadWriteSelfForUser.All", new("installer PixBot", "install PixBot")),
        DirectoryFault.NoCatalog => new(
            "Il manque l’autorisation `AppCatalog.Read.All` pour trouver PixBot dans le catalogue de l’organisation. Un administrateur peut l’accorder (infra/README.md) ou indiquer l’identifiant du catalogue dans le réglage `PixBot:Directory:AppCatalogId`.",
            "The permission `AppCatalog.Read.All` is missing, to find PixBot in the organisation’s catalog. An administrator can grant it (infra/README.md) or give the catalog’s id in the setting `PixBot:Directory:AppCatalogId`."),
        DirectoryFault.NotInCatalog => new(
            "PixBot n’est pas dans le catalogue d’applications de l’organisation. Un administrateur Teams l’y dépose (manifest/README.md) ; s’il y est sous un autre identifiant, c’est le réglage `PixBot:Directory:AppCatalogExternalId`.",
            "PixBot isn’t in the organisation’s app catalog. A Teams administrator uploads it (manifest/README.md); if it’s there under another id, that’s the setting `PixBot:Directory:AppCatalogExternalId`."),
        DirectoryFault.NotOurApp => new(
            "Teams ne reconnaît pas PixBot comme son propre installateur : `webApplicationInfo.id` du manifeste doit être `MicrosoftAppId`. Il faut reconstruire le paquet et le redéposer (manifest/README.md).",
            "Teams doesn’t take PixBot for its own installer: `webApplicationInfo.id` in the manifest must be `MicrosoftAppId`. The package has to be built and uploaded again (manifest/README.md)."),
        _ => new(
            "Microsoft Graph a refusé la demande ; le journal de PixBot dit avec quel code.",
            "Microsoft Graph refused the request; PixBot’s log says with which code."),
    };

    public static readonly Text Silent = new(
        "L’annuaire ne répond pas pour le moment : réessayez dans une minute.",
        "The directory doesn’t answer right now: try again in a minute.");

    public static Text Busy(int seconds) => new(
        $"L’annuaire est très sollicité : réessayez dans {seconds} s.",
        $"The directory is very busy: try again in {seconds} s.");

    private static readonly Text Off = new(
        "PixBot n’est pas relié à l’annuaire de l’établissement. Qui l’a déployé peut le faire : réglage `PixBot:Directory:Enabled` et autorisations Microsoft Graph (infra/README.md). Sans cela, un administrateur Teams installe PixBot pour tous avec une stratégie de configuration (manifest/README.md).",
        "PixBot isn’t connected to the school’s directory. Whoever deployed it can do that: setting `PixBot:Directory:Enabled` and Microsoft Graph permissions (infra/README.md). Without it, a Teams administrator installs PixBot for everyone with a setup policy (manifest/README.md).");

    private static Text Missing(string permission, Text toDo) => new(
        $"Il manque l’autorisation `{permission}` pour {toDo.Fr} : un administrateur Entra l’accorde à l’application de PixBot (infra/README.md).",
        $"The permission `{permission}` is missing, to {toDo.En}: an Entra administrator grants it to PixBot’s application (infra/README.md).");
}
