using System.Text.Json;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Cards of the inbox that an earlier version kept in tables of its own: they are kept up to date like all others from now on.</summary>
internal sealed class InheritedCards(ITable table, ShownCards shown, TimeProvider clock)
{
    public const string Questions = "question-cards";
    public const string Groups = "question-inbox";

    public async Task TakeOverAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        await MoveAsync(schoolId, Questions, row => (ShownCard.SubjectOf(row.Key.Split('|')[0]), QuestionOf(row)), cancellationToken);
        await MoveAsync(schoolId, Groups, row => (GroupCardRenewal.Subject, GroupOf(row)), cancellationToken);
    }

    /// <summary>Kept where it belongs before it is taken from where it was: a crash in between loses none.</summary>
    private async Task MoveAsync(
        SchoolId schoolId, string from, Func<Row, (string Subject, DeliveredCard Card)> read, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync(new RowRange(Partitions.Of(schoolId, from)), cancellationToken).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            var (subject, card) = read(row);
            await shown.NoteAsync(schoolId, subject, card, cancellationToken);
            await table.TryDeleteAsync(row.Partition, row.Key, cancellationToken);
        }
    }

    private DeliveredCard QuestionOf(Row row)
    {
        var opened = row.Values.Time("OpenedAt");
        return Of(row, row.Values.RequiredText("Account")) with
        {
            Language = Languages.Parse(row.Values.Text("Language")) ?? Language.French,
            Kind = opened is null ? ShownCard.Brought : ShownCard.Opened,
            Data = ShownCard.DataOf(row.Values.Int("Asked") ?? 0, row.Values.Int("Answers") ?? 0),
            SentAt = opened ?? clock.GetUtcNow(),
        };
    }

    private DeliveredCard GroupOf(Row row) => Of(row, row.Key) with
    {
        Kind = ShownGroup.Current,
        Data = $"{row.Values.Text("Shown")} {row.Values.Time("NewsAt")?.UtcTicks ?? 0}",
        SentAt = row.Values.Time("SentAt") ?? clock.GetUtcNow(),
    };

    private DeliveredCard Of(Row row, string account) => new(
        account,
        account,
        JsonSerializer.Deserialize<Address>(row.Values.RequiredText("Chat"))!,
        row.Values.RequiredText("Activity"),
        Language.French,
        Kind: "",
        Data: "",
        clock.GetUtcNow());
}
