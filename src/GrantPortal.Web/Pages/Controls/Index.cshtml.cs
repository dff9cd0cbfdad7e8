using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Controls;

/// <summary>The controls that the viewer opens or carries out, and who is barred (KI-99, KI-102, KI-106).</summary>
[Authorize(Policy = Policies.Control)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Row> Controls { get; private set; } = [];

    public IReadOnlyList<BarredRow> Exclusions { get; private set; } = [];

    public bool MayOpen => viewer.May(Policies.Directorate);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Controls = await (
            from control in db.Controls.VisibleTo(viewer, db.Applications).AsNoTracking()
            join application in db.Applications on control.ApplicationId equals application.Id
            join recipient in db.Organisations on control.RecipientId equals recipient.Id
            orderby control.Status == ControlStatus.Closed, control.OpenedAt descending
            select new Row(
                control.Id, recipient.Name, control.Type, application.CaseNumber, control.OpenedAt, control.Status,
                control.Requests.Where(request => request.AnsweredAt == null).Select(request => (DateOnly?)request.DueOn).FirstOrDefault(), control.Requests.Any()))
            .Take(Most).ToListAsync(stop);
        Exclusions = !MayOpen ? [] : await (
            from exclusion in db.Exclusions.AsNoTracking()
            where exclusion.DirectorateId == viewer.OrganisationId
            join recipient in db.Organisations on exclusion.RecipientId equals recipient.Id
            orderby exclusion.ToYear descending, recipient.Name
            select new BarredRow(exclusion.ControlId, recipient.Name, exclusion.FromYear, exclusion.ToYear)).Take(Most).ToListAsync(stop);
    }

    /// <summary>A control in the list.</summary>
    public sealed record Row(Id<Control> Id, string Recipient, string Type, string CaseNumber, DateTimeOffset OpenedAt, ControlStatus Status, DateOnly? DueOn, bool IsAsked)
    {
        public string State => (Status, DueOn, IsAsked) switch
        {
            (ControlStatus.Closed, _, _) => Say("Avsluttet", "Avslutta"),
            (_, { } due, _) => Say($"Venter på svar innen {Norwegian.ShortDate(due)}", $"Ventar på svar innan {Norwegian.ShortDate(due)}"),
            (_, null, true) => Say("Har fått svar", "Har fått svar"),
            _ => Say("Åpen", "Open"),
        };
    }

    /// <summary>Who is barred, and in which grant years.</summary>
    public sealed record BarredRow(Id<Control> ControlId, string Recipient, int FromYear, int ToYear)
    {
        public string Years => FromYear == ToYear ? $"{FromYear}" : $"{FromYear}–{ToYear}";
    }
}
