using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using Microsoft.AspNetCore.Authorization;

namespace GrantPortal.Web.Security;

/// <summary>
/// Who may open a page, by name: <c>[Authorize(Policy = Policies.Caseworker)]</c>. A page that everyone may read carries <c>[AllowAnonymous]</c>.
/// Which cases one sees on it is decided where the cases are loaded.
/// </summary>
public static class Policies
{
    /// <summary>Anyone with a session.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Who works on an applicant's side: writes or signs.</summary>
    public const string Applicant = nameof(Applicant);

    /// <summary>Writes applications, reports and slips.</summary>
    public const string Writer = nameof(Writer);

    /// <summary>Signs for an applicant.</summary>
    public const string Signer = nameof(Signer);

    /// <summary>Attests accounts.</summary>
    public const string Auditor = nameof(Auditor);

    /// <summary>Signs what its organisation is partner in.</summary>
    public const string Partner = nameof(Partner);

    /// <summary>Signs what its organisation takes part in with another: a partner, or the administrative head of a kommune (LSV-02).</summary>
    public const string CoSigner = nameof(CoSigner);

    /// <summary>Works at an embete, in any role.</summary>
    public const string Office = nameof(Office);

    /// <summary>Handles cases: at an embete, or at a directorate that has some of its own (NAV-52).</summary>
    public const string CaseAuthority = nameof(CaseAuthority);

    /// <summary>Takes in forms that come to an embete outside the portal.</summary>
    public const string FormReceiver = nameof(FormReceiver);

    /// <summary>Assesses and recommends at an embete, or in a directorate's own cases.</summary>
    public const string Caseworker = nameof(Caseworker);

    /// <summary>Approves and decides at an embete.</summary>
    public const string OfficeLeader = nameof(OfficeLeader);

    /// <summary>Makes decisions: leads an embete, or a directorate that decides in some scheme (NAV-56).</summary>
    public const string Decider = nameof(Decider);

    /// <summary>Finds other projects: Nav offices, and those who handle their cases (NAV-37).</summary>
    public const string Network = nameof(Network);

    /// <summary>Orders payments, at an embete or a directorate.</summary>
    public const string Paymaster = nameof(Paymaster);

    /// <summary>Answers for money: økonomi and leaders of an embete, and everyone at a directorate.</summary>
    public const string Accounts = nameof(Accounts);

    /// <summary>Works at a directorate, in any role.</summary>
    public const string Directorate = nameof(Directorate);

    /// <summary>Works at a directorate that decides in some scheme (NAV-56).</summary>
    public const string DecidingDirectorate = nameof(DecidingDirectorate);

    /// <summary>Refers cases and is authorised, or decides and authorises (NAV-53..57).</summary>
    public const string Referring = nameof(Referring);

    /// <summary>Decides at a directorate.</summary>
    public const string DirectorateLeader = nameof(DirectorateLeader);

    /// <summary>Edits calls: a directorate, and an embete its own additions.</summary>
    public const string CallEditor = nameof(CallEditor);

    /// <summary>Anyone who works with cases: on an applicant's side, at an embete or at a directorate.</summary>
    public const string CaseParty = nameof(CaseParty);

    /// <summary>Anyone of an embete or a directorate.</summary>
    public const string Authority = nameof(Authority);

    /// <summary>Reads what a delegated control covers.</summary>
    public const string Controller = nameof(Controller);

    /// <summary>Opens controls or carries them out.</summary>
    public const string Control = nameof(Control);

    /// <summary>Keeps organisations, people and rights.</summary>
    public const string Administrator = nameof(Administrator);

    private static readonly Dictionary<string, Func<Viewer, bool>> Table = new()
    {
        [SignedIn] = viewer => viewer.IsSignedIn,
        [Applicant] = viewer => viewer.Roles.Overlaps([Role.Contact, Role.Signatory, Role.NavLeader]),
        [Writer] = viewer => viewer.Roles.Contains(Role.Contact),
        [Signer] = viewer => viewer.Roles.Overlaps([Role.Signatory, Role.NavLeader]),
        [Auditor] = viewer => viewer.Roles.Contains(Role.Auditor),
        [Partner] = viewer => viewer.Roles.Contains(Role.Partner),
        [CoSigner] = viewer => viewer.Roles.Contains(Role.Partner) || viewer is { IsSignedIn: true, Acting.Kind: OrganisationKind.Municipality } && viewer.Roles.Contains(Role.Signatory),
        [Office] = viewer => viewer.OfficeId is not null && viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader, Role.Paymaster]),
        [CaseAuthority] = viewer => viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader, Role.Paymaster]),
        [FormReceiver] = viewer => viewer.OfficeId is not null && viewer.Roles.Contains(Role.Caseworker),
        [Caseworker] = viewer => viewer.Roles.Contains(Role.Caseworker),
        [OfficeLeader] = viewer => viewer.Roles.Contains(Role.OfficeLeader),
        [Decider] = viewer => Allows(OfficeLeader, viewer) || (Allows(DecidingDirectorate, viewer) && Allows(DirectorateLeader, viewer)),
        [Network] = viewer => Allows(Referring, viewer) || viewer is { IsSignedIn: true, Acting.Kind: OrganisationKind.NavOffice },
        [Paymaster] = viewer => viewer.Roles.Contains(Role.Paymaster),
        [Accounts] = viewer => viewer.Roles.Overlaps([Role.OfficeLeader, Role.Paymaster]) || Allows(Directorate, viewer),
        [Directorate] = viewer => viewer is { IsSignedIn: true, Acting.Kind: OrganisationKind.Directorate },
        [DecidingDirectorate] = viewer => Allows(Directorate, viewer) && SchemeCatalogue.Portal.All.Any(scheme => scheme.DecidedByDirectorate && scheme.Directorate == viewer.Acting.Code),
        [Referring] = viewer => Allows(Office, viewer) || Allows(DecidingDirectorate, viewer),
        [DirectorateLeader] = viewer => viewer.Roles.Contains(Role.DirectorateLeader),
        [CallEditor] = viewer => viewer.Roles.Overlaps([Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Caseworker, Role.OfficeLeader]),
        [CaseParty] = viewer => Allows(Applicant, viewer) || Allows(Authority, viewer),
        [Authority] = viewer => Allows(Office, viewer) || Allows(Directorate, viewer),
        [Controller] = viewer => viewer.Roles.Contains(Role.Controller),
        [Control] = viewer => viewer.Roles.Overlaps([Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Controller]),
        [Administrator] = viewer => viewer.Roles.Contains(Role.Administrator),
    };

    public static bool Allows(string policy, Viewer viewer) => Table[policy](viewer);

    internal static void Register(AuthorizationOptions options)
    {
        foreach (var (name, allows) in Table)
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser()
                .RequireAssertion(context => context.Resource is HttpContext http && allows(http.RequestServices.GetRequiredService<Viewer>())));
        }
    }
}
