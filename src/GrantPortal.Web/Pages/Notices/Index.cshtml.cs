using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Notices;

/// <summary>The notices that go out by e-mail: those that wait, that are sent, and those that a person must look at.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock, IServiceProvider services) : PageModel
{
    private const int PageSize = 50;

    public static IReadOnlyList<(string Slug, NoticeStatus? Status, Text Name)> Views { get; } =
    [
        ("", null, new("Alle", "Alle")),
        ("venter", NoticeStatus.Waiting, new("Venter", "Ventar")),
        ("sendt", NoticeStatus.Sent, new("Sendt", "Sendt")),
        ("ikke-sendt", NoticeStatus.Failed, new("Ikke sendt", "Ikkje sendt")),
    ];

    [BindProperty(SupportsGet = true, Name = "vis")]
    public string? View { get; set; }

    [BindProperty(SupportsGet = true, Name = PagesTagHelper.Query)]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int PageCount => Math.Max(1, (Count + PageSize - 1) / PageSize);

    /// <summary>False where no mail server is set.</summary>
    public bool IsSending => services.GetService<IMailSender>() is not null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var status = Views.FirstOrDefault(view => view.Slug == (View ?? string.Empty)).Status;
        var notices = db.Notices.AsNoTracking().Where(notice => status == null || notice.Status == status);
        Count = await notices.CountAsync(stop);
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        Rows = await notices.OrderByDescending(notice => notice.WrittenAt).ThenByDescending(notice => notice.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize)
            .Select(notice => new Row(
                notice.Id,
                notice.Kind,
                db.People.Where(person => person.Id == notice.PersonId).Select(person => person.Name).FirstOrDefault(),
                notice.Address,
                notice.Language,
                notice.Status,
                notice.Attempts,
                notice.Failure,
                notice.WrittenAt,
                notice.SentAt ?? notice.DueAt,
                notice.Status == NoticeStatus.Failed && notice.Link != null)).ToListAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(Id<Notice> notice, CancellationToken stop)
    {
        if (await db.Notices.SingleOrDefaultAsync(each => each.Id == notice, stop) is not { } failed)
        {
            return NotFound();
        }

        failed.SendAgain(viewer.As(Role.Administrator), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Varselet blir sendt på nytt.", "Varselet blir sendt på nytt."));
        return RedirectToPage(new { vis = View });
    }

    /// <summary>A notice. <paramref name="When"/> is when it was sent, else when it is tried next.</summary>
    public sealed record Row(
        Id<Notice> Id, NoticeKind Kind, string? Person, EmailAddress? Address, Language Language, NoticeStatus Status, int Attempts, Text Failure, DateTimeOffset WrittenAt, DateTimeOffset When, bool MaySendAgain);
}
