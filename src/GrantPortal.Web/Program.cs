using GrantPortal.Web.Commands;
using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Errors;
using GrantPortal.Web.Health;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Pages.Awards;
using GrantPortal.Web.Pages.Calls;
using GrantPortal.Web.Pages.Calls.Editing;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Pages.ReceivedForms;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using GrantPortal.Web.Startup;
using GrantPortal.Web.Time;
using GrantPortal.Web.Transfers;

return await CommandLine.RunAsync(args, async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogging();
    builder.AddClock();
    builder.AddSharedDataProtection();
    builder.AddForwardedHeaders();
    builder.AddHealth();
    builder.Services.AddSingleton<PdfPrinter>();
    builder.Services.AddSingleton<LetterPaper>();
    builder.Services.AddScoped<LetterDesk>();
    builder.Services.AddScoped<DocumentStore>();
    builder.Services.AddScoped<CallLists>();
    builder.Services.AddScoped<EditedCall>();
    builder.Services.AddScoped<FormPaper>();
    builder.Services.AddScoped<JournalledCopies>();
    builder.Services.AddScoped<Writing>();
    builder.Services.AddScoped<ReportDesk>();
    builder.Services.AddScoped<TransferDesk>();
    builder.Services.AddScoped<ArrivedForms>();
    builder.Services.AddScoped<AwardLists>();
    builder.Services.AddJobs();
    builder.Services.AddJobWork<CollectedLetters>(CollectedLetters.Kind);
    builder.Services.AddJobWork<ReadInForms>(ReadInForms.Kind);
    builder.Services.AddPortalSecurity();
    builder.Services.AddPortalPages();
    await builder.AddDatabaseAsync();

    await using var app = builder.Build();
    app.UseForwardedHeaders();
    app.UseSecurityHeaders();
    app.UseErrorPages();
    app.UseSpeech();
    app.UseStatusCodePagesWithReExecute("/feil/{0}");
    app.UseRouting();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapStaticAssets().ShortCircuit();
    app.MapHealth();
    app.MapRazorPages().WithStaticAssets().RequireAuthorization();
    await app.LoadDemonstrationAsync();
    return await app.ServeAsync();
});

/// <summary>The entry point, public for the tests.</summary>
public sealed partial class Program;
