using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>Where a call stands, in words.</summary>
public static class CallStatusNames
{
    public static Text Name(this CallStatus status) => status switch
    {
        CallStatus.Planned => new("Planlagt", "Planlagd"),
        CallStatus.Ready => new("Regelverket er lagt ved", "Regelverket er lagt ved"),
        CallStatus.Open => new("Åpen", "Open"),
        CallStatus.Closed => new("Lukket", "Lukka"),
        CallStatus.UnderAssessment => new("Under behandling", "Under behandling"),
        CallStatus.Finished => new("Avsluttet", "Avslutta"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };

    /// <summary>What the public reads of an earlier call; one that nobody has closed yet is out of time too.</summary>
    public static Text ForPublic(CallStatus status) => status is CallStatus.Open ? new("Fristen er ute", "Fristen er ute") : status.Name();
}
