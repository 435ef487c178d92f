using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The form of a session: empty, pre-filled, or back with what has to be mended.</summary>
internal static class SessionForm
{
    public const int MaximumLength = 100;

    public static AdaptiveCard Build(SessionFormValues values, SchoolChoices choices, IReadOnlyList<Text> faults, Language language) =>
        Card.In(
            language,
            [
                Card.Title((values.IsCorrection ? SessionTexts.CorrectTitle : SessionTexts.FormTitle).In(language)),
                Faults(faults, language),
                Card.Paragraph(SessionTexts.FormHelp.In(language)),
                Line("site", SessionTexts.Site, values.Site, SessionTexts.NeedSite, language),
                Line("room", SessionTexts.Room, values.Room, SessionTexts.NeedRoom, language),
                Needed(new AdaptiveDateInput { Id = "date", Value = values.Date }, SessionTexts.Date, SessionTexts.NeedDate, language),
                Needed(new AdaptiveTimeInput { Id = "time", Value = values.Time }, SessionTexts.Time, SessionTexts.NeedTime, language),
                Line("number", SessionTexts.SessionNumberLabel, values.Number, SessionTexts.NeedNumber, language),
                Line("code", SessionTexts.AccessCodeLabel, values.Code, SessionTexts.NeedCode, language),
                Line("password", SessionTexts.Password, values.Password, SessionTexts.BadPassword, language, isRequired: false),
                Choice("supervisors", values.Supervisors, choices.Supervisors, SessionTexts.Supervisors, SessionTexts.NeedSupervisor, language),
                Choice("classes", values.Classes, choices.Classes, SessionTexts.Classes, SessionTexts.NeedClass, language),
                new AdaptiveToggleInput(SessionTexts.OnlyCertifiable.In(language))
                {
                    Id = "certifiable",
                    Label = SessionTexts.Enrol.In(language),
                    Value = values.OnlyCertifiable ? "true" : "false",
                },
            ])
            .With(
                Card.MainButton(
                    SessionTexts.Preview.In(language),
                    SessionPlanAction.PreviewVerb,
                    ("session", values.Id),
                    ("correction", values.IsCorrection ? "true" : "false")),
                Card.CancelButton(language, SessionPlanAction.DropVerb, ("session", values.Id)));

    private static AdaptiveContainer? Faults(IReadOnlyList<Text> faults, Language language) => faults.Count == 0
        ? null
        : Card.Box(
            AdaptiveContainerStyle.Attention,
            Card.Heading(SessionTexts.Mend.In(language)),
            Card.Bullets(faults.Select(fault => fault.In(language))));

    private static AdaptiveTextInput Line(string id, Text label, string? value, Text error, Language language, bool isRequired = true) => new()
    {
        Id = id,
        Label = label.In(language),
        Value = value is { Length: > MaximumLength } ? value[..MaximumLength] : value,
        MaxLength = MaximumLength,
        IsRequired = isRequired,
        ErrorMessage = error.In(language),
    };

    private static AdaptiveInput Needed(AdaptiveInput input, Text label, Text error, Language language)
    {
        input.Label = label.In(language);
        input.IsRequired = true;
        input.ErrorMessage = error.In(language);
        return input;
    }

    private static AdaptiveInput Choice(
        string id, IReadOnlyList<string> chosen, IReadOnlyList<(string Title, string Value)> choices, Text label, Text error, Language language)
    {
        var input = new AdaptiveChoiceSetInput
        {
            Id = id,
            Value = chosen.Count == 0 ? null : string.Join(',', chosen),
            IsMultiSelect = true,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Choices = [.. choices.Select(choice => new AdaptiveChoice(choice.Title, choice.Value))],
        };
        return Needed(input, label, error, language);
    }
}
