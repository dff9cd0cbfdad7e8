using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>The signatures that a form asks for: those that are there, and the roles that are awaited (KI-29: one; NAV-40: two, in any order).</summary>
/// <param name="Given">In the order that they were given.</param>
/// <param name="Awaited">Roles that have not signed.</param>
public sealed record SignatureView(IReadOnlyList<GivenSignature> Given, IReadOnlyList<Role> Awaited)
{
    public static async Task<SignatureView> OfAsync(PortalDb db, Filling filling, CancellationToken stop)
    {
        var version = filling.Version.Id;
        var given = await db.Set<FormVersion>().Where(each => each.Id == version).SelectMany(each => each.Signatures).AsNoTracking().OrderBy(each => each.At)
            .Select(each => new GivenSignature(each.Role, each.PaperSigner ?? db.People.Where(person => person.Id == each.PersonId).Select(person => person.Name).First(), each.Title, each.Delegation, each.PaperSigner != null, each.At))
            .ToListAsync(stop);
        return new SignatureView(given, [.. filling.Form.Signatures.Except(given.Select(each => each.Role))]);
    }

    /// <summary>Who must sign, as a person is told.</summary>
    public static Text Who(Role role) => role is Role.NavLeader
        ? new("Nav-lederen", "Nav-leiaren")
        : new("kommunedirektøren, eller den som har signaturrett", "kommunedirektøren, eller den som har signaturrett");
}

/// <summary>A signature that is there.</summary>
public sealed record GivenSignature(Role Role, string Name, string Title, string? Delegation, bool IsOnPaper, DateTimeOffset At);
