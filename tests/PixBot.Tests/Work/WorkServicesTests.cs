using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Work;

public sealed class WorkServicesTests
{
    [Fact]
    public void Work_without_a_storage_says_what_is_missing() =>
        Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddWork()).Message.ShouldContain("storage");

    [Fact]
    public void A_fault_in_the_log_holds_no_message() =>
        Fault.Describe(new InvalidOperationException("Zoé Martin", new FormatException("0612345678")))
            .ShouldBe("System.InvalidOperationException\n\nSystem.FormatException");
}
