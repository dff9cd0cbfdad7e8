using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Where a case stands, application and decision taken together: what a list counts and a person asks for.</summary>
public enum CaseStage
{
    Draft,
    Sent,
    UnderAssessment,
    AwaitingAnswer,
    Recommended,
    Approved,

    /// <summary>With the directorate, to be decided (NAV-53).</summary>
    Referred,

    /// <summary>The directorate waits for an answer from the embete.</summary>
    OfficeAsked,
    Decided,

    /// <summary>The embete may write the letter (NAV-57).</summary>
    Authorised,
    AwaitingAcceptance,
    Accepted,
    PaymentOrdered,
    Stopped,
    Lapsed,
    Refused,

    /// <summary>Nothing new was sought; what is left of the year before may be used.</summary>
    CarriedOver,
    Dismissed,
    Withdrawn,
}

/// <summary>What the stages are called, and which one a case is in.</summary>
public static class CaseStages
{
    /// <summary>The stage; for who applied a case is under assessment until the letter is sent.</summary>
    public static CaseStage Of(ApplicationStatus status, DecisionStatus? decision, bool nothingGranted, bool seesUnsent, bool nothingSought = false) => (status, decision) switch
    {
        (ApplicationStatus.Draft, _) => CaseStage.Draft,
        (ApplicationStatus.Submitted, _) => CaseStage.Sent,
        (ApplicationStatus.InformationRequested, _) => CaseStage.AwaitingAnswer,
        (ApplicationStatus.Dismissed, _) => CaseStage.Dismissed,
        (ApplicationStatus.Withdrawn, _) => CaseStage.Withdrawn,
        (ApplicationStatus.Decided, DecisionStatus.LetterSent) => nothingSought ? CaseStage.CarriedOver : nothingGranted ? CaseStage.Refused : CaseStage.AwaitingAcceptance,
        (ApplicationStatus.Decided, DecisionStatus.Accepted) => CaseStage.Accepted,
        (ApplicationStatus.Decided, DecisionStatus.PaymentOrdered) => CaseStage.PaymentOrdered,
        (ApplicationStatus.Decided, DecisionStatus.Stopped) => CaseStage.Stopped,
        (ApplicationStatus.Decided, DecisionStatus.Lapsed) => CaseStage.Lapsed,
        _ when !seesUnsent => CaseStage.UnderAssessment,
        (ApplicationStatus.Recommended, _) => CaseStage.Recommended,
        (ApplicationStatus.RecommendationApproved, _) => CaseStage.Approved,
        (ApplicationStatus.Referred, _) => CaseStage.Referred,
        (ApplicationStatus.OfficeAsked, _) => CaseStage.OfficeAsked,
        (ApplicationStatus.Decided, DecisionStatus.Authorised) => CaseStage.Authorised,
        (ApplicationStatus.Decided, _) => CaseStage.Decided,
        _ => CaseStage.UnderAssessment,
    };

    public static Text Name(this CaseStage stage) => stage switch
    {
        CaseStage.Draft => new("Utkast", "Utkast"),
        CaseStage.Sent => new("Sendt", "Send"),
        CaseStage.UnderAssessment => new("Under vurdering", "Under vurdering"),
        CaseStage.AwaitingAnswer => new("Venter på svar", "Ventar på svar"),
        CaseStage.Recommended => new("Innstilt", "Innstilt"),
        CaseStage.Approved => new("Innstilling godkjent", "Innstilling godkjend"),
        CaseStage.Referred => new("Hos direktoratet", "Hos direktoratet"),
        CaseStage.OfficeAsked => new("Spørsmål fra direktoratet", "Spørsmål frå direktoratet"),
        CaseStage.Decided => new("Vedtatt, brev ikke sendt", "Vedteke, brev ikkje sendt"),
        CaseStage.Authorised => new("Fullmakt gitt, brev ikke sendt", "Fullmakt gjeven, brev ikkje sendt"),
        CaseStage.AwaitingAcceptance => new("Venter på aksept", "Ventar på aksept"),
        CaseStage.Accepted => new("Akseptert", "Akseptert"),
        CaseStage.PaymentOrdered => new("Betaling bestilt", "Betaling bestilt"),
        CaseStage.Stopped => new("Stanset", "Stansa"),
        CaseStage.Lapsed => new("Bortfalt", "Falle bort"),
        CaseStage.Refused => new("Avslag", "Avslag"),
        CaseStage.CarriedOver => new("Bare overført", "Berre overført"),
        CaseStage.Dismissed => new("Avvist", "Avvist"),
        _ => new("Trukket", "Trekt"),
    };

    /// <summary>The stage's word in addresses: <c>?trinn=vurderes</c>.</summary>
    public static string Key(this CaseStage stage) => stage switch
    {
        CaseStage.Draft => "utkast",
        CaseStage.Sent => "sendt",
        CaseStage.UnderAssessment => "vurderes",
        CaseStage.AwaitingAnswer => "venter-svar",
        CaseStage.Recommended => "innstilt",
        CaseStage.Approved => "godkjent",
        CaseStage.Referred => "oversendt",
        CaseStage.OfficeAsked => "sporsmal",
        CaseStage.Decided => "vedtatt",
        CaseStage.Authorised => "fullmakt",
        CaseStage.AwaitingAcceptance => "venter-aksept",
        CaseStage.Accepted => "akseptert",
        CaseStage.PaymentOrdered => "betalt",
        CaseStage.Stopped => "stanset",
        CaseStage.Lapsed => "bortfalt",
        CaseStage.Refused => "avslag",
        CaseStage.CarriedOver => "overfort",
        CaseStage.Dismissed => "avvist",
        _ => "trukket",
    };

    public static CaseStage? Read(string? key) =>
        Enum.GetValues<CaseStage>().Where(stage => stage.Key() == key).Select(stage => (CaseStage?)stage).FirstOrDefault();
}
