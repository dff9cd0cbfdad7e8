using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Payments;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Payments;

/// <summary>
/// The year-end list: what is decided, accepted, paid and not paid by the end of a day, per chapter and post, scheme, year and embete; each grant under it, and in the file.
/// </summary>
[Authorize(Policy = Policies.Accounts)]
public sealed class YearEndModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    private static readonly ListExport<GrantRow> List = new ListExport<GrantRow>(Text.Same("arsoversikt"))
        .Text(Text.Same("Kapittel"), row => row.Sum.Chapter, 10)
        .Text(Text.Same("Post"), row => row.Sum.Post, 8)
        .Text(Text.Same("Ordning"), row => Say(row.Sum.Scheme), 32)
        .Year(Text.Same("År"), row => row.Sum.Year)
        .Office(row => Say(row.Sum.Office))
        .Text(Text.Same("Sak"), row => row.Grant.CaseNumber, 12)
        .Text(new("Søker", "Søkjar"), row => row.Applicant, 28)
        .Text(new("Mottaker", "Mottakar"), row => row.Payee, 28)
        .Kroner(new("Vedtatt", "Vedteke"), row => new Kroner(row.Grant.Decided))
        .Kroner(Text.Same("Akseptert"), row => new Kroner(row.Grant.Accepted))
        .Kroner(Text.Same("Betalt"), row => new Kroner(row.Grant.Paid))
        .Kroner(new("Ikke betalt", "Ikkje betalt"), row => new Kroner(row.Grant.NotPaid))
        .Kroner(new("Krevd tilbake", "Kravd tilbake"), row => new Kroner(row.Grant.Claimed))
        .Kroner(new("Betalt tilbake", "Betalt tilbake"), row => new Kroner(row.Grant.Repaid));

    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Year { get; set; }

    /// <summary>The day that the list is made up to; today unless told.</summary>
    [BindProperty(SupportsGet = true, Name = "per")]
    public DateOnly? Day { get; set; }

    public IEnumerable<Choice> Years { get; private set; } = [];

    public IReadOnlyList<YearEndSum> Sums { get; private set; } = [];

    public IReadOnlyList<GrantRow> Rows { get; private set; } = [];

    public int Side { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    private IQueryable<Decision> Decisions => db.Decisions.AsNoTracking().AccountedBy(viewer, db.Calls);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = PagesTagHelper.Query)] int? side, [FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var years = await (from decision in Decisions join application in db.Applications on decision.ApplicationId equals application.Id select application.Year).Distinct().OrderDescending().ToListAsync(stop);
        var today = OsloTime.DateOf(clock.GetUtcNow());
        Year ??= years.Count > 0 ? years[0] : today.Year;
        Day ??= today;
        Years = years.Select(year => new Choice($"{year}", $"{year}"));
        Sums = await YearEndSum.OfAsync(db, Decisions, Year.Value, Day.Value, stop);
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, GrantsAsync(0, null));
        }

        PageCount = Math.Max(1, (Sums.Sum(sum => sum.Grants) + PageSize - 1) / PageSize);
        Side = Math.Clamp(side ?? 1, 1, PageCount);
        Rows = await GrantsAsync((Side - 1) * PageSize, PageSize).ToListAsync(stop);
        return Page();
    }

    // The grants, those that are not paid first.
    private async IAsyncEnumerable<GrantRow> GrantsAsync(int skip, int? take)
    {
        var grants =
            from grant in GrantMoney.Of(db, Decisions, Year!.Value, Day!.Value)
            where grant.Decided > 0
            join applicant in db.Organisations on grant.ApplicantId equals applicant.Id
            join payee in db.Organisations on grant.PayeeId equals payee.Id
            join office in db.Organisations on grant.OfficeId equals office.Id
            join call in db.Calls on grant.CallId equals call.Id
            orderby grant.Decided == grant.Paid, grant.CaseNumber
            select new { Grant = grant, Applicant = applicant.Name, Payee = payee.Name, Office = office, Call = call };
        var shown = take is { } size ? grants.Skip(skip).Take(size) : grants;
        await foreach (var row in shown.AsAsyncEnumerable())
        {
            var content = row.Call.Content;
            yield return new(new(content.Chapter, content.Post, content.Name, row.Call.Year, row.Office.NameIn(row.Call.Year), 1, 0, 0, 0, 0, 0), row.Grant, row.Applicant, row.Payee);
        }
    }

    /// <summary>One grant, under the heading that it is summed up in.</summary>
    public sealed record GrantRow(YearEndSum Sum, GrantMoney Grant, string Applicant, string Payee);
}
