using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.AuditorStatements;

/// <summary>What is said of auditors' statements on screen.</summary>
public static class StatementNames
{
    public static Text Name(this StatementStatus status) => status switch
    {
        StatementStatus.Awaited => new("Venter på revisor", "Ventar på revisor"),
        StatementStatus.Given => new("Bekreftet av revisor", "Stadfesta av revisor"),
        StatementStatus.Deferred => new("Kan vente et år", "Kan vente eit år"),
        _ => new("Gjelder ikke lenger", "Gjeld ikkje lenger"),
    };

    public static string Colour(this StatementStatus status) => status switch
    {
        StatementStatus.Given => "success",
        StatementStatus.Void => "danger",
        StatementStatus.Awaited => "warning",
        _ => "neutral",
    };

    public static Text Name(this StatementKind kind) => kind switch
    {
        StatementKind.Attestation => new("Revisorattestasjon", "Revisorattestasjon"),
        StatementKind.Isa805 => new("Uttalelse etter ISA 805", "Fråsegn etter ISA 805"),
        StatementKind.AgreedProcedures => new("Avtalte kontrollhandlinger etter ISRS 4400", "Avtalte kontrollhandlingar etter ISRS 4400"),
        _ => new("Egenerklæring", "Eigenerklæring"),
    };
}
