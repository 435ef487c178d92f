using PixBot.Core.Features.Sessions.Papers.Templates.Filling;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

internal static class TemplateTexts
{
    public static readonly Text Title = new("Notre modèle Word", "Our Word template");

    public static readonly Text None = new(
        "L’établissement n’a pas encore de modèle : les convocations ont la présentation de PixBot.",
        "The school has no template yet: convocations look as PixBot makes them.");

    public static readonly Text HowTitle = new("Comment faire ?", "How to make one");

    public static readonly Text How = new(
        "Écrivez la convocation dans Word, avec votre en-tête et votre logo. Mettez ces champs là où PixBot doit écrire, puis déposez ici le fichier .docx (2 Mo au plus).",
        "Write the convocation in Word, with your letterhead and logo. Put these fields where PixBot is to write, then drop the .docx file here (2 MB at most).");

    public static readonly Text Forms = new(
        "Les champs de publipostage et les contrôles de contenu de ces noms marchent aussi, dans le texte, les tableaux, les zones de texte, les en-têtes et les pieds de page. Majuscules, accents et espaces n’ont pas d’importance.",
        "Mail merge fields and content controls of these names work too, in the text, in tables, text boxes, headers and footers. Capitals, accents and spaces do not matter.");

    public static readonly Text Starter = new("📄 Modèle de départ", "📄 Starter template");

    public static readonly Text Remove = new("Retirer le modèle", "Remove the template");

    public static readonly Text Gone = new(
        "Le modèle est retiré. Les convocations ont de nouveau la présentation de PixBot.",
        "The template is removed. Convocations look as PixBot makes them again.");

    public static readonly Text Recognised = new("Modèle de convocation", "Convocation template");

    public static readonly Text Filled = new("PixBot remplira", "PixBot will fill in");

    public static readonly Text StayAsTheyAre = new(
        "Un champ inconnu reste tel quel sur chaque convocation. Mieux vaut le corriger dans Word, puis déposer le fichier de nouveau.",
        "An unknown field stays as it is on every convocation. It is better to mend it in Word, then drop the file again.");

    public static readonly Text NothingYet = new(
        "Rien n’est changé tant que vous n’avez pas confirmé.",
        "Nothing is changed until you confirm.");

    public static readonly Text Use = new("Utiliser ce modèle", "Use this template");

    public static readonly Text UseAnyway = new("L’utiliser quand même", "Use it anyway");

    public static readonly Text DraftGone = new(
        "Ce modèle n’attend plus : un autre a été déposé depuis, ou le délai est passé. Déposez-le de nouveau.",
        "This template is not waiting any more: another one has been dropped since, or too much time has passed. Drop it again.");

    public static readonly Text NoFields = new(
        "Ce document Word ne contient aucun champ à remplir. Mettez-y par exemple nom, prénom, date et salle, chacun entre deux accolades de chaque côté (le bouton montre comment), puis déposez-le de nouveau.",
        "This Word document has no field to fill in. Put for example last name, first name, date and room into it, each between two braces on either side (the button shows how), then drop it again.");

    public static readonly Text Macros = new(
        "Ce document Word contient des macros : PixBot ne le prend pas. Enregistrez-le au format .docx, sans macros, puis déposez-le de nouveau.",
        "This Word document has macros: PixBot does not take it. Save it as .docx, without macros, then drop it again.");

    public static readonly Text Encrypted = new(
        "Ce document Word est protégé par un mot de passe. Retirez la protection, puis déposez-le de nouveau.",
        "This Word document is protected by a password. Remove the protection, then drop it again.");

    public static readonly Text TooMuch = new(
        "Ce document Word est trop gros pour un modèle de convocation : 2 Mo au plus, quelques pages. Réduisez les images, puis déposez-le de nouveau.",
        "This Word document is too large for a convocation template: 2 MB at most, a few pages. Make the pictures smaller, then drop it again.");

    public static readonly Text Damaged = new(
        "Ce document Word est abîmé, ou n’est pas un courrier. Ouvrez-le et enregistrez-le de nouveau au format .docx, puis déposez-le ici.",
        "This Word document is damaged, or is no letter. Open it and save it as .docx again, then drop it here.");

    public static Text KnownOnes { get; } = new(
        $"Champs connus : {string.Join(", ", TemplateField.All.Select(field => field.Name.Fr))}.",
        $"Known fields: {string.Join(", ", TemplateField.All.Select(field => field.Name.En))}.");

    public static Text UnknownTitle(int count) => count == 1
        ? new("1 champ que PixBot ne connaît pas", "1 field that PixBot does not know")
        : new($"{count} champs que PixBot ne connaît pas", $"{count} fields that PixBot does not know");

    /// <param name="name">As written, escaped.</param>
    public static Text Unknown(string name) => new($"« {name} »", $"“{name}”");

    /// <param name="near">The known field whose name is nearest.</param>
    public static Text UnknownNear(string name, Text near) => new(
        $"« {name} » : voulez-vous dire « {near.Fr} » ?", $"“{name}”: do you mean “{near.En}”?");

    /// <param name="name">Escaped.</param>
    public static Text InUse(string name) => new(
        $"✅ Le modèle {name} est en service : dans « Papiers », choisissez « Notre modèle Word ».",
        $"✅ The template {name} is in use: in “Papers”, choose “Our Word template”.");

    /// <param name="name">Escaped.</param>
    public static Text Since(string name, Text moment) => new($"En service : {name}, depuis le {moment.Fr}.", $"In use: {name}, since {moment.En}.");

    public static Text Saved(string name) => new($"a choisi le modèle de convocation {name}", $"chose the convocation template {name}");

    public static Text TookAway(string name) => new($"a retiré le modèle de convocation {name}", $"removed the convocation template {name}");
}
