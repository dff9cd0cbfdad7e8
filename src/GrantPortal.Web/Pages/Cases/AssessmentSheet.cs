using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What an assessment is written on: the applicant's answers, the call's lists, and what has been written so far.</summary>
public sealed class AssessmentSheet
{
    private AssessmentSheet(CaseHead head, ResolvedForm form, CallContent content, Answers answers, Written written)
    {
        (Form, Content, Answers, Written, Scheme) = (form.For(head.Facts.ApplicantKind), content, answers, written, SchemeCatalogue.Portal[head.Facts.Scheme]);
        // A scheme with a sheet of its own is assessed on that, and not item by item.
        Projects = Scheme.AssessedLists.Count > 0 ? [] : [.. Lines.Where(line => List is not null && Form.UndertakingOf(line.Part, Answers) is null && line.Key.StartsWith($"{List.Key}.", StringComparison.Ordinal))];
    }

    public Scheme Scheme { get; }

    public ResolvedForm Form { get; }

    public CallContent Content { get; }

    public Answers Answers { get; }

    public Written Written { get; }

    public IReadOnlyList<Line> Projects { get; }

    /// <summary>
    /// What is assessed of the whole: the points of the call's lists where the scheme has a sheet of its own, else the applicant's answers in words about the whole and about the parts.
    /// </summary>
    public IReadOnlyList<AssessedPoint> General => Scheme.AssessedLists.Count > 0
        ? [.. from list in Scheme.AssessedLists from option in Content.List(list.List) select new AssessedPoint($"{list.List}.{option.Key}", option.Label, null, list.IsScored ? PointScale.Scored : PointScale.Words, list.Heading)]
        : [.. Form.Sections.SelectMany(section => section.Fields).Where(IsAnswered).Select(Of)];

    /// <summary>What the applicant says in words, where the sheet is not built on it: of the whole, and of each item by its title.</summary>
    public IReadOnlyList<Field> Told => Scheme.AssessedLists.Count == 0 ? [] :
    [
        .. Form.Sections.SelectMany(section => section.Fields).Where(IsAnswered),
        .. from section in Form.Sections
           let list = section.Items
           where list is not null
           from item in list.Items(Answers)
           let title = Form.TitleOf(list, item, Answers)
           from question in list.FieldsOf(item).Where(IsAnswered)
           select question with { Label = new Text($"{title.Nb}: {question.Label.Nb}", $"{title.Nn}: {question.Label.Nn}") },
    ];

    /// <summary>What the application answers to among the call's priorities (KI-59, KI-60).</summary>
    public IEnumerable<Option> Priorities
    {
        get
        {
            var keys = Scheme.PrioritiesOf(Form, Answers);
            return Content.List("priorities").Where(priority => keys.Contains(priority.Key, StringComparer.Ordinal));
        }
    }

    /// <summary>The standard reasons that put a measure outside the scheme (KI-21, KI-37, KI-38).</summary>
    public IEnumerable<Option> Exclusions => Content.List("refusalReasons").Where(reason => Scheme.Exclusions.Contains(reason.Key, StringComparer.Ordinal));

    /// <summary>What one of the items is called: «prosjekt».</summary>
    public Text ItemName => List?.ItemName ?? Text.Empty;

    private ItemList? List => Form.Sections.Select(section => section.Items).FirstOrDefault(items => items is not null);

    private IReadOnlyList<Line> Lines => Form.Lines(Answers);

    /// <summary>An answer of the applicant, to be assessed.</summary>
    public AssessedPoint Of(Field field) => new(field.Name, field.Label, Answers[field.Name], PointScale.Graded, null);

    /// <summary>Null until the embete has a sent version to assess.</summary>
    public static async Task<AssessmentSheet?> LoadAsync(PortalDb db, CaseHead head, CancellationToken stop)
    {
        var id = head.Id;
        var sheet = await (
            from application in db.Applications
            where application.Id == id
            join call in db.Calls on application.CallId equals call.Id
            select new
            {
                call.Form,
                call.Content,
                Answers = application.Versions.Where(version => version.Status == VersionStatus.Sent).Select(version => version.Answers).FirstOrDefault(),
                application.GoalAssessment,
                application.PrivateNote,
                application.RecommendationReason,
                Version = EF.Property<uint>(application, "Version"),
            }).AsNoTracking().FirstAsync(stop);
        if (sheet.Answers is null || sheet.Form is null)
        {
            return null;
        }

        var assessments = await db.Applications.AsNoTracking().Where(application => application.Id == id).SelectMany(application => application.Assessments).ToDictionaryAsync(assessment => assessment.Criterion, StringComparer.Ordinal, stop);
        var lines = await db.Applications.AsNoTracking().Where(application => application.Id == id).SelectMany(application => application.RecommendedLines).OrderBy(line => line.Position).ToListAsync(stop);
        return new AssessmentSheet(head, sheet.Form, sheet.Content, sheet.Answers, new Written(assessments, lines, sheet.GoalAssessment, sheet.PrivateNote, sheet.RecommendationReason, sheet.Version));
    }

    /// <summary>The ten criteria of a project, and whatever else it says in words.</summary>
    public IReadOnlyList<Field> CriteriaOf(string item) => List is null ? [] : [.. List.FieldsOf(item).Where(IsAnswered)];

    /// <summary>What the applicant has chosen or counted of an item, beside its words and its money: theme, partners, percent of a position.</summary>
    public IEnumerable<(Text Label, Text Answer)> FactsOf(string item) =>
        from field in List?.FieldsOf(item) ?? []
        where field.Kind is FieldKind.Choice or FieldKind.Choices or FieldKind.YesNo or FieldKind.Count or FieldKind.Percent
        let answer = Answers[field.Name]
        where answer is not null
        select (field.Label, FieldWriter.Shown(field, answer));

    /// <summary>How many of a project's criteria have a grade or a reasoning.</summary>
    public int AssessedOf(string item) => CriteriaOf(item).Count(field => Written.Assessments.ContainsKey(field.Name));

    private bool IsAnswered(Field field) => field.Kind is FieldKind.Prose && Answers[field.Name] is not null;
}

/// <summary>What the embete has written on the case so far.</summary>
/// <param name="Assessments">By criterion.</param>
/// <param name="Lines">In the form's order.</param>
/// <param name="Goal">The assessment of expected goal achievement (KI-34).</param>
/// <param name="Note">The private note.</param>
/// <param name="Reason">The reason of the recommendation.</param>
/// <param name="Version">The case's version when this was read.</param>
public sealed record Written(IReadOnlyDictionary<string, CriterionAssessment> Assessments, IReadOnlyList<RecommendedLine> Lines, string Goal, string Note, string Reason, uint Version);

/// <summary>One criterion as it is typed.</summary>
public sealed record CriterionInput
{
    public Grade? Grade { get; set; }

    /// <summary>0 to 3, where points are scored.</summary>
    public int? Score { get; set; }

    public string? Reasoning { get; set; }
}

/// <summary>Something that is assessed: an answer of the applicant, or a point of the call's list.</summary>
/// <param name="Key">What the assessment is kept under.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Answer">The applicant's words; null where it is not an answer.</param>
/// <param name="Scale">How it is assessed.</param>
/// <param name="List">The heading of its list; null where it stands alone.</param>
public sealed record AssessedPoint(string Key, Text Label, string? Answer, PointScale Scale, Text? List);

/// <summary>How a point is assessed, beside the words.</summary>
public enum PointScale
{
    Words,

    /// <summary>Well, partly or not.</summary>
    Graded,

    /// <summary>0 to 3 (NAV-19).</summary>
    Scored,
}

/// <summary>One criterion as it is shown: the applicant's words left, ours right.</summary>
public sealed record CriterionView(int Number, AssessedPoint Point, CriterionAssessment? Assessment, bool MayWrite, bool IsNumbered)
{
    public string Anchor => $"k{Number}";

    public string Name(string part) => $"Input.Criteria[{Number - 1}].{part}";
}

/// <summary>What grades are called.</summary>
public static class GradeNames
{
    public static Text Name(this Grade grade) => grade switch
    {
        Grade.Well => new("Godt", "Godt"),
        Grade.Partly => new("Delvis", "Delvis"),
        _ => new("Ikke", "Ikkje"),
    };
}
