using PixBot.Core.Localization;
using static PixBot.Core.Files.LineTexts;

namespace PixBot.Core.Files;

/// <summary>
/// Why a line was not taken; a feature adds the faults of its own files. <c>Found</c> is what people wrote: to escape, never to log.
/// </summary>
public abstract record LineFault
{
    /// <summary>What is wrong and what to do, behind « Ligne 3, colonne « Nom » : ». What people wrote is escaped.</summary>
    public abstract Text Why();

    public sealed record WrongCellCount(int Expected, int Found) : LineFault
    {
        public override Text Why() => new(
            $"elle a {Plural.Fr(Found, "cellule")} alors que l’en-tête nomme {Plural.Fr(Expected, "colonne")}. Vérifiez les séparateurs et les guillemets.",
            $"it has {Plural.En(Found, "cell")}, but the header names {Plural.En(Expected, "column")}. Check the separators and quotes.");
    }

    /// <summary>A quote opens a cell and nothing closes it before the lines that follow.</summary>
    public sealed record OpenQuote : LineFault
    {
        public override Text Why() => new(
            "un guillemet (\") ouvre une cellule et rien ne la ferme. Supprimez-le, ou fermez la cellule.",
            "a quote (\") opens a cell and nothing closes it. Remove it, or close the cell.");
    }

    /// <summary>Longer than any line of a table: it is not read at all.</summary>
    public sealed record LineTooLong : LineFault
    {
        public override Text Why() => new(
            "trop longue pour un tableau. Exportez de nouveau le fichier, ou supprimez cette ligne.",
            "too long for a table. Export the file again, or delete this line.");
    }

    /// <summary>The XML is not well-formed from here on.</summary>
    public sealed record BrokenXml : LineFault
    {
        public override Text Why() => new(
            "le fichier XML est coupé ou abîmé à cet endroit. Exportez-le de nouveau.",
            "the XML file is cut or damaged here. Export it again.");
    }

    public sealed record MissingName : LineFault
    {
        public override Text Why() => new("il n’y a rien. Indiquez le nom et le prénom.", "it is empty. Give the last and first names.");
    }

    public sealed record TooLong(int Maximum) : LineFault
    {
        public override Text Why() => new(
            $"le texte dépasse {Number(Maximum)} caractères. Raccourcissez-le.", $"the text is longer than {Number(Maximum)} characters. Shorten it.");
    }

    public sealed record NotACount(string Found, int Maximum) : LineFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas un nombre entier de 0 à {Number(Maximum)}.",
            $"“{Shown(Found)}” is not a whole number from 0 to {Number(Maximum)}.");
    }

    /// <param name="Expected">What the format would have there, for people.</param>
    public sealed record NotExpected(string Found, Text Expected) : LineFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas ce qui est attendu : {Expected.Fr}.", $"“{Shown(Found)}” is not what is expected: {Expected.En}.");
    }

    /// <summary>What only one place says.</summary>
    public sealed record Said(Text Reason) : LineFault
    {
        public override Text Why() => Reason;
    }
}
