namespace PixBot.Core.School;

internal static class Roles
{
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
