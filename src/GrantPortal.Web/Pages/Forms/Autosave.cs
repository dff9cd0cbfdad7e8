using GrantPortal.Domain.Languages;
using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>What the page's script is answered when it saves while the person types.</summary>
public static class Autosave
{
    /// <summary>What was not saved, and why.</summary>
    public sealed record Refused(string Refusal);

    /// <summary>What is saved, and what there is to know after it.</summary>
    /// <param name="Revision">The version's revision now; the next save states it.</param>
    /// <param name="When">«Lagret kl. 13.05».</param>
    /// <param name="Colleague">Who else writes, or empty.</param>
    /// <param name="Values">Fields that stand otherwise than they were sent, since a colleague has changed them: as they are to be shown.</param>
    /// <param name="Errors">Fields of the page that cannot be read, and what they expect.</param>
    /// <param name="Conflicts">Fields that somebody else changed too.</param>
    /// <param name="Sections">The section list: mark and words by key.</param>
    public sealed record Saved(
        int Revision,
        string When,
        string Colleague,
        IReadOnlyDictionary<string, string> Values,
        IReadOnlyDictionary<string, string> Errors,
        IReadOnlyList<ShownConflict> Conflicts,
        IReadOnlyList<SectionLine> Sections)
    {
        public static Saved Of(FillModel page, TypedForm typed, IReadOnlyList<ShownConflict> conflicts) => new(
            page.Filling.Of(page.Place.Section).Version.Revision,
            SavedAt(page.Filling.Of(page.Place.Section).Version.SavedAt) ?? string.Empty,
            page.Around.Colleague ?? string.Empty,
            typed.OtherwiseIn(page.Place, page.Filling.Answers),
            page.Around.FaultsOn(page.Place).DistinctBy(finding => finding.Field).ToDictionary(finding => finding.Field, finding => Speech.Say(finding.Message)),
            conflicts,
            [.. page.Filling.Sections.Select(entry => new SectionLine(entry.Section.Key, entry.Mark ?? string.Empty, entry.Words))]);
    }

    /// <summary>A line of the section list.</summary>
    public sealed record SectionLine(string Key, string Mark, string Words);

    /// <summary>«Lagret kl. 13.05»; null when nothing is saved yet.</summary>
    public static string? SavedAt(DateTimeOffset? at) => at is { } saved
        ? Speech.Say($"Lagret kl. {Norwegian.Time(saved)}", $"Lagra kl. {Norwegian.Time(saved)}")
        : null;
}
