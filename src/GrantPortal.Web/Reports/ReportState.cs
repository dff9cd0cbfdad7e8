using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Reports;

namespace GrantPortal.Web.Reports;

/// <summary>Where the report on an award stands, the deadline taken into account: what a list counts and a person asks for.</summary>
public enum ReportState
{
    /// <summary>Not sent, and not due yet.</summary>
    Awaited,

    /// <summary>Not sent, and the deadline has passed.</summary>
    Overdue,
    Submitted,
    Returned,
    Approved,
}

/// <summary>What the states are called, and which one a report is in.</summary>
public static class ReportStates
{
    public static ReportState Of(ReportStatus? status, DateTimeOffset? due, DateTimeOffset now) => status switch
    {
        ReportStatus.Submitted => ReportState.Submitted,
        ReportStatus.Returned => ReportState.Returned,
        ReportStatus.Approved => ReportState.Approved,
        _ => due < now ? ReportState.Overdue : ReportState.Awaited,
    };

    public static Text Name(this ReportState state) => state switch
    {
        ReportState.Awaited => new("Ikke sendt", "Ikkje send"),
        ReportState.Overdue => new("Mangler etter fristen", "Manglar etter fristen"),
        ReportState.Submitted => new("Sendt, til kontroll", "Send, til kontroll"),
        ReportState.Returned => new("Sendt tilbake", "Send tilbake"),
        _ => new("Godkjent", "Godkjend"),
    };

    /// <summary>The state's word in addresses: <c>?status=mangler</c>.</summary>
    public static string Key(this ReportState state) => state switch
    {
        ReportState.Awaited => "ikke-sendt",
        ReportState.Overdue => "mangler",
        ReportState.Submitted => "sendt",
        ReportState.Returned => "tilbake",
        _ => "godkjent",
    };

    public static string Colour(this ReportState state) => state switch
    {
        ReportState.Approved => "success",
        ReportState.Overdue => "danger",
        ReportState.Returned => "warning",
        ReportState.Submitted => "info",
        _ => "neutral",
    };

    public static ReportState? Read(string? key) =>
        Enum.GetValues<ReportState>().Where(state => state.Key() == key).Select(state => (ReportState?)state).FirstOrDefault();
}
