using GrantPortal.Domain.Forms;
using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>A line of the section list: the section, and how far it has come, in words.</summary>
public sealed record SectionEntry(Section Section, SectionState State, int Faults)
{
    /// <summary>What the mark in front repeats; null is an empty ring.</summary>
    public string? Mark => State switch
    {
        SectionState.Complete => "done",
        SectionState.Begun => "begun",
        SectionState.HasErrors => "error",
        _ => null,
    };

    public string Words => State switch
    {
        SectionState.Complete => Speech.Say("Ferdig", "Ferdig"),
        SectionState.Begun => Speech.Say("Påbegynt", "Påbyrja"),
        SectionState.HasErrors => Speech.Say($"{Faults} felt må rettes", $"{Faults} felt må rettast"),
        SectionState.NotUsed => Speech.Say("Ikke brukt", "Ikkje brukt"),
        _ => Speech.Say("Ikke begynt", "Ikkje byrja"),
    };

    public static IReadOnlyList<SectionEntry> Of(ResolvedForm form, Answers answers, IReadOnlyList<Finding> findings) =>
        [.. form.Sections.Select(section => new SectionEntry(section, FormCheck.State(section, answers, findings), FaultsIn(section, answers, findings)))];

    private static int FaultsIn(Section section, Answers answers, IReadOnlyList<Finding> findings)
    {
        var names = section.FieldsFor(answers).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return findings.Count(finding => finding is { Severity: Severity.Error } && !IsMissing(finding) && names.Contains(finding.Field));
    }

    /// <summary>A blank field is said to be missing only where the person asks what is left to do.</summary>
    public static bool IsMissing(Finding finding) => finding.Code.Contains("missing", StringComparison.Ordinal);
}
