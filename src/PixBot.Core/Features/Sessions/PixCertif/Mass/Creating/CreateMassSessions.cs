using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;

/// <summary>« Créer n sessions »: what was read of a file becomes sessions; pressing twice, or dropping the file again, makes them once.</summary>
internal sealed class CreateMassSessions(MassStore files, MassSessions sessions, AuditLog audit) : IActionHandler
{
    public const string Verb = "mass-create";
    public const string DropVerb = "mass-drop";

    /// <summary>The detail says how many sessions.</summary>
    public static readonly AuditedAct Created = new("mass-created", (_, count) => new(
        $"a créé des sessions d’un fichier de Pix Certif ({count})", $"created sessions from a file of Pix Certif ({count})"));

    public IReadOnlyList<string> Verbs { get; } = [Verb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("import") is not { } id || await files.FindAsync(request.School, id, cancellationToken) is not { } file)
            return Reply.Notice(request.In(MassTexts.Gone));
        if (press.Verb == Verb)
            return await CreateAsync(request, file, cancellationToken);
        if (!file.IsCreated)
            await files.ForgetAsync(request.School, id, cancellationToken);
        return Replies.Dropped(request);
    }

    private async Task<Reply> CreateAsync(BotRequest request, MassStored file, CancellationToken cancellationToken)
    {
        await files.MarkCreatedAsync(request.School, file.Id, cancellationToken);
        var (created, completed) = await sessions.WriteAsync(request.School, file, cancellationToken);
        if (created + completed > 0)
            await audit.RecordAsync(request.School, new(Created.Code, request.ActorId) { Detail = $"{created + completed}" }, cancellationToken);
        var title = request.In(MassTexts.Done(created, completed));
        var open = file.Questions.Where(question => !question.IsDecided).ToList();
        var card = Card.In(
            request.Language,
            Card.Title($"✅ {title}"),
            Card.Paragraph(request.In(MassTexts.NobodyTold)),
            open.Count == 0 ? null : Card.Note($"⚠️ {request.In(Bot.Decisions.DecisionTexts.Undecided(open.Count))}"))
            .With(
                CommandButtons.For(Command.Sessions, request.Language),
                ShowAllPixTasks.Button(request.Language));
        return Reply.Replace(card, title);
    }
}
