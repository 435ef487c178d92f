using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PixBot.Pages;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Pages;

public sealed class LegalPagesTests
{
    [Theory]
    [InlineData("/privacy", "Mes données", "My data")]
    [InlineData("/terms", "Conditions", "Terms of use")]
    public async Task The_pages_that_the_manifest_points_to_speak_both_languages(string path, string french, string english)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapLegalPages();
        await app.StartAsync(cancellationToken);
        using var http = new HttpClient();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        using var answer = await http.GetAsync(new Uri(address + path), cancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        var html = await answer.Content.ReadAsStringAsync(cancellationToken);
        html.ShouldContain(french);
        html.ShouldContain(english);
        html.ShouldContain("<section lang=\"en\">");
        html.ShouldNotContain("http://");
    }
}
