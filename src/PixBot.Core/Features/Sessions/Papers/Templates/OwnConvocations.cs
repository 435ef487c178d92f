using Microsoft.Extensions.Options;
using PixBot.Core.Features.Sessions.Papers.Layouts;
using PixBot.Core.Features.Sessions.Papers.Templates.Filling;
using PixBot.Core.Features.Sessions.Papers.Word;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

/// <summary>Convocations in the school's own template.</summary>
internal sealed class OwnConvocations(TemplateStore templates, IOptions<PixBotOptions> options)
{
    /// <returns>Null where the school has no template any more, or the file would be too large for one.</returns>
    public async Task<MemoryStream?> MakeAsync(
        SchoolId schoolId, IReadOnlyList<SessionPeople> sessions, Language language, CancellationToken cancellationToken)
    {
        var people = sessions.SelectMany(session => session.Listed.Select(person => new ConvokedPerson(options.Value.School.Name, session, person))).ToList();
        return people.Count > 0 && await templates.ContentAsync(schoolId, cancellationToken) is { } template
            ? TemplateCopies.Fill(template, [.. people.Select(person => ValuesOf(person, language))])
            : null;
    }

    private static Func<string, string?> ValuesOf(ConvokedPerson person, Language language) =>
        name => TemplateField.Find(name) is { } field ? WordText.Clean(field.ValueOf(person).In(language)) : null;
}
