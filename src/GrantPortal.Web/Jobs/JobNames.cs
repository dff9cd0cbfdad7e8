using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Jobs;

/// <summary>What is said of jobs on screen.</summary>
public static class JobNames
{
    public static Text Name(this JobStatus status) => status switch
    {
        JobStatus.Queued => new("Venter på tur", "Ventar på tur"),
        JobStatus.Running => new("Pågår", "Er i gang"),
        JobStatus.CancelRequested => new("Stopper", "Stoppar"),
        JobStatus.Completed => new("Ferdig", "Ferdig"),
        JobStatus.Failed => new("Mislyktes", "Lykkast ikkje"),
        _ => new("Stoppet", "Stoppa"),
    };

    public static Text Name(this JobItemStatus status) => status switch
    {
        JobItemStatus.Waiting => new("Venter", "Ventar"),
        JobItemStatus.Done => new("Gjort", "Gjort"),
        _ => new("Ikke gjort", "Ikkje gjort"),
    };

    /// <summary>How far it has come, in words: «12 av 400 gjort».</summary>
    public static Text Progress(int ended, int? total) => total is { } all
        ? new($"{Norwegian.Number(ended)} av {Norwegian.Number(all)} gjort", $"{Norwegian.Number(ended)} av {Norwegian.Number(all)} gjort")
        : new("Ikke begynt ennå", "Ikkje byrja enno");
}
