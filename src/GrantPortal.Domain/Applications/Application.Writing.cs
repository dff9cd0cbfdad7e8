using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Applications;

/// <summary>Writing the version that is open, by several people, until it is handed to those who sign.</summary>
public sealed partial class Application
{
    /// <inheritdoc cref="FormVersion.Save"/>
    public IReadOnlyList<Conflict> Save(ResolvedForm form, int loadedAt, IReadOnlyDictionary<string, string?> typed, Actor by, DateTimeOffset at) =>
        DemandOpenVersion().Save(form, loadedAt, typed, by, at);

    /// <inheritdoc cref="FormVersion.AddItem"/>
    public string AddItem(ItemList list, Actor by, DateTimeOffset at) => DemandOpenVersion().AddItem(list, by, at);

    /// <inheritdoc cref="FormVersion.RemoveItem"/>
    public void RemoveItem(ItemList list, string item, Actor by, DateTimeOffset at) => DemandOpenVersion().RemoveItem(list, item, by, at);

    /// <summary>
    /// Copies what the same applicant wrote in <paramref name="earlier"/> into the fields that are blank. Carried-over money, attachments and declarations
    /// belong to their own year and are not copied; a project is copied as one that is continued (KI-82, KI-85).
    /// </summary>
    public void CopyFrom(Application earlier, ResolvedForm form, Actor by, DateTimeOffset at)
    {
        if (earlier.ApplicantId != ApplicantId || earlier.Scheme != Scheme || earlier.Year >= Year || earlier.SentVersion is not { } sent)
        {
            throw new RuleViolation(ApplicationRules.CopiedFromOwn);
        }

        var draft = DemandOpenVersion();
        draft.Copy(EarlierAnswers.In(form, sent, draft), earlier.Year, by, at);
        Record(new("Svar er kopiert fra søknaden for {0}.", "Svar er kopierte frå søknaden for {0}."), Status, by, at, earlier.Year);
    }

    /// <summary>Lists anew what may be continued: an award from before the portal was registered, or another was accepted, after the draft was begun (RUS-03).</summary>
    /// <param name="form">The form.</param>
    /// <param name="owned">The applicant's undertakings in the scheme.</param>
    /// <param name="by">A contact person of the applicant.</param>
    /// <param name="at">When.</param>
    public void ListRunning(ResolvedForm form, IEnumerable<Undertaking> owned, Actor by, DateTimeOffset at)
    {
        var draft = DemandOpenVersion();
        draft.List(RunningUndertakings.In(form, owned, Year, draft.Answers), by, at);
    }

    /// <summary>Hands a complete draft to those who sign.</summary>
    public void RequestSignature(ResolvedForm form, Actor by, DateTimeOffset at)
    {
        var version = DemandOpenVersion();
        version.RequestSignature(FormCheck.Check(form, version.Answers), by, at);
        Record(new("Søknaden er klar og venter på signatur.", "Søknaden er klar og ventar på signatur."), Status, by, at);
    }

    /// <inheritdoc/>
    public void DemandReadAsItStands(string formHash, IReadOnlyCollection<string> read)
    {
        if (!read.Contains(DemandOpenVersion().ContentHash(formHash)))
        {
            throw new RuleViolation(VersionRules.SignedAsRead);
        }
    }

    /// <summary>Takes it back for changes; signatures on it are void.</summary>
    public void Reopen(Actor by, DateTimeOffset at)
    {
        DemandOpenVersion().Reopen(by);
        Record(new("Søknaden er åpnet for endring igjen.", "Søknaden er opna for endring att."), Status, by, at);
    }

    // A draft lives only as long as it may be sent: not when the application is withdrawn, dismissed or recommended.
    private FormVersion DemandOpenVersion()
    {
        if (ApplicationLifecycle.Table.Find(Status, ApplicationAction.Submit) is null)
        {
            throw new ForbiddenMove(ApplicationLifecycle.Table.Name, Status.ToString(), nameof(ApplicationAction.Submit));
        }

        return OpenVersion ?? throw new RuleViolation(VersionRules.NoOpenVersion);
    }
}
