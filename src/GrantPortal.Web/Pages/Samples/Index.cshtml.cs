using System.Globalization;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Samples;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Samples;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Samples;

/// <summary>Draws a risk-based sample of a call's awards for control, and lists those that are drawn (KI-112).</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class IndexModel(PortalDb db, Viewer viewer, RiskFacts facts, TimeProvider clock) : PageModel
{
    private const int UsualShare = 5;

    public IEnumerable<Choice> Calls { get; private set; } = [];

    public IReadOnlyList<Row> Samples { get; private set; } = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop)
    {
        string[] schemes = [.. SchemeCatalogue.Portal.All.Where(scheme => scheme.Directorate == viewer.Acting.Code).Select(scheme => scheme.Key)];
        var calls = await db.Calls.AsNoTracking()
            .Where(call => schemes.Contains(call.Scheme) && db.Decisions.Any(decision => decision.CallId == call.Id && decision.Status != DecisionStatus.Made && decision.Granted != Kroner.Zero))
            .OrderByDescending(call => call.Year).Select(call => new { call.Id, call.Name, call.Year, call.Content }).ToListAsync(stop);
        Calls = [.. calls.Select(call => new Choice(call.Id.ToString(), Asked(Say(call.Name), call.Year, call.Content), null, true))];
        Samples = await (
            from sample in db.Samples.AsNoTracking()
            where sample.DirectorateId == viewer.OrganisationId
            join call in db.Calls on sample.CallId equals call.Id
            orderby sample.DrawnAt descending
            select new Row(sample.Id, call.Key, sample.DrawnAt, sample.Share, sample.Seed)).ToListAsync(stop);
        if (HttpMethods.IsGet(Request.Method))
        {
            Input = new() { Share = Math.Max(UsualShare, (int)(calls.FirstOrDefault()?.Content.Number(Sample.ShareOfCall) ?? 0)), Seed = Today(), Weights = RiskFactors.Usual.ToDictionary() };
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        if (await db.Calls.FirstOrDefaultAsync(each => each.Id == Input.Call, stop) is not { } call)
        {
            return NotFound();
        }

        var directorate = await db.Organisations.FirstAsync(each => each.Id == viewer.OrganisationId, stop);
        var by = viewer.As(Role.DirectorateLeader, Role.DirectorateCaseworker);
        var sample = Sample.Draw(call, SchemeCatalogue.Portal[call.Scheme], directorate, await facts.CandidatesAsync(call, stop), Input.Weights.ToDictionary(), Input.Share, Input.Seed, by, clock.GetUtcNow());
        db.Samples.Add(sample);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"{sample.Drawn.Count} av {sample.Candidates.Count} tilskudd er trukket.", $"{sample.Drawn.Count} av {sample.Candidates.Count} tilskot er trekte."));
        return LocalRedirect($"/kontroll/utvalg/{sample.Id}");
    }

    private static string Asked(string name, int year, CallContent content) => content.Number(Sample.ShareOfCall) is { } least
        ? Say($"{name} {year}, minst {least} prosent", $"{name} {year}, minst {least} prosent")
        : $"{name} {year}";

    /// <summary>A number that is easy to find again: the day of the draw.</summary>
    private long Today() => long.Parse(OsloTime.DateOf(clock.GetUtcNow()).ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public sealed record Row(Id<Sample> Id, string Call, DateTimeOffset DrawnAt, int Share, long Seed);

    public sealed record InputModel
    {
        public Id<Call> Call { get; set; }

        public int? Share { get; set; }

        public long? Seed { get; set; }

        public Dictionary<RiskFactor, int> Weights { get; set; } = [];
    }
}
