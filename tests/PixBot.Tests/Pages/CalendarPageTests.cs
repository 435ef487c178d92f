using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Pages;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Pages;

public sealed class CalendarPageTests
{
    [Fact]
    public async Task The_file_is_one_that_calendars_open_and_no_cache_keeps()
    {
        using var answer = await GetAsync("/calendar/good.ics");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8; method=PUBLISH");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("certification-pix.ics");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync(Token)).ShouldBe("BEGIN:VCALENDAR");
    }

    [Theory]
    [InlineData("/calendar/old.ics", HttpStatusCode.Gone)]
    [InlineData("/calendar/made-up.ics", HttpStatusCode.NotFound)]
    public async Task What_leads_nowhere_says_so_in_both_languages(string path, HttpStatusCode status)
    {
        using var answer = await GetAsync(path);
        answer.StatusCode.ShouldBe(status);
        var html = await answer.Content.ReadAsStringAsync(Token);
        html.ShouldContain("Ce lien ne mène plus à rien");
        html.ShouldContain("This link leads nowhere any more");
        html.ShouldContain("<section lang=\"en\">");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<HttpResponseMessage> GetAsync(string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ICalendarEntries, Entries>();
        await using var app = builder.Build();
        app.MapCalendar();
        await app.StartAsync(Token);
        using var http = new HttpClient();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return await http.GetAsync(new Uri(address + path), Token);
    }

    private sealed class Entries : ICalendarEntries
    {
        public Task<CalendarEntry> FindAsync(string token, CancellationToken cancellationToken) => Task.FromResult<CalendarEntry>(token switch
        {
            "good" => new CalendarEntry.File("BEGIN:VCALENDAR", "PUBLISH"),
            "old" => new CalendarEntry.Ended(),
            _ => new CalendarEntry.Unknown(),
        });
    }
}
