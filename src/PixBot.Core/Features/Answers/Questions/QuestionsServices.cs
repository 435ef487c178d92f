using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

public static class QuestionsServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionStore>()
        .AddSingleton<IPersonalData, QuestionPersonalData>()
        .AddSingleton<QuestionLog>();
}
