namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>
/// When and where a student was born, as the school's file writes it: cleaned, and neither checked nor understood. Empty
/// where the file does not say.
/// </summary>
/// <param name="LastName">At birth, which may be another than the roster's.</param>
/// <param name="Date">As DD/MM/YYYY.</param>
/// <param name="Sex">SIECLE writes 1 and 2 for M and F.</param>
/// <param name="Insee">Code of the town, in France.</param>
/// <param name="Country">Code of INSEE: 100 and 99100 are France.</param>
internal sealed record StudentBirth(string LastName, string FirstName, string Date, string Sex, string Insee, string Town, string Country);
