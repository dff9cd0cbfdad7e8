using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Reports;

/// <summary>The reports that are due and those that have come: the recipient's own, or the embete's by year and state.</summary>
[Authorize(Policy = Policies.CaseParty)]
public sealed class IndexModel(PortalDb db, Viewer viewer, ReportDesk desk, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<DueReport> Reports { get; private set; } = [];

    /// <summary>How many are in each state in the year that is shown.</summary>
    public IReadOnlyDictionary<ReportState, int> Counts { get; private set; } = new Dictionary<ReportState, int>();

    /// <summary>The grant years that have awards, the latest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public int PageCount { get; private set; } = 1;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public bool IsOfficial => viewer.IsOfficial;

    public Id<Organisation> OwnId => viewer.OrganisationId;

    public bool MayWrite => viewer.May(Policies.Writer);

    public bool MaySign => viewer.May(Policies.Signer);

    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Year { get; set; }

    /// <summary>A <see cref="ReportStates.Key"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "status")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    /// <summary>True when the viewer's own organisation reports, and not one that it only pays for.</summary>
    public bool IsOwn(DueReport report) => report.ReporterId == viewer.OrganisationId;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var due = DueReport.VisibleTo(db, viewer).AsNoTracking();
        Years = await due.Select(report => report.Year).Distinct().OrderDescending().ToListAsync(stop);
        if (IsOfficial)
        {
            // The year that is reported on now; before the first year has ended, the one there is.
            Year ??= Years.Where(year => year < OsloTime.DateOf(Now).Year).DefaultIfEmpty(Years.Count > 0 ? Years[0] : 0).First();
            due = due.Where(report => report.Year == Year);
        }

        // Whether a report is overdue depends on extensions; an embete has some hundred awards in a year.
        var all = await due.OrderByDescending(report => report.Year).ThenBy(report => report.Recipient).ToListAsync(stop);
        Counts = all.GroupBy(report => report.StateAt(Now)).ToDictionary(state => state.Key, state => state.Count());
        var wanted = ReportStates.Read(State) is { } state ? all.FindAll(report => report.StateAt(Now) == state) : all;
        if (ExportFormats.Read(format) is { } file)
        {
            return List(Now).File(file, wanted.ToAsyncEnumerable());
        }

        PageCount = Math.Max(1, (wanted.Count + PageSize - 1) / PageSize);
        Side = Math.Clamp(Side, 1, PageCount);
        Reports = [.. wanted.Skip((Side - 1) * PageSize).Take(PageSize)];
        return Page();
    }

    /// <summary>Begins the report on an award, or goes on with it.</summary>
    public async Task<IActionResult> OnPostBeginAsync(Id<Application> sak, CancellationToken stop)
    {
        if (await desk.BeginAsync(sak, viewer.As(Role.Contact), clock.GetUtcNow(), stop) is not { } report)
        {
            return NotFound();
        }

        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failed) when (failed.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
        {
            // A colleague began it at the same moment: it is the same report.
            db.ChangeTracker.Clear();
            report = await db.Reports.VisibleTo(viewer, db.Applications).AsNoTracking().SingleAsync(each => each.ApplicationId == sak, stop);
        }

        return Redirect($"{FormAddress.Of(report.Id)}/fyll-ut");
    }

    private static ListExport<DueReport> List(DateTimeOffset now) => new ListExport<DueReport>(new("rapporter", "rapportar"))
        .Text(Text.Same("Ordning"), report => Say(SchemeCatalogue.Portal[report.Scheme].ShortName), 28)
        .Year(Text.Same("År"), report => report.Year)
        .Text(Text.Same("Sak"), report => report.CaseNumber, 14)
        .Text(new("Mottaker", "Mottakar"), report => report.Recipient, 32)
        .Kroner(new("Tildelt", "Tildelt"), report => report.Granted)
        .Text(Text.Same("Status"), report => Say(report.StateAt(now).Name()), 24)
        .Date(Text.Same("Frist"), report => report.Due)
        .Date(new("Sendt", "Send"), report => report.SubmittedAt)
        .Text(new("For sent", "For seint"), report => report.IsLate ? Say("ja", "ja") : null, 10)
        .Kroner(new("Brukt", "Brukt"), report => report.Used)
        .Kroner(new("Ubrukt", "Ubrukt"), report => report.Unused);
}
