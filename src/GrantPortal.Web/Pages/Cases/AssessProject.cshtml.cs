using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Frames;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>One project, criterion by criterion: the applicant's words left, the assessment right, the remainder of the frame in sight.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class AssessProjectModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const string Inside = "";

    public CaseHead Head { get; private set; } = null!;

    public AssessmentSheet Sheet { get; private set; } = null!;

    public RecipientGlance Recipient { get; private set; } = null!;

    public FrameBalance? Frame { get; private set; }

    public CaseNeighbours? Neighbours { get; private set; }

    public string Item { get; private set; } = string.Empty;

    public Line Project { get; private set; } = null!;

    public IReadOnlyList<Field> Criteria { get; private set; } = [];

    public bool MayWrite => Head.Allows(ApplicationAction.Assess) && Head.Facts.ImpartialityDeclared;

    public RecommendedLine? Recommended => Sheet.Written.Lines.FirstOrDefault(line => line.Key == Project.Key);

    public IEnumerable<Choice> Exclusions => [new(Inside, Say("Nei, det hører til ordningen", "Nei, det høyrer til ordninga")), .. Sheet.Exclusions.Select(reason => new Choice(reason.Key, Say(reason.Label)))];

    public int Place => Sheet.Projects.ToList().FindIndex(project => project.Key == Project.Key) + 1;

    [BindProperty(SupportsGet = true, Name = CaseNeighbours.Query)]
    public string? List { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Id<Application> id, string item, CancellationToken stop)
    {
        if (!await LoadAsync(id, item, stop))
        {
            return NotFound();
        }

        Recipient = await RecipientGlance.LoadAsync(db, Head, stop);
        Frame = await FrameBalance.LoadAsync(db, Head.Facts.CallId, Head.Facts.OfficeId, stop);
        Neighbours = await CaseNeighbours.FindAsync(db, viewer, id, List, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, string item, CancellationToken stop)
    {
        if (!await LoadAsync(id, item, stop) || await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var (by, at) = (viewer.As(Role.Caseworker), clock.GetUtcNow());
        foreach (var (field, typed) in Criteria.Zip(Input.Criteria))
        {
            application.Assess(field.Name, typed.Grade, typed.Reasoning ?? string.Empty, by, at);
        }

        if (application.RecommendedLines.Any(line => line.Key == Project.Key))
        {
            application.Exclude(Sheet.Scheme, Project.Key, string.IsNullOrEmpty(Input.Exclusion) ? null : Input.Exclusion, by, at);
        }

        db.Seen(application, Input.Seen);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Vurderingen av «{Say(Project.Title)}» er lagret kl. {Norwegian.Time(at)}.", $"Vurderinga av «{Say(Project.Title)}» er lagra kl. {Norwegian.Time(at)}."));
        return LocalRedirect(CaseNeighbours.Address(Next(id), List));
    }

    /// <summary>The next project of the case, else the assessment of the whole.</summary>
    private string Next(Id<Application> id)
    {
        var next = Sheet.Projects.Skip(Place).FirstOrDefault();
        return next is null ? $"/saker/{id}/vurdering" : $"/saker/{id}/vurdering/{next.Key[(next.Key.IndexOf('.', StringComparison.Ordinal) + 1)..]}";
    }

    private async Task<bool> LoadAsync(Id<Application> id, string item, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head
            || await AssessmentSheet.LoadAsync(db, head, stop) is not { } sheet
            || sheet.Projects.FirstOrDefault(project => project.Key.EndsWith($".{item}", StringComparison.Ordinal)) is not { } project)
        {
            return false;
        }

        (Head, Sheet, Item, Project, Criteria) = (head, sheet, item, project, sheet.CriteriaOf(item));
        return true;
    }

    public sealed record InputModel
    {
        public List<CriterionInput> Criteria { get; set; } = [];

        /// <summary>A reason among the scheme's exclusions; blank when the measure belongs in the scheme.</summary>
        public string? Exclusion { get; set; }

        public uint Seen { get; set; }
    }
}
