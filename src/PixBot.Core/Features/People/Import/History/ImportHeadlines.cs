using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>When imports of the roster were, from where and by whom; one query, however many.</summary>
internal sealed class ImportHeadlines(IRoster roster, SchoolClock school)
{
    public async Task<IReadOnlyList<Text>> OfAsync(BotRequest request, IReadOnlyList<ImportRecord> imports, CancellationToken cancellationToken)
    {
        var people = await roster.FindAsync(request.School, [.. imports.Select(import => import.By).OfType<string>()], cancellationToken);
        return [.. imports.Select(import => ChangesTexts.Imported(When(import), ChangesTexts.Origin(import.Origin), Name(import.By)))];

        string Name(string? id) => id is not null && people.TryGetValue(id, out var person)
            ? CardText.Escape(person.FullName)
            : request.In(ChangesTexts.UnknownReferent);
    }

    public Text When(ImportRecord import) => Dates.Moment(school.Local(import.At));
}
