using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forwardings;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Forwardings;

/// <summary>Marks documents of innovation projects for the documentation centre, and registers when they were sent (KIR-09, KIR-10).</summary>
[Authorize(Policy = Policies.Office)]
public sealed class OfCaseModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<ForwardingView> Marked { get; private set; } = [];

    public IReadOnlyList<Choice> Documents { get; private set; } = [];

    public IReadOnlyList<Choice> Projects { get; private set; } = [];

    public IEnumerable<Choice> Waiting => Marked.Where(row => row.Status is ForwardingStatus.Waiting).Select(row => new Choice(row.Id.ToString(), $"{row.FileName}, {Say(row.Project)}", null, true));

    [BindProperty]
    public MarkModel Marking { get; set; } = new(null, null);

    [BindProperty]
    public SendModel Sending { get; set; } = new();

    private Actor By => viewer.As(Role.Caseworker, Role.OfficeLeader);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { IsOffice: true } head || SchemeCatalogue.Portal[head.Facts.Scheme].DocumentedPart is not { } part)
        {
            return NotFound();
        }

        Head = head;
        Marked = await ForwardingView.Of(db, viewer, id).ToListAsync(stop);
        Documents = await db.Documents.VisibleTo(viewer, db.Applications).Where(document => document.ApplicationId == id && document.Purpose != DocumentPurpose.Letter)
            .OrderByDescending(document => document.UploadedAt).Select(document => new Choice(document.Id.ToString(), document.FileName, null, true)).ToListAsync(stop);
        Projects = [.. (await db.FindWholeAsync(viewer, id, stop))!.SentVersion!.Lines.Where(line => line.Part == part).Select(line => new Choice(line.Key, Say(line.Title), null, true))];
        if (HttpMethods.IsGet(Request.Method))
        {
            Sending = new() { To = Say(head.Facts.Content.TextOf(Scheme.DocumentationAddress)), On = OsloTime.DateOf(head.Now) };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostMarkAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var document = await db.Documents.VisibleTo(viewer, db.Applications).FirstOrDefaultAsync(each => each.Id == Marking.Document && each.ApplicationId == id, stop) ?? throw new RuleViolation(ForwardingRules.DocumentIsOfCase);
        var others = await db.Forwardings.Where(each => each.ApplicationId == id).ToListAsync(stop);
        var project = application.SentVersion?.Lines.FirstOrDefault(line => line.Key == Marking.Project);
        db.Forwardings.Add(Forwarding.Mark(application, SchemeCatalogue.Portal[application.Scheme], document, project, others, By, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Dokumentet er merket for videresending.", "Dokumentet er merkt for vidaresending."));
        return LocalRedirect($"/saker/{id}/videresending");
    }

    public Task<IActionResult> OnPostSentAsync(Id<Application> id, CancellationToken stop) =>
        MoveAsync(id, (application, forwarding) => forwarding.RegisterSent(application, Sending.To ?? string.Empty, Sending.On ?? DateOnly.MaxValue, By, clock.GetUtcNow()), new("Det er registrert at dokumentene er sendt.", "Det er registrert at dokumenta er sende."), stop);

    public Task<IActionResult> OnPostUnmarkAsync(Id<Application> id, CancellationToken stop) =>
        MoveAsync(id, (_, forwarding) => forwarding.Unmark(By), new("Merkingen er fjernet.", "Merkinga er fjerna."), stop);

    private async Task<IActionResult> MoveAsync(Id<Application> id, Action<Application, Forwarding> move, Text done, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var chosen = await db.Forwardings.Where(each => each.ApplicationId == id && Sending.Chosen.Contains(each.Id)).ToListAsync(stop);
        if (chosen.Count == 0)
        {
            ModelState.AddModelError("Sending.Chosen", Say("Velg minst ett dokument.", "Vel minst eitt dokument."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        chosen.ForEach(forwarding => move(application, forwarding));
        await db.SaveChangesAsync(stop);
        TempData.Done(Say(done));
        return LocalRedirect($"/saker/{id}/videresending");
    }

    public sealed record MarkModel(Id<Document>? Document, string? Project);

    public sealed record SendModel
    {
        public List<Id<Forwarding>> Chosen { get; set; } = [];

        public string? To { get; set; }

        public DateOnly? On { get; set; }
    }
}
