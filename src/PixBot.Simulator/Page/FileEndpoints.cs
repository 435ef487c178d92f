using PixBot.Simulator.Connector;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.Sending;

namespace PixBot.Simulator.Page;

internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("files/{token:guid}/{name}", (FileStore files, Guid token) => files.Find(token) is { } file
            ? Download(file.Content, file.Name)
            : SimulatorJson.Problem("The link has expired.", StatusCodes.Status404NotFound));
        routes.MapPut("uploads/{token:guid}", (HttpContext context, UploadHandler uploads, Guid token) => uploads.PutAsync(context, token));
        routes.MapGet("uploads/{token:guid}", (UploadHandler uploads, Guid token) => uploads.Ask(token));
        routes.MapGet("received/{token:guid}/{name}", (OneDrive oneDrive, Guid token) => oneDrive.FindWhole(token) is { Whole: { } content } file
            ? Download(content, file.Name)
            : SimulatorJson.Problem("There is no such file.", StatusCodes.Status404NotFound));
        routes.MapGet("samples/{name}", (IEnumerable<ISimulatorSamples> sources, string name) =>
            sources.SelectMany(source => source.Samples).FirstOrDefault(sample => sample.Name == name) is { } sample
                ? Download(sample.Content(), sample.Name)
                : SimulatorJson.Problem("There is no such sample.", StatusCodes.Status404NotFound));
    }

    /// <summary>Always as a download: what people drop is never shown as a page of this origin.</summary>
    private static IResult Download(byte[] content, string name) => Results.File(content, "application/octet-stream", name);
}
