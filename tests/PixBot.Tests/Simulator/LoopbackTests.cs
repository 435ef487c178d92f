using System.Net;
using Microsoft.AspNetCore.Http;
using PixBot.Simulator.Hosting;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class LoopbackTests : SimulatorFixture
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", null, true)]
    [InlineData("::1", "[::1]:3978", null, true)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1:3978", null, true)]
    [InlineData("127.0.0.1", "localhost:3978", "http://localhost:3978", true)]
    [InlineData("192.168.1.7", "localhost:3978", null, false)]
    [InlineData(null, "localhost:3978", null, false)]
    [InlineData("127.0.0.1", "evil.example", null, false)]
    [InlineData("127.0.0.1", "localhost:3978", "https://evil.example", false)]
    [InlineData("127.0.0.1", "localhost:3978", "null", false)]
    public void Only_this_machine_and_its_own_page_get_in(string? address, string host, string? origin, bool isAllowed)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        context.Request.Host = new HostString(host);
        if (origin is not null)
            context.Request.Headers.Origin = origin;

        LoopbackOnly.IsAllowed(context).ShouldBe(isAllowed);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/simulator/clock")]
    [InlineData("/simulator/faults")]
    [InlineData("/simulator/journal")]
    [InlineData("/simulator/people")]
    [InlineData("/simulator/chats")]
    [InlineData("/simulator/events")]
    [InlineData("/simulator/state")]
    [InlineData("/simulator/teams/v3/conversations/a%3A1/members")]
    public async Task A_page_of_another_site_gets_nothing(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        request.Headers.Host = "evil.example";

        (await Connector.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
