using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Walking;

/// <summary>Organisations that tests meet again and again: those of the personas, with numbers and accounts whose control digits hold.</summary>
public static class TheField
{
    private static readonly DateTimeOffset Founded = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Organisation Directorate { get; } = Reached(Register(OrganisationKind.Directorate, "hdir", "Helsedirektoratet", "983544622"), "postmottak@helsedirektoratet.example");

    /// <summary>The other directorate: it decides in NAV, and has no part in KI.</summary>
    public static Organisation OtherDirectorate { get; } = PaidBack(Register(OrganisationKind.Directorate, "avdir", "Arbeids- og velferdsdirektoratet", "889640782"), "postmottak@avdir.example", "99990001053");

    /// <summary>A body that controls can be delegated to.</summary>
    public static Organisation ControlBody { get; } = Reached(Register(OrganisationKind.ControlBody, "kontroll", "Organ med delegert kontroll"), "postmottak@kontroll.example");

    public static Organisation InnlandetOffice { get; } = Office("innlandet", "Statsforvalteren i Innlandet");

    public static Organisation OsloOffice { get; } = Office("ostfold-buskerud-oslo-og-akershus", "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus");

    public static Actor DirectorateCaseworker { get; } = A.Actor(Directorate, Role.DirectorateCaseworker);

    public static Actor DirectorateLeader { get; } = A.Actor(Directorate, Role.DirectorateLeader);

    public static Actor OtherDirectorateCaseworker { get; } = A.Actor(OtherDirectorate, Role.DirectorateCaseworker);

    public static Actor OtherDirectorateLeader { get; } = A.Actor(OtherDirectorate, Role.DirectorateLeader);

    public static Actor Controller { get; } = A.Actor(ControlBody, Role.Controller);

    /// <summary>The call is open at both embeter.</summary>
    public static IReadOnlyList<Organisation> Offices => [InnlandetOffice, OsloOffice];

    public static Applicant Gjovik() => Applying(Municipality("3407", "Gjøvik kommune", "940155223", "99990001002", InnlandetOffice));

    /// <summary>A kommune that has resolved on nynorsk.</summary>
    public static Applicant Lom()
    {
        var lom = Municipality("3434", "Lom kommune", "959377677", "99990001010", InnlandetOffice);
        lom.ResolveOn(LanguageForm.Nynorsk);
        return Applying(lom);
    }

    /// <summary>A bydel has no number of its own: Oslo kommune is paid.</summary>
    public static Applicant Frogner()
    {
        var oslo = Municipality("0301", "Oslo kommune", "958935420", "99990001029", OsloOffice);
        var frogner = Register(OrganisationKind.District, "030105", "Bydel Frogner", parent: oslo.Id, office: OsloOffice.Id);
        return Applying(frogner, oslo, OsloOffice, "bydelsdirektør");
    }

    /// <summary>A Nav office whose kommune has resolved on no målform.</summary>
    public static Applicant NavGjovik() => NavOffice("0502", "Nav Gjøvik", Gjovik());

    /// <summary>A Nav office of two kommuner, with the nynorsk one as its host.</summary>
    public static Applicant NavLomSkjak() => NavOffice("0513", "Nav Lom og Skjåk", Lom());

    public static Applicant InnlandetCounty()
    {
        var county = Register(OrganisationKind.CountyMunicipality, "34", "Innlandet fylkeskommune", "920717152", office: InnlandetOffice.Id);
        county.RegisterContact(PostalAddress.Unknown, "post@innlandet.example", AccountNumber.Parse("99990001037"), demonstration: true);
        return Applying(county, county, InnlandetOffice, "fylkeskommunedirektør");
    }

    /// <summary>A kind of organisation that no call of KI is for.</summary>
    public static Applicant HealthTrust() =>
        Applying(Register(OrganisationKind.HealthTrust, "sykehuset-innlandet", "Sykehuset Innlandet HF", "983971709", office: InnlandetOffice.Id));

    private static Organisation Office(string code, string name)
    {
        var office = Register(OrganisationKind.GovernorOffice, code, name);
        office.RegisterContact(new PostalAddress("Postboks 987", "2604", "Stedet"), "post@statsforvalteren.example", AccountNumber.Parse("99990001045"), demonstration: true);
        return office;
    }

    private static Organisation Reached(Organisation organisation, string email)
    {
        organisation.RegisterContact(new PostalAddress("Postboks 1", "0000", "Oslo"), email, organisation.Account, demonstration: true);
        return organisation;
    }

    private static Organisation PaidBack(Organisation directorate, string email, string account)
    {
        directorate.RegisterContact(new PostalAddress("Postboks 354", "8601", "Mo i Rana"), email, AccountNumber.Parse(account), demonstration: true);
        return directorate;
    }

    // A Nav office has neither number nor account of its own: its kommune is paid (NAV-11).
    private static Applicant NavOffice(string code, string name, Applicant host)
    {
        var office = Register(OrganisationKind.NavOffice, code, name, parent: host.Organisation.Id, office: host.Office.Id);
        office.RegisterContact(new PostalAddress("Storgata 1", "0000", "Stedet"), "nav@kommune.example", account: null, demonstration: true);
        office.ResolveOn(host.Organisation.LanguageForm);
        return Applying(office, host.Organisation, host.Office, "kommunedirektør");
    }

    private static Organisation Municipality(string code, string name, string number, string account, Organisation office)
    {
        var municipality = Register(OrganisationKind.Municipality, code, name, number, office: office.Id);
        municipality.RegisterContact(new PostalAddress("Postboks 1", "0000", "Stedet"), "postmottak@kommune.example", AccountNumber.Parse(account), demonstration: true);
        return municipality;
    }

    private static Applicant Applying(Organisation organisation) => Applying(organisation, organisation, InnlandetOffice, "kommunedirektør");

    private static Applicant Applying(Organisation organisation, Organisation payee, Organisation office, string title) =>
        new(organisation, payee, office, A.Actor(organisation, Role.Contact), A.Actor(organisation, Role.Contact), A.Actor(organisation, Role.Signatory), title);

    private static Organisation Register(OrganisationKind kind, string code, string name, string? number = null, Id<Organisation>? parent = null, Id<Organisation>? office = null) =>
        Organisation.Register(kind, code, name, number is null ? null : OrganisationNumber.Parse(number), parent, office, Founded);
}
