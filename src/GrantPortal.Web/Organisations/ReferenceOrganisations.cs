using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Organisations;

/// <summary>Puts the kommuner, fylkeskommuner, bydeler, Nav offices, embeter and directorates of the reference files into the database.</summary>
public static class ReferenceOrganisations
{
    /// <summary>
    /// Adds what the database lacks, by kind and code, and leaves what is there: a målform or an address that the administrator has recorded stays. May be run again at any time.
    /// </summary>
    public static async Task LoadAsync(PortalDb db, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var ids = (await db.Organisations.AsNoTracking()
            .Select(organisation => new { organisation.Kind, organisation.Code, organisation.Id })
            .ToListAsync(cancellation)).ToDictionary(known => (known.Kind, known.Code), known => known.Id);
        var formerNames = ReferenceFiles.FormerNames();

        foreach (var line in ReferenceFiles.Organisations().Where(line => !ids.ContainsKey((line.Kind, line.Code))))
        {
            var organisation = From(line, ids, at);
            foreach (var former in formerNames[line.OrganisationNumber])
            {
                organisation.WasCalled(new FormerName(former.Code, former.Name, former.FirstYear, former.LastYear));
            }

            ids.Add((line.Kind, line.Code), organisation.Id);
            db.Organisations.Add(organisation);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static Organisation From(ReferenceOrganisation line, Dictionary<(OrganisationKind Kind, string Code), Id<Organisation>> ids, DateTimeOffset at)
    {
        var organisation = Organisation.Register(
            line.Kind,
            line.Code,
            line.Name,
            Known(line.OrganisationNumber, OrganisationNumber.Parse),
            Known<Id<Organisation>?>(line.Parent, code => ids[(OrganisationKind.Municipality, code)]),
            Known<Id<Organisation>?>(line.Office, code => ids[(OrganisationKind.GovernorOffice, code)]),
            at);
        organisation.ResolveOn(line.LanguageForm);
        organisation.RegisterContact(
            new PostalAddress(line.Address, line.PostalCode, line.City),
            line.Email,
            Known(line.Account, AccountNumber.Parse),
            line.Demonstration.Length > 0);
        return organisation;
    }

    private static T? Known<T>(string text, Func<string, T> read) => text.Length > 0 ? read(text) : default;
}
