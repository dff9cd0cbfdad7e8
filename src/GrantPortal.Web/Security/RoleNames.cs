using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;

namespace GrantPortal.Web.Security;

/// <summary>What a role is called on screen, and what it may do.</summary>
public static class RoleNames
{
    public static Text Name(this Role role) => role switch
    {
        Role.Contact => new("kontaktperson", "kontaktperson"),
        Role.Signatory => new("signatar", "signatar"),
        Role.NavLeader => new("Nav-leder", "Nav-leiar"),
        Role.Auditor => new("revisor", "revisor"),
        Role.Partner => new("signatar for partner", "signatar for partnar"),
        Role.Caseworker => new("saksbehandler", "saksbehandlar"),
        Role.OfficeLeader => new("leder", "leiar"),
        Role.Paymaster => new("økonomi", "økonomi"),
        Role.DirectorateCaseworker => new("saksbehandler", "saksbehandlar"),
        Role.DirectorateLeader => new("leder", "leiar"),
        Role.Controller => new("kontroll", "kontroll"),
        Role.Administrator => new("administrator", "administrator"),
        Role.Clock => new("portalen", "portalen"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    /// <summary>The roles as a list that begins a line: «Saksbehandler, leder».</summary>
    public static Text Names(this IEnumerable<Role> roles)
    {
        var names = roles.Select(Name).Distinct().ToList();
        return new Text(Line(names.Select(name => name.Nb)), Line(names.Select(name => name.Nn)));

        static string Line(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } line ? char.ToUpperInvariant(line[0]) + line[1..] : string.Empty;
    }

    /// <summary>What the role lets a person do, in one sentence.</summary>
    public static Text Ability(this Role role) => role switch
    {
        Role.Contact => new("Fyller ut søknad, svar og rapport.", "Fyller ut søknad, svar og rapport."),
        Role.Signatory => new("Signerer søknad, aksept og rapport.", "Signerer søknad, aksept og rapport."),
        Role.NavLeader => new("Signerer for Nav-kontoret.", "Signerer for Nav-kontoret."),
        Role.Auditor => new("Attesterer regnskapet.", "Attesterer rekneskapen."),
        Role.Partner => new("Signerer det virksomheten er partner i.", "Signerer det verksemda er partnar i."),
        Role.Caseworker => new("Kontrollerer, vurderer og innstiller.", "Kontrollerer, vurderer og innstiller."),
        Role.OfficeLeader => new("Godkjenner innstillinger og fatter vedtak.", "Godkjenner innstillingar og gjer vedtak."),
        Role.Paymaster => new("Bestiller utbetalinger.", "Bestiller utbetalingar."),
        Role.DirectorateCaseworker => new("Lager utlysninger, setter rammer og kontrollerer.", "Lagar utlysingar, set rammer og kontrollerer."),
        Role.DirectorateLeader => new("Lyser ut og vedtar.", "Lyser ut og gjer vedtak."),
        Role.Controller => new("Leser det som kontrollen gjelder.", "Les det som kontrollen gjeld."),
        Role.Administrator => new("Holder orden på virksomheter, personer og rettigheter.", "Held orden på verksemder, personar og rettar."),
        Role.Clock => new("Flytter saken når en frist går ut.", "Flyttar saka når ein frist går ut."),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };
}
