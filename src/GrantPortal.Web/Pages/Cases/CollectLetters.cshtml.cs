using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Starts the job that collects the letters of the cases in a worklist.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class CollectLettersModel(PortalDb db, Viewer viewer, JobDesk jobs) : PageModel
{
    public WorklistFilter Filter { get; private set; } = new();

    public int Count { get; private set; }

    public async Task OnGetAsync(WorklistFilter filter, CancellationToken stop)
    {
        Filter = filter;
        Count = await CollectedLetters.In(db, viewer, filter).CountAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(WorklistFilter filter, CancellationToken stop)
    {
        var count = await CollectedLetters.In(db, viewer, filter).CountAsync(stop);
        var title = count == 1 ? Text.Same("Samle 1 brev") : Text.Same($"Samle {Norwegian.Number(count)} brev");
        var job = await jobs.AddAsync(CollectedLetters.Kind, title, filter.ToQuery(), stop);
        return LocalRedirect($"/jobber/{job.Id}");
    }
}
