using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Applications;

/// <summary>The way of a case: who recommends, decides, writes and pays (A.X, facts C5). The moves of the three ways stand in one table; a way lacks some of them.</summary>
public enum Route
{
    /// <summary>The embete recommends, decides, writes and pays (KI-30, KI-94).</summary>
    Office,

    /// <summary>The embete recommends, the directorate decides, and the embete writes and pays when it is authorised to (NAV-53..60).</summary>
    Directorate,

    /// <summary>The directorate does all of it (NAV-52, NAV-61, NAV-68).</summary>
    DirectorateAlone,
}

/// <summary>Which moves each way has, and who an applicant meets on it.</summary>
public static class Routes
{
    /// <summary>Who handles the case, as the applicant is told at the beginning of a sentence.</summary>
    public static Text Authority(this Route route) => route is Route.DirectorateAlone ? new("Direktoratet", "Direktoratet") : new("Statsforvalteren", "Statsforvaltaren");

    public static bool Has(this Route route, ApplicationAction action) => action switch
    {
        ApplicationAction.Refer or ApplicationAction.AskOffice or ApplicationAction.AnswerDirectorate or ApplicationAction.DecideReferred
            or ApplicationAction.RecommendDismissal or ApplicationAction.DismissReferred or ApplicationAction.Remit => route is Route.Directorate,
        ApplicationAction.Decide or ApplicationAction.Dismiss => route is not Route.Directorate,
        _ => true,
    };
}
