using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>All that should be looked at before a form is sent, drawn from the resolved form alone. Web, print and workbook give the same findings.</summary>
public static class FormCheck
{
    public static IReadOnlyList<Finding> Check(ResolvedForm form, Answers answers) =>
        [.. form.Sections.SelectMany(section => Check(form, section, answers)), .. FigureCheck.Check(form, answers)];

    /// <summary>How far a section has come; <paramref name="findings"/> are those of the whole form.</summary>
    public static SectionState State(Section section, Answers answers, IReadOnlyList<Finding> findings)
    {
        var fields = section.FieldsFor(answers).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var errors = findings.Where(finding => finding.Severity is Severity.Error && fields.Contains(finding.Field)).ToList();
        var begun = section.IsBegun(answers);
        return errors.Exists(finding => !finding.Code.StartsWith("missing", StringComparison.Ordinal)) ? SectionState.HasErrors
            : !begun ? (errors.Count == 0 && section.Part is not null ? SectionState.NotUsed : SectionState.NotBegun)
            : errors.Count > 0 ? SectionState.Begun
            : SectionState.Complete;
    }

    private static IEnumerable<Finding> Check(ResolvedForm form, Section section, Answers answers)
    {
        var isAsked = section.Part is null || section.AsksAlways || form.IsBegun(section.Part, answers);
        foreach (var field in section.FieldsFor(answers))
        {
            if (FieldReader.Fault(field, answers[field.Name]) is { } fault)
            {
                yield return fault;
            }
            else if (Clash(section, field, answers) is { } clash)
            {
                yield return clash;
            }
            else if (field.Note is { } note && answers[field.Name] == note.Answer)
            {
                yield return new Finding(Severity.Warning, field.Name, "warning.answer", note.Message);
            }
            else if (answers[field.Name] is null or "nei" && IsMissing(form, section, field, answers, isAsked))
            {
                yield return Missing(field);
            }
        }

        if (section.Items is { } list && LeastOf(list, form, answers) is var least && list.Items(answers).Count < least)
        {
            yield return new Finding(Severity.Error, list.Key, "missing.items", Faults.TooFewItems.With(least, list.ItemName));
        }

        if (section.Items is { Most: { } most } items && items.Items(answers).Count > most)
        {
            yield return new Finding(Severity.Error, items.Key, "items.most", Faults.TooManyItems.With(most, items.Items(answers).Count));
        }
    }

    private static int LeastOf(ItemList list, ResolvedForm form, Answers answers) => list.AskedWhen?.Holds(form, answers) == true ? Math.Max(1, list.Least) : list.Least;

    // KI-11: some values go only with a certain answer on the same line.
    private static Finding? Clash(Section section, Field field, Answers answers)
    {
        var chosen = answers[field.Name]?.Split(',') ?? [];
        foreach (var option in field.Options.Where(option => option.OnlyWhen is not null && chosen.Contains(option.Key)))
        {
            var sibling = field.Name[..(field.Name.LastIndexOf('.') + 1)] + option.OnlyWhen!.Subject;
            if (answers[sibling] != option.OnlyWhen.Value)
            {
                var other = section.FieldsFor(answers).FirstOrDefault(candidate => candidate.Name == sibling);
                var wanted = other?.Options.FirstOrDefault(candidate => candidate.Key == option.OnlyWhen.Value)?.Label ?? Text.Empty;
                var label = other?.Label ?? Text.Empty;
                return new Finding(
                    Severity.Error,
                    field.Name,
                    "field.together",
                    Faults.NotTogether.With(option.Label, label, wanted));
            }
        }

        return null;
    }

    private static bool IsMissing(ResolvedForm form, Section section, Field field, Answers answers, bool isAsked)
    {
        if (answers[field.Name] == "nei" && field.Kind is not FieldKind.Declaration)
        {
            return false;
        }

        return (field.Required && isAsked) || field.RequiredWhen?.Holds(form, answers, Prefix(section, field)) == true;
    }

    // Inside an item a condition names a sibling: «innovasjon.p1.» + «ny».
    private static string Prefix(Section section, Field field) =>
        section.Items is { } items && field.Name.StartsWith(items.Key + ".", StringComparison.Ordinal)
            ? field.Name[..(field.Name.IndexOf('.', items.Key.Length + 1) + 1)]
            : string.Empty;

    // KIR-21: who has nothing to state writes 0, and is told so.
    private static Finding Missing(Field field)
    {
        var text = field.RequiredWhen is { Kind: ConditionKind.OwnContributionIsMissing } ? Faults.NoOwnContribution : MissingOf(field);
        return field.MissingIsWarning
            ? new(Severity.Warning, field.Name, "warning.missing", text.With(field.Label))
            : new(Severity.Error, field.Name, field.IsNumber ? "missing.figure" : "missing", text.With(field.Label));
    }

    private static Text MissingOf(Field field) => field.Kind switch
    {
        _ when field.IsNumber => Faults.MissingFigure,
        FieldKind.Choice or FieldKind.Undertaking or FieldKind.Choices or FieldKind.YesNo => Faults.MissingChoice,
        FieldKind.Declaration => Faults.MissingDeclaration,
        FieldKind.Document => Faults.MissingDocument,
        _ => Faults.Missing,
    };
}

/// <summary>How far a person has come with a section.</summary>
public enum SectionState
{
    NotBegun,

    /// <summary>A part of the scheme that is not applied for.</summary>
    NotUsed,
    Begun,
    Complete,
    HasErrors,
}
