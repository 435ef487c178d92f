using PixBot.Hosting;

return await Startup.RunAsync(() =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddPixBot();
    var app = builder.Build();
    app.MapPixBot();
    return app;
});
