using static PixBot.Core.Features.Care.CareTexts;

namespace PixBot.Core.Features.Care;

/// <summary>What each kind of care says: to students and guests, and to staff.</summary>
internal static class CareWordings
{
    public static readonly CareWording Danger = new(DangerTitle, DangerFirst, [Suicide, Children, Emergency15, Silent], AdultNow);

    public static readonly CareWording DangerOfStaff = new(StaffTitle, StaffFirst, [Emergency15, Silent, Suicide, Children], StaffNow);

    public static readonly CareWording Emergency = new(EmergencyTitle, EmergencyFirst, [Emergency15, Silent, Children], AdultAtOnce);

    public static readonly CareWording EmergencyOfStaff = new(EmergencyTitle, StaffEmergencyFirst, [Emergency15, Silent, Children], StaffNow);

    public static readonly CareWording Harassment = new(HarassmentTitle, HarassmentFirst, [Harassment3018, AtNight, Emergency17], AdultNow);

    public static readonly CareWording HarassmentOfStaff = new(StaffTitle, StaffFirst, [Harassment3018, AtNight, Emergency17], StaffNow);

    public static readonly CareWording Fear = new(FearTitle, FearFirst, [Again, NoMark, Prepare], FearAdult);

    public static readonly CareWording FearOfStaff = new(StaffTitle, StaffFearFirst, [Again, NoMark, StaffPrepare], StaffFearAdult);
}
