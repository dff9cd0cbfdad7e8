using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Forms;

/// <summary>Holds what an application carries over against what last year's report says is left (KI-83).</summary>
public static class CarryOverCheck
{
    /// <summary>
    /// A warning for each line, or part, that carries over more than is left. Report and application are due the same day, so that the figures may still change:
    /// nothing is refused.
    /// </summary>
    /// <param name="form">The application's form.</param>
    /// <param name="answers">The application's answers.</param>
    /// <param name="remaining">
    /// Kroner left, by the application's line (<c>innovasjon.p1</c>), or by part for all of its lines that are not named themselves. What is not named is not known, and not checked.
    /// </param>
    public static IReadOnlyList<Finding> Check(ResolvedForm form, Answers answers, IReadOnlyDictionary<string, Kroner> remaining)
    {
        var lines = form.Lines(answers).Where(line => line.CarriedOver is not null).ToList();
        return
        [
            .. from line in lines
               where remaining.ContainsKey(line.Key)
               from finding in Compare(form, answers, remaining[line.Key], [line], line.Title)
               select finding,
            .. from section in form.Sections
               where section.Part is not null && remaining.ContainsKey(section.Part)
               let others = lines.Where(line => line.Part == section.Part && !remaining.ContainsKey(line.Key)).ToList()
               from finding in Compare(form, answers, remaining[section.Part!], others, section.Title)
               select finding,
        ];
    }

    private static IEnumerable<Finding> Compare(ResolvedForm form, Answers answers, Kroner left, IReadOnlyList<Line> lines, Text title)
    {
        var carried = Kroner.Sum(lines.Select(line => line.CarriedOver!.Value));
        if (carried > left)
        {
            var message = Faults.MoreCarriedThanLeft.With(title, Norwegian.Kroner(carried), Norwegian.Kroner(left));
            yield return new Finding(Severity.Warning, FieldOf(form, answers, lines.First(line => line.CarriedOver > Kroner.Zero)), "carried.more-than-left", message);
        }
    }

    private static string FieldOf(ResolvedForm form, Answers answers, Line line) =>
        form.FieldsFor(answers).First(field => field.Meaning is Meaning.CarriedOver && field.Name.StartsWith(line.Key + ".", StringComparison.Ordinal)).Name;
}
