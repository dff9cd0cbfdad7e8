using System.Security.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Security;

/// <summary>
/// The cookie of a signed-in person. It holds two ids and nothing else: the person and the organisation that the person acts for.
/// What they may do is read from the database in each request.
/// </summary>
public static class Session
{
    public const string SignInPath = "/logg-inn";

    public const string ReturnUrl = "returnUrl";

    private const string PersonClaim = "person";

    private const string OrganisationClaim = "organisation";

    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>Starts a session, or goes on in it for another organisation.</summary>
    public static Task SignInAsync(this HttpContext context, Id<Person> person, Id<Organisation>? actingFor = null)
    {
        var identity = new ClaimsIdentity(Scheme);
        identity.AddClaim(new Claim(PersonClaim, person.ToString()));
        if (actingFor is { } organisation)
        {
            identity.AddClaim(new Claim(OrganisationClaim, organisation.ToString()));
        }

        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    public static Task SignOutAsync(this HttpContext context) => context.SignOutAsync(Scheme);

    internal static void Configure(CookieAuthenticationOptions options)
    {
        options.LoginPath = SignInPath;
        options.ReturnUrlParameter = ReturnUrl;
        options.Cookie.Name = "tilskuddsportalen";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = RecognizeAsync;
    }

    /// <summary>The person with its organisations, in one query; null when the person is unknown or has no role left.</summary>
    internal static async Task<Viewer?> FindAsync(PortalDb db, Id<Person> person, Id<Organisation>? actingFor, DateTimeOffset now, CancellationToken stop)
    {
        var rows = await (
            from each in db.People
            where each.Id == person
            from membership in each.Memberships
            join organisation in db.Organisations on membership.OrganisationId equals organisation.Id
            orderby membership.Id
            select new { Person = each.Name, membership.Role, organisation.Id, organisation.Name, organisation.Code, organisation.Kind, organisation.OfficeId })
            .AsNoTracking().ToListAsync(stop);
        if (rows.Count == 0)
        {
            return null;
        }

        var organisations = rows.GroupBy(row => new { row.Id, row.Name, row.Code, row.Kind, row.OfficeId })
            .Select(group => new ActingOrganisation(group.Key.Id, group.Key.Code, NameToday.Of(group.Key.Kind, group.Key.Code, group.Key.Name, now), group.Key.Kind, group.Key.OfficeId, group.Select(row => row.Role).ToHashSet()))
            .ToList();
        return new Viewer(person, rows[0].Person, organisations.Find(organisation => organisation.Id == actingFor) ?? organisations[0], organisations);
    }

    private static async Task RecognizeAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = ReadId<Person>(context.Principal, PersonClaim) is { } person
            ? await FindAsync(services.GetRequiredService<PortalDb>(), person, ReadId<Organisation>(context.Principal, OrganisationClaim), services.GetRequiredService<TimeProvider>().GetUtcNow(), context.HttpContext.RequestAborted)
            : null;
        if (viewer is null)
        {
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.Features.Set(viewer);
    }

    private static Id<T>? ReadId<T>(ClaimsPrincipal? principal, string claim) =>
        Id<T>.TryParse(principal?.FindFirstValue(claim), null, out var id) ? id : null;
}
