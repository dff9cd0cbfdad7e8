using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>A change of an organisation or of somebody's rights, as its page shows it.</summary>
public sealed record ShownChange(RegisterFact Fact, string From, string To, string? Whom, string? Where, string By, DateTimeOffset At)
{
    private const int Most = 50;

    public Text Name => Fact switch
    {
        RegisterFact.LanguageForm => new("Målform i brev", "Målform i brev"),
        RegisterFact.Address => new("Adresse", "Adresse"),
        RegisterFact.Email => new("E-post", "E-post"),
        RegisterFact.Account => new("Kontonummer", "Kontonummer"),
        RegisterFact.Number => new("Organisasjonsnummer", "Organisasjonsnummer"),
        RegisterFact.Host => new("Vertskommune", "Vertskommune"),
        RegisterFact.ValuesConfirmed => new("Opplysningene er kontrollert", "Opplysningane er kontrollerte"),
        RegisterFact.Successor => new("Slått sammen med", "Slått saman med"),
        RegisterFact.PersonRegistered => new("Personen er registrert", "Personen er registrert"),
        RegisterFact.PersonEmail => new("E-postadressen til varsler er endret", "E-postadressa til varsel er endra"),
        _ => To.Length > 0 ? new("Rolle gitt", "Rolle gitt") : new("Rolle tatt bort", "Rolle teken bort"),
    };

    /// <summary>Null where the name says it all.</summary>
    public Text? Values => Fact switch
    {
        RegisterFact.ValuesConfirmed or RegisterFact.PersonRegistered or RegisterFact.PersonEmail => null,
        RegisterFact.Right => Value(To.Length > 0 ? To : From),
        RegisterFact.Host or RegisterFact.Successor => Value(To),
        _ => new Text("fra {0} til {1}", "frå {0} til {1}").With(Value(From), Value(To)),
    };

    /// <summary>The latest of an organisation, those of its people's rights among them.</summary>
    public static IQueryable<ShownChange> Of(PortalDb db, Id<Organisation> organisation) => Shown(db, db.RegisterChanges.Where(change => change.OrganisationId == organisation));

    /// <summary>The latest of a person.</summary>
    public static IQueryable<ShownChange> Of(PortalDb db, Id<Person> person) => Shown(db, db.RegisterChanges.Where(change => change.PersonId == person));

    private static IQueryable<ShownChange> Shown(PortalDb db, IQueryable<RegisterChange> changes) =>
        from change in changes.AsNoTracking().OrderByDescending(change => change.At).ThenByDescending(change => change.Id).Take(Most)
        join changer in db.People on change.ChangedBy equals changer.Id
        orderby change.At descending, change.Id descending
        select new ShownChange(
            change.Fact, change.From, change.To,
            db.People.Where(person => person.Id == change.PersonId).Select(person => person.Name).FirstOrDefault(),
            db.Organisations.Where(organisation => organisation.Id == change.OrganisationId).Select(organisation => organisation.Name).FirstOrDefault(),
            changer.Name, change.At);

    private Text Value(string kept) =>
        kept.Length == 0 ? new("ingenting", "ingenting")
        : Fact is RegisterFact.LanguageForm ? Enum.Parse<LanguageForm>(kept).Name()
        : Fact is RegisterFact.Right ? Enum.Parse<Role>(kept).Name()
        : Text.Same(kept);
}
