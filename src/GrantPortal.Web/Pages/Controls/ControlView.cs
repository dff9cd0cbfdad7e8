using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Controls;

/// <summary>A control as its pages show it.</summary>
public sealed record ControlView
{
    public required Control Control { get; init; }

    public required Id<Application> ApplicationId { get; init; }

    public required string CaseNumber { get; init; }

    public required CallContent Call { get; init; }

    public required int Year { get; init; }

    public required string Recipient { get; init; }

    public required LanguageForm LanguageForm { get; init; }

    public required Language Language { get; init; }

    public required string Office { get; init; }

    public required string Directorate { get; init; }

    public string? Delegate { get; init; }

    public required Kroner Granted { get; init; }

    /// <summary>The grant years in which the recipient is barred, where it is.</summary>
    public string? Barred { get; init; }

    /// <summary>True when the viewer has said that they are impartial in the case.</summary>
    public required bool ImpartialityDeclared { get; init; }

    /// <summary>What the recipient has presented.</summary>
    public IReadOnlyList<Presented> Documents { get; init; } = [];

    /// <summary>The målform of letters to the recipient.</summary>
    public Language LetterLanguage => LanguageForm switch { LanguageForm.Bokmal => Language.Bokmal, LanguageForm.Nynorsk => Language.Nynorsk, _ => Language };

    public static async Task<ControlView?> LoadAsync(PortalDb db, Viewer viewer, Id<Control> id, CancellationToken stop)
    {
        var view = await Of(db, viewer, db.Controls.VisibleTo(viewer, db.Applications).Where(control => control.Id == id)).FirstOrDefaultAsync(stop);
        return view is null ? null : view with { Documents = await DocumentsAsync(db, view.ApplicationId, stop) };
    }

    /// <summary>The controls of a case, the latest first.</summary>
    public static async Task<IReadOnlyList<ControlView>> OfCaseAsync(PortalDb db, Viewer viewer, Id<Application> id, CancellationToken stop)
    {
        var documents = await DocumentsAsync(db, id, stop);
        var views = await Of(db, viewer, db.Controls.VisibleTo(viewer, db.Applications).Where(control => control.ApplicationId == id)).ToListAsync(stop);
        return views.ConvertAll(view => view with { Documents = documents });
    }

    private static IQueryable<ControlView> Of(PortalDb db, Viewer viewer, IQueryable<Control> controls)
    {
        var person = viewer.PersonId;
        return
        from control in controls.Include(each => each.Requests).Include(each => each.Findings).AsNoTracking()
        join application in db.Applications on control.ApplicationId equals application.Id
        join call in db.Calls on application.CallId equals call.Id
        join recipient in db.Organisations on control.RecipientId equals recipient.Id
        join office in db.Organisations on control.OfficeId equals office.Id
        join directorate in db.Organisations on control.DirectorateId equals directorate.Id
        orderby control.OpenedAt descending
        select new ControlView
        {
            Control = control,
            ApplicationId = application.Id,
            CaseNumber = application.CaseNumber,
            Call = call.Content,
            Year = application.Year,
            Recipient = recipient.Name,
            LanguageForm = recipient.LanguageForm,
            Language = application.Language,
            Office = office.Name,
            Directorate = directorate.Name,
            Delegate = db.Organisations.Where(each => each.Id == control.DelegateId).Select(each => each.Name).FirstOrDefault(),
            Granted = db.Decisions.Where(decision => decision.ApplicationId == application.Id).Select(decision => decision.Granted).FirstOrDefault(),
            Barred = db.Exclusions.Where(exclusion => exclusion.ControlId == control.Id).Select(exclusion => exclusion.FromYear == exclusion.ToYear ? exclusion.FromYear.ToString() : exclusion.FromYear + "–" + exclusion.ToYear).FirstOrDefault(),
            ImpartialityDeclared = application.Impartiality.Any(declaration => declaration.PersonId == person && declaration.IsImpartial),
        };
    }

    private static async Task<IReadOnlyList<Presented>> DocumentsAsync(PortalDb db, Id<Application> id, CancellationToken stop) =>
        await db.Documents.AsNoTracking().Where(document => document.ApplicationId == id && document.Purpose == DocumentPurpose.ControlAnswer)
            .OrderBy(document => document.UploadedAt).Select(document => new Presented(document.Id, document.FileName, document.UploadedAt)).ToListAsync(stop);
}

/// <summary>A document that the recipient has presented in a control.</summary>
public sealed record Presented(Id<Document> Id, string FileName, DateTimeOffset At);
