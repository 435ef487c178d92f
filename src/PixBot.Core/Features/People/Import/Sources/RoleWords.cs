using PixBot.Core.Files;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>What schools call a role.</summary>
internal static class RoleWords
{
    /// <summary>From the words that schools use, in either language and gender; null for another word.</summary>
    public static Role? Parse(string text) => HeaderName.Of(text) switch
    {
        "eleve" or "eleves" or "etudiant" or "etudiante" or "candidat" or "candidate" or "student" or "pupil" => Role.Student,
        "surveillant" or "surveillante" or "supervisor" or "invigilator" => Role.Supervisor,
        "referent" or "referente" or "referentpix" or "referentepix" or "referentnumerique" or "pixreferent" or "coordinator" => Role.Referent,
        _ => null,
    };
}
