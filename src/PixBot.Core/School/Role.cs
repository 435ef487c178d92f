namespace PixBot.Core.School;

public enum Role
{
    Student,
    Supervisor,
    Referent,

    /// <summary>Anyone of the tenant whom neither roster nor settings know: general answers only.</summary>
    Guest,
}
