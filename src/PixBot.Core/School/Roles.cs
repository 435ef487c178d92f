using PixBot.Core.Files;

namespace PixBot.Core.School;

internal static class Roles
{
    /// <summary>From the words that schools use, in either language and gender; null for another word.</summary>
    public static Role? Parse(string text) => HeaderName.Of(text) switch
    {
        "eleve" or "eleves" or "etudiant" or "etudiante" or "candidat" or "candidate" or "student" or "pupil" => Role.Student,
        "surveillant" or "surveillante" or "supervisor" or "invigilator" => Role.Supervisor,
        "referent" or "referente" or "referentpix" or "referentepix" or "referentnumerique" or "pixreferent" or "coordinator" => Role.Referent,
        _ => null,
    };

    /// <summary>As stored.</summary>
    public static string Code(this Role role) => role switch
    {
        Role.Supervisor => "supervisor",
        Role.Referent => "referent",
        _ => "student",
    };

    public static Role FromCode(string? code) => code switch
    {
        "supervisor" => Role.Supervisor,
        "referent" => Role.Referent,
        _ => Role.Student,
    };
}
