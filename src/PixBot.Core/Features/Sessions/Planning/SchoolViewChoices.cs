using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The supervisors and classes of a school, to choose from in the form of a session.</summary>
internal static class SchoolViewChoices
{
    extension(SchoolView view)
    {
        public SchoolChoices Choices(Language language) => new(
            [.. view.Supervisors.Select(person => ($"{person.LastName} {person.FirstName}", person.Id))],
            [.. view.Classes.Select(group => (Title(view, group, language), SchoolView.ClassKey(group.Key)))]);
    }

    private static string Title(SchoolView view, IGrouping<string, Person> group, Language language) => SessionTexts
        .ClassChoice(SchoolView.ClassName(group.Key, language), group.Count(view.IsCertifiable), group.Count())
        .In(language);
}
