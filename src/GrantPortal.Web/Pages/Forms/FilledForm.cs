using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>Any resolved form with its answers, to be read on one page: before signing, in the case, as the receipt's print view. Drawn by <c>_WholeForm</c>.</summary>
public sealed record FilledForm(ResolvedForm Form, Answers Answers, FilledNames Names)
{
    public static async Task<FilledForm> ReadAsync(PortalDb db, Id<Application> application, ResolvedForm form, Answers answers, CancellationToken stop) =>
        new(form, answers, await FilledNames.ReadAsync(db, application, form, answers, stop));

    /// <summary>Where an attached document is fetched; its id follows.</summary>
    public string DocumentsAt { get; init; } = "/dokumenter/";

    /// <summary>True for a part of the scheme that is not applied for.</summary>
    public bool IsUnused(Section section) => section.Part is not null && !section.IsBegun(Answers);
}
