using System.Globalization;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Answers;

/// <summary>Who asked what and found which answer helpful; the questions themselves stay, without a name.</summary>
internal static class AnswersPersonalData
{
    private const int MonthsLogged = 24;

    public static readonly PersonalTable Feedback = new(
        RateAnswer.Kind,
        AnswersPersonalTexts.Feedback,
        KeepFor.SchoolYear(row => row.Values.Time("At")),
        PersonalRows.Whole(RateAnswer.Kind),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Helped", Fact, OnErasure.RowGoes));

    public static readonly PersonalTable Questions = new(
        "questions",
        AnswersPersonalTexts.Questions,
        KeepFor.UntilErased,
        PersonalRows.Whole("questions"),
        new("Question", Name, OnErasure.TakenOut),
        new("Question", FreeText, OnErasure.Stays));

    public static readonly PersonalTable Askers = new(
        "askers",
        AnswersPersonalTexts.Questions,
        KeepFor.UntilErased,
        PersonalRows.None with { Of = AskersAsync },
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Asker", Name, OnErasure.RowGoes));

    /// <summary>Leads to <see cref="Askers"/>, so it goes after them.</summary>
    public static readonly PersonalTable AskedBy = new(
        "asked-by",
        AnswersPersonalTexts.Questions,
        KeepFor.UntilErased,
        PersonalRows.PerPerson("asked-by"),
        new PersonalColumn(PersonalColumn.Partition, Id, OnErasure.RowGoes));

    /// <summary>The account stands in the key where somebody said that an answer did not help, joined to the card's id.</summary>
    public static readonly PersonalTable Log = new(
        QuestionLog.Kind,
        AnswersPersonalTexts.Log,
        KeepFor.SchoolYear(At),
        PersonalRows.Partitioned((_, school, now, _) => Enumerable.Range(0, MonthsLogged)
            .Select(months => QuestionLog.Partition(school, now.AddMonths(-months))).ToAsyncEnumerable()),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Text", FreeText, OnErasure.Stays))
    {
        Rule = (_, subject, row, _) => new(
            subject.AccountId is { } account && row.Key.Contains(account, StringComparison.Ordinal) ? new RowFate.Goes() : RowFate.Untouched),
    };

    /// <summary>An answer to one person goes with them; one to several stays with those who have it.</summary>
    public static readonly PersonalTable Answers = new(
        QuestionRows.Answers,
        AnswersPersonalTexts.Questions,
        KeepFor.UntilErased,
        PersonalRows.Whole(QuestionRows.Answers),
        new("For", Id, OnErasure.RowGoes),
        new("Answer", Name, OnErasure.TakenOut),
        new("Answer", FreeText, OnErasure.Stays));

    public static readonly PersonalTable Muted = new(
        MutedPeople.Kind,
        AnswersPersonalTexts.Muted,
        KeepFor.SchoolYear(row => row.Values.Time("At")),
        PersonalRows.Whole(MutedPeople.Kind),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Name", Name, OnErasure.RowGoes),
        new("Email", Email, OnErasure.RowGoes),
        new("Class", Fact, OnErasure.RowGoes));

    public static readonly PersonalTable Cards = new(
        InheritedCards.Questions,
        AnswersPersonalTexts.Cards,
        KeepFor.UntilErased,
        PersonalRows.Whole(InheritedCards.Questions),
        new("Account", Id, OnErasure.RowGoes),
        new("Chat", Chat, OnErasure.RowGoes));

    public static readonly PersonalTable Groups = new(
        InheritedCards.Groups,
        AnswersPersonalTexts.Cards,
        KeepFor.UntilErased,
        PersonalRows.Whole(InheritedCards.Groups),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Chat", Chat, OnErasure.RowGoes));

    public static readonly IReadOnlyList<PersonalTable> Tables =
        [Feedback, Questions, Askers, AskedBy, Answers, Muted, Cards, Groups, Log, PersonalTable.OfNobody(InboxSignal.Kind)];

    private static IAsyncEnumerable<Row> AskersAsync(ITable table, DataSubject subject, CancellationToken cancellationToken) =>
        subject.AccountId is not { } account
            ? AsyncEnumerable.Empty<Row>()
            : table.QueryAsync(new RowRange(QuestionRows.AskedBy(subject.School, account)), cancellationToken)
                .Select(async (asked, token) => await table.FindAsync(QuestionRows.Askers(subject.School, asked.Key), account, token))
                .Where(row => row is not null)
                .Select(row => row!);

    private static DateTimeOffset? At(Row row) =>
        long.TryParse(row.Key.Split('|')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new(ticks, TimeSpan.Zero) : null;
}
