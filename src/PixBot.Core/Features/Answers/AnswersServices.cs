using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.Features.Answers.Teaching;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Answers;

internal static class AnswersServices
{
    /// <summary>Answers to questions, what is passed on to the referents, and what they teach the bot.</summary>
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<AnswerText>()
        .AddAnswering()
        .AddQuestions()
        .AddTeaching();

    private static IServiceCollection AddAnswering(this IServiceCollection services) => services
        .AddSingleton<Answerer>()
        .AddSingleton<Suggestions>()
        .AddSingleton<UnhelpfulAnswer>()
        .AddUseCase<QuestionHandler>()
        .AddUseCase<PickSuggestion>()
        .AddUseCase<RateAnswer>()
        .AddUseCase<PassOnUnanswered>()
        .AddUseCase<TellProblem>()
        .AddUseCase<ShowMyStatus>()
        .AddUseCase<ShowMySession>();

    private static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionStore>()
        .AddSingleton<QuestionLog>()
        .AddSingleton<QuestionCard>()
        .AddSingleton<AnswerStore>()
        .AddSingleton<AnswerToAsker>()
        .AddSingleton<AnsweredCard>()
        .AddSingleton<MutedPeople>()
        .AddSingleton<PassOnQuestion>()
        .AddInbox()
        .AddPersonalData(AnswersPersonalData.Tables)
        .AddAudited(AnswersAudit.Acts)
        .AddUseCase<AskReferent>()
        .AddUseCase<AnswerQuestion>()
        .AddUseCase<PublishAnswer>()
        .AddUseCase<MutePerson>()
        .AddUseCase<MyQuestions>()
        .AddUseCase<ReviewQuestions>()
        .AddUseCase<QuestionNotification>()
        .AddUseCase<AnswerNotification>();

    /// <summary>What waits, in the referents' chats.</summary>
    private static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddSingleton<InboxSignal>()
        .AddSingleton<InboxSender>()
        .AddSingleton<ReferentInbox>()
        .AddSingleton<OpenQuestions>()
        .AddSingleton<InboxCards>()
        .AddSingleton<InheritedCards>()
        .AddUseCase<EndAnswered>()
        .AddUseCase<EndForFormerReferents>()
        .AddSingleton<IBeforeErasure, EndForErased>()
        .AddSingleton<ICardRenewal, QuestionCardRenewal>()
        .AddSingleton<ICardRenewal, GroupCardRenewal>()
        .AddUseCase<ShowQuestions>();

    private static IServiceCollection AddTeaching(this IServiceCollection services) => services
        .AddSingleton<PersonalSigns>()
        .AddUseCase<BrowseEntries>()
        .AddUseCase<WriteEntry>()
        .AddUseCase<HideEntry>();
}
