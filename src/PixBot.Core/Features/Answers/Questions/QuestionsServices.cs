using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Answers.Questions;

public static class QuestionsServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionStore>()
        .AddPersonalData(AnswersPersonalData.Tables)
        .AddSingleton<QuestionLog>()
        .AddAudited(AnswersAudit.Acts);
}
