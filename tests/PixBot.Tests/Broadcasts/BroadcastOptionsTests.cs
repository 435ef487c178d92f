using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PixBot.Core.Deliveries;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class BroadcastOptionsTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("51")]
    public void A_pace_that_Teams_does_not_allow_is_refused(string perSecond)
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection([new("PixBot:Broadcasts:MessagesPerSecond", perSecond)])
                .Build())
            .AddDeliveries()
            .BuildServiceProvider();

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IOptions<BroadcastOptions>>().Value)
            .Message.ShouldContain(nameof(BroadcastOptions.MessagesPerSecond));
    }
}
