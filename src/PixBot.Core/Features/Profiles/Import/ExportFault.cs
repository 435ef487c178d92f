using PixBot.Core.Files;
using PixBot.Core.Localization;
using static PixBot.Core.Files.LineTexts;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>What only an export of Pix Orga can have wrong.</summary>
public abstract record ExportFault : LineFault
{
    public sealed record NotYesOrNo(string Found) : ExportFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est ni « Oui » ni « Non ». Exportez de nouveau les résultats depuis Pix Orga.",
            $"“{Shown(Found)}” is neither “Yes” nor “No”. Export the results from Pix Orga again.");
    }

    /// <summary>Not a date, or none where the profile was sent.</summary>
    public sealed record NotADate(string Found) : ExportFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas une date. Attendu : jj/mm/aaaa hh:mm, comme Pix Orga l’écrit.",
            $"“{Shown(Found)}” is not a date. Expected: DD/MM/YYYY hh:mm, as Pix Orga writes it.");
    }

    public sealed record InTheFuture(string Found) : ExportFault
    {
        public override Text Why() => new(
            $"« {Shown(Found)} » n’est pas encore passé. Le fichier a-t-il été modifié ?",
            $"“{Shown(Found)}” is still to come. Was the file changed?");
    }
}
