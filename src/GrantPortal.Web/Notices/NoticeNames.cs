using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;

namespace GrantPortal.Web.Notices;

/// <summary>What is said of notices on screen.</summary>
public static class NoticeNames
{
    public static Text Name(this NoticeStatus status) => status switch
    {
        NoticeStatus.Waiting => new("Venter", "Ventar"),
        NoticeStatus.Sending => new("Blir sendt nå", "Blir sendt no"),
        NoticeStatus.Sent => new("Sendt", "Sendt"),
        _ => new("Ikke sendt", "Ikkje sendt"),
    };
}
