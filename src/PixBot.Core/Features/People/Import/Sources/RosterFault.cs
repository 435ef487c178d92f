using PixBot.Core.Files;
using PixBot.Core.Localization;
using static PixBot.Core.Files.LineTexts;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>What only a roster can have wrong.</summary>
public abstract record RosterFault : LineFault
{
    public sealed record MissingEmail : RosterFault
    {
        public override Text Why() => new(
            "il n’y a rien. Indiquez l’adresse e-mail du compte Teams.", "it is empty. Give the e-mail address of the Teams account.");
    }

    public sealed record MalformedEmail(string Found) : RosterFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas une adresse e-mail. Attendu : une seule adresse, comme lea.martin@ecole.fr.",
            $"“{Shown(Found)}” is not an e-mail address. Expected: one address only, such as lea.martin@school.org.");
    }

    public sealed record EmailTwice(int FirstLine) : RosterFault
    {
        public override Text Why() => new(
            $"cette adresse est déjà à la ligne {Number(FirstLine)}, qui a été gardée. Donnez à chacun la sienne, ou supprimez cette ligne.",
            $"this address is already on line {Number(FirstLine)}, which was kept. Give each person their own, or delete this line.");
    }

    /// <summary>INE, or FREGATA's identifier.</summary>
    public sealed record MissingIdentifier : RosterFault
    {
        public override Text Why() => new(
            "il n’y a rien. Un élève doit avoir un INE ou un identifiant.", "it is empty. A student needs an INE or an identifier.");
    }

    public sealed record IdentifierTwice(int FirstLine) : RosterFault
    {
        public override Text Why() => new(
            $"cet identifiant est déjà à la ligne {Number(FirstLine)}, qui a été gardée.",
            $"this identifier is already on line {Number(FirstLine)}, which was kept.");
    }

    /// <summary>A student without a class.</summary>
    public sealed record MissingClass : RosterFault
    {
        public override Text Why() => new(
            "un élève doit avoir une classe. Indiquez-la ou, pour un adulte, son rôle (surveillant, référent).",
            "a student needs a class. Give it or, for a member of staff, their role (supervisor, referent).");
    }

    public sealed record UnknownRole(string Found) : RosterFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas un rôle. Attendu : élève, surveillant ou référent (vide : élève).",
            $"“{Shown(Found)}” is not a role. Expected: student, supervisor or referent (empty: student).");
    }

    public sealed record UnknownLanguage(string Found) : RosterFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas une langue de PixBot. Attendu : français ou anglais, ou rien.",
            $"“{Shown(Found)}” is not a language of PixBot. Expected: French or English, or nothing.");
    }

    public sealed record NotAPercent(string Found) : RosterFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas un pourcentage. Attendu : un nombre de 1 à 100, comme 33 %, ou rien.",
            $"“{Shown(Found)}” is not a percentage. Expected: a number from 1 to 100, such as 33%, or nothing.");
    }
}
