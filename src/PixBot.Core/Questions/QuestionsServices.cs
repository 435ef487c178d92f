using Microsoft.Extensions.DependencyInjection;

namespace PixBot.Core.Questions;

public static class QuestionsServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionBook>()
        .AddSingleton<QuestionLog>();
}
