using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>A field that stands otherwise in the version that stands than in the one that it replaced.</summary>
/// <param name="Section">The section's title.</param>
/// <param name="Label">The question.</param>
/// <param name="Before">What stood.</param>
/// <param name="After">What stands.</param>
/// <param name="IsFigure">True for an amount or a number, which is kept on one line.</param>
public sealed record VersionDifference(string Section, string Label, string Before, string After, bool IsFigure)
{
    /// <summary>The differences of the version that stands from the one before it; none for the first.</summary>
    public static IReadOnlyList<VersionDifference> Between(ResolvedForm form, IReadOnlyList<FormVersion> versions)
    {
        var sent = versions.Where(version => version.SentAt is not null).OrderByDescending(version => version.Number).Take(2).ToList();
        if (sent is not [var standing, var before])
        {
            return [];
        }

        var changed = standing.Answers.DifferencesFrom(before.Answers).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from section in form.Sections
               from field in section.FieldsFor(standing.Answers).DistinctBy(field => field.Name)
               where changed.Contains(field.Name)
               select new VersionDifference(Speech.Say(section.Title), Speech.Say(field.Label), Words(field, before.Answers[field.Name]), Words(field, standing.Answers[field.Name]), field.IsNumber),
        ];
    }

    private static string Words(Field field, string? kept) => kept is null ? Speech.Say("(tomt)", "(tomt)") : Speech.Say(FieldWriter.Shown(field, kept));
}
