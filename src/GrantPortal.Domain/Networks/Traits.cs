using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Networks;

/// <summary>What makes one project like another, read from an application.</summary>
/// <param name="Themes">Keys of the themes.</param>
/// <param name="TargetGroups">Keys of the target groups.</param>
/// <param name="Words">All that it says in words.</param>
/// <param name="IsInterested">It asks to take part in networks or external evaluation (NAV-35).</param>
public sealed record Traits(IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups, string Words, bool IsInterested)
{
    public static Traits Of(ResolvedForm form, Answers answers)
    {
        var fields = form.FieldsFor(answers).ToList();
        IReadOnlyList<string> Keys(Meaning meaning) =>
            [.. fields.Where(field => field.Meaning == meaning).SelectMany(field => (answers[field.Name] ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        return new(
            Keys(Meaning.Themes),
            Keys(Meaning.TargetGroups),
            string.Join('\n', fields.Where(field => field.Kind is FieldKind.Prose || field.Meaning is Meaning.Title).Select(field => answers[field.Name]).Where(words => !string.IsNullOrWhiteSpace(words))),
            fields.Any(field => field.Meaning is Meaning.Interest && answers[field.Name] == "ja"));
    }

    /// <summary>How many themes and target groups the two share; themes count double, since a target group is wide.</summary>
    public int Likeness(IReadOnlyList<string> themes, IReadOnlyList<string> targetGroups) =>
        (2 * Themes.Intersect(themes, StringComparer.Ordinal).Count()) + TargetGroups.Intersect(targetGroups, StringComparer.Ordinal).Count();
}
