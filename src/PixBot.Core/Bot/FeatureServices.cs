using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Bot;

/// <summary>How a feature registers what it consists of.</summary>
internal static class FeatureServices
{
    extension(IServiceCollection services)
    {
        /// <summary>
        /// One object, under its own type and under every port of Core that it implements, and what it declares of people: a
        /// use case is one line.
        /// </summary>
        public IServiceCollection AddUseCase<T>()
            where T : class
        {
            services.AddSingleton<T>();
            foreach (var port in typeof(T).GetInterfaces().Where(port => port.Assembly == typeof(T).Assembly && port != typeof(IDeclaresPersonalData)))
                services.AddSingleton(port, provider => provider.GetRequiredService<T>());
            return typeof(T).IsAssignableTo(typeof(IDeclaresPersonalData)) ? services.AddPersonalData(Declared(typeof(T))) : services;
        }

        /// <summary>
        /// What fills a card's slot, asked for when the card is made: whoever handles a button of the slot may make the card
        /// again, so it cannot be there before.
        /// </summary>
        public IServiceCollection AddSlot<TSection>() => services.AddSingleton<Func<IEnumerable<TSection>>>(
            provider => () => provider.GetRequiredService<IEnumerable<TSection>>());
    }

    private static PersonalTable Declared(Type useCase) => (PersonalTable)useCase
        .GetProperty(nameof(IDeclaresPersonalData.PersonalData), BindingFlags.Static | BindingFlags.Public)!
        .GetValue(null)!;
}
