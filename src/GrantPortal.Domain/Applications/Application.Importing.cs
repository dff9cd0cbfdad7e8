using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Applications;

/// <summary>What comes from a workbook.</summary>
public sealed partial class Application
{
    /// <inheritdoc cref="FormVersion.TakeIn"/>
    public IReadOnlyList<Conflict> TakeIn(FormTakenIn taken, ResolvedForm form, Actor by, DateTimeOffset at) => DemandOpenVersion().TakeIn(taken, form, VersionAction.Save, by, at);
}
