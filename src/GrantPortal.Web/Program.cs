using GrantPortal.Web.Commands;
using GrantPortal.Web.Database;
using GrantPortal.Web.Errors;
using GrantPortal.Web.Health;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Security;
using GrantPortal.Web.Startup;
using GrantPortal.Web.Time;

return await CommandLine.RunAsync(args, async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogging();
    builder.AddClock();
    builder.AddSharedDataProtection();
    builder.AddForwardedHeaders();
    builder.AddHealth();
    builder.Services.AddSingleton<PdfPrinter>();
    builder.Services.AddRazorPages();
    await builder.AddDatabaseAsync();

    await using var app = builder.Build();
    app.UseForwardedHeaders();
    app.UseErrorPages();
    app.MapStaticAssets();
    app.MapHealth();
    app.MapRazorPages();
    return await app.ServeAsync();
});

/// <summary>The entry point, public for the tests.</summary>
public sealed partial class Program;
