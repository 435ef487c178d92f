using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

internal static class SheetTexts
{
    public static readonly Text Purpose = new(
        "Listes de candidats de Pix Certif déposées pour être remplies, chiffrées", "Pix Certif’s lists of candidates dropped to be filled, encrypted");

    public static readonly Text Title = new("Liste des candidats pour Pix Certif", "List of candidates for Pix Certif");

    public static readonly Text Encrypted = new(
        "Ce classeur est protégé par un mot de passe : je ne peux pas le lire. Téléchargez de nouveau la liste des candidats sur Pix Certif, sans la protéger, puis déposez-la ici.",
        "This workbook is protected by a password: I can’t read it. Download the list of candidates from Pix Certif again, don’t protect it, then drop it here.");

    public static readonly Text TooMuch = new(
        "Ce classeur est bien plus gros qu’une liste de candidats : je ne le lis pas. Déposez la liste telle que Pix Certif la donne.",
        "This workbook is far larger than a list of candidates: I don’t read it. Drop the list as Pix Certif gives it.");

    public static readonly Text Damaged = new(
        "Ce classeur est abîmé : je ne peux pas le lire. Téléchargez de nouveau la liste des candidats sur Pix Certif, puis déposez-la ici.",
        "This workbook is damaged: I can’t read it. Download the list of candidates from Pix Certif again, then drop it here.");

    public static readonly Text Which = new(
        "Je ne trouve pas de session prévue qui corresponde à ce fichier (numéro, ou site, salle, date et heure). Pour laquelle est-il ?",
        "I find no planned session that fits this file (number, or site, room, date and time). Which one is it for?");

    public static readonly Text Session = new("Session", "Session");

    public static readonly Text ForThisSession = new("Remplir pour cette session", "Fill it for this session");

    public static readonly Text NonePlanned = new(
        "Aucune session à venir n’est prévue ici. Planifiez-la d’abord (« Sessions »), puis déposez de nouveau ce fichier.",
        "No session to come is planned here. Plan it first (“Sessions”), then drop this file again.");

    public static readonly Text Begun = new(
        "La session a débuté : Pix Certif ne prend plus de liste. Pour ajouter quelqu’un, choisissez « Inscrire un candidat » sur la page de la session ; ce qui reste à saisir est dans « À faire sur Pix Certif ». Pour un autre jour, créez une nouvelle session.",
        "The session has begun: Pix Certif takes no list any more. To add somebody, choose “Inscrire un candidat” on the session’s page; what is left to type is in “To do on Pix Certif”. For another day, create a new session.");

    public static readonly Text Gone = new(
        "Cette liste n’est gardée qu’un jour, et n’est plus là. Déposez de nouveau le fichier de Pix Certif.",
        "This list is kept for a day only, and is gone. Drop the file from Pix Certif again.");

    public static readonly Text ToEnrol = new("Candidats dans la liste", "Candidates on the list");

    public static readonly Text InTheFile = new("Déjà inscrits dans le fichier", "Enrolled in the file already");

    public static readonly Text Nobody = new("Personne n’est inscrit à cette session.", "Nobody is enrolled in this session.");

    public static readonly Text Erases = new(
        "⚠️ Sur Pix Certif, l’import efface la liste des candidats existante : seuls ceux de ce fichier resteront inscrits. À faire avant que la session débute.",
        "⚠️ On Pix Certif, the import erases the existing list of candidates: only those in this file stay enrolled. Do it before the session begins.");

    public static readonly Text EnrolByHand = new(
        "Inscrivez-les un par un sur Pix Certif **après** l’import (« Inscrire un candidat »).",
        "Enrol them one by one on Pix Certif **after** the import (“Inscrire un candidat”).");

    public static readonly Text CheckAgain = new("Vérifier de nouveau", "Check again");

    public static readonly Text Download = new("📄 Télécharger la liste remplie", "📄 Download the filled list");

    public static readonly Text Continue = new("Continuer", "Continue");

    public static readonly Text Pricing = new("Tarification part Pix, pour tous", "Pricing of Pix’s share, for all");

    public static readonly Text PrepaymentCode = new(
        "Code de prépaiement (seulement si prépayée)", "Prepayment code (only if prepaid)");

    public static readonly Text NeedPricing = new("Choisissez d’abord la tarification de la part Pix.", "Choose the pricing of Pix’s share first.");

    public static readonly Text NeedCode = new(
        "Une part prépayée demande un code de prépaiement, comme 12345678912345/FACT12345.", "A prepaid share needs a prepayment code, such as 12345678912345/FACT12345.");

    public static readonly Text CorrectFirst = new(
        $"Un seul refus, et Pix n’importe personne : le fichier n’est donc pas encore fait. {IdentityTexts.WhatToDo.Fr} Puis « Vérifier de nouveau ».",
        $"A single refusal, and Pix imports nobody: so the file is not made yet. {IdentityTexts.WhatToDo.En} Then “Check again”.");

    public static Text CannotEnrol(int count) => count == 1
        ? new("1 candidat que Pix refuserait", "1 candidate whom Pix would refuse")
        : new($"{count} candidats que Pix refuserait", $"{count} candidates whom Pix would refuse");

    public static Text LeftOut(int count) => count == 1
        ? new("1 candidat n’est pas dans le fichier", "1 candidate is not in the file")
        : new($"{count} candidats ne sont pas dans le fichier", $"{count} candidates are not in the file");

    public static Text WithoutThem(int count) => count == 1
        ? new("Faire la liste sans lui", "Make the list without them")
        : new("Faire la liste sans eux", "Make the list without them");

    public static Text NoExtraTimeColumn(int count)
    {
        var people = SessionTexts.Enrolled(count);
        return new(
            $"⚠️ Ce fichier n’a pas de colonne « Temps majoré » ({people.Fr}) : saisissez-le sur Pix Certif.",
            $"⚠️ This file has no column for extra time ({people.En}): type it on Pix Certif.");
    }

    public static Text Lacks(IReadOnlyList<string> columns)
    {
        var names = columns.Select(CardText.Escape).ToList();
        return new(
            $"Cette liste de candidats n’est pas celle que Pix Certif donne aujourd’hui : il y manque {string.Join(", ", names.Select(name => $"« {name} »"))}. Téléchargez-la de nouveau sur la page de la session, puis déposez-la ici sans rien y changer.",
            $"This list of candidates is not the one that Pix Certif gives today: it lacks {string.Join(", ", names.Select(name => $"“{name}”"))}. Download it again from the session’s page, then drop it here without changing anything.");
    }

    public static Text Line(Session session)
    {
        var (when, room) = (SessionTexts.When(session), SessionTexts.InRoom(session.Room));
        return new($"{when.Fr}, {room.Fr}", $"{when.En}, {room.En}");
    }

    public static Text Refused(RefusedCandidate refused)
    {
        var name = CardText.Escape($"{refused.Person.LastName} {refused.Person.FirstName} ({refused.Person.Class})");
        var why = IdentityTexts.Of(refused.Faults);
        return new($"**{name}** – {why.Fr}", $"**{name}** – {why.En}");
    }

    public static Text Description(int count) => new(
        $"{SessionTexts.Enrolled(count).Fr} : la liste de Pix Certif, remplie. À importer telle quelle.",
        $"{SessionTexts.Enrolled(count).En}: Pix Certif’s list, filled. To be imported as it is.");

    public static Text InChat(Session session, int count)
    {
        var (when, room, people) = (SessionTexts.When(session), SessionTexts.InRoom(CardText.Escape(session.Room)), SessionTexts.Enrolled(count));
        return new(
            $"**{when.Fr}, {room.Fr}** : {people.Fr}.\n\nSur Pix Certif, ouvrez la session et importez ce fichier sans le modifier. {Erases.Fr}",
            $"**{when.En}, {room.En}**: {people.En}.\n\nOn Pix Certif, open the session and import this file without changing it. {Erases.En}");
    }
}
