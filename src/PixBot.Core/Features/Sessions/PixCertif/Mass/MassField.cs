namespace PixBot.Core.Features.Sessions.PixCertif.Mass;

/// <summary>The columns of Pix Certif's « Créer/éditer plusieurs sessions », in the order of its template.</summary>
internal enum MassField
{
    Number,
    Site,
    Room,
    Date,
    Time,
    Supervisors,
    Observations,
    LastName,
    FirstName,
    BirthDate,
    Sex,
    Insee,
    PostCode,
    City,
    Country,
    ResultsEmail,
    ConvocationEmail,
    ExternalId,
    ExtraTime,

    /// <summary>With the next one, of other centres than schools.</summary>
    Pricing,
    PrepaymentCode,
}
