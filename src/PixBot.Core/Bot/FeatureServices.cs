using Microsoft.Extensions.DependencyInjection;

namespace PixBot.Core.Bot;

/// <summary>How a feature registers what it consists of.</summary>
internal static class FeatureServices
{
    extension(IServiceCollection services)
    {
        /// <summary>One object, under its own type and under every port of Core that it implements: a use case is one line.</summary>
        public IServiceCollection AddUseCase<T>()
            where T : class
        {
            services.AddSingleton<T>();
            foreach (var port in typeof(T).GetInterfaces().Where(port => port.Assembly == typeof(T).Assembly))
                services.AddSingleton(port, provider => provider.GetRequiredService<T>());
            return services;
        }
    }
}
