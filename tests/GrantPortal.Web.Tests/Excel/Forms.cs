using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Writing;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>The forms of KI's and NAV's open calls, and workbooks of them.</summary>
internal static class Forms
{
    private static readonly Domain.Calls.Call Call = A.Call().Open().Call;

    private static readonly Domain.Calls.Call NavCall = A.NavCall().Open().Call;

    private static readonly Domain.Calls.Call RusCall = new CallWalk("rus").Saying(RusCalls.Complete).Open().Call;

    /// <summary>With a date and a percent, which KI itself does not ask for.</summary>
    public static ResolvedForm Application { get; } = Call.Form! with
    {
        Sections = [.. Call.Form!.Sections, new Section("ekstra", new("Tilleggsspørsmål", "Tilleggsspørsmål"))
        {
            Fields = [new("ekstra.1", FieldKind.Date, new("Når starter dere?", "Når startar de?")), new("ekstra.2", FieldKind.Percent, new("Hvor stor stilling?", "Kor stor stilling?"))],
        }],
    };

    public static ResolvedForm Report { get; } = Call.ReportForm!;

    /// <summary>NAV's application for one project.</summary>
    public static ResolvedForm Project { get; } = NavCall.Form!;

    /// <summary>NAV's report on one project.</summary>
    public static ResolvedForm ProjectReport { get; } = NavCall.ReportForm!;

    /// <summary>RUS's one form: the report before what is applied for.</summary>
    public static ResolvedForm Combined { get; } = RusCall.Form!.After(RusCall.ReportForm!);

    /// <summary>The application and the report of LSV and BU.</summary>
    public static IReadOnlyList<(ResolvedForm Application, ResolvedForm Report)> Measures { get; } =
        [.. FilledMeasure.Schemes.Select(scheme => A.MeasureCall(scheme).Saying(content => FilledMeasure.Said(content).WithSwitch("fidelityIn", "both")).Open().Call).Select(call => (call.Form!, call.ReportForm!))];

    public static Answers Filled { get; } = FilledForm.Answers(Application);

    public static FormWorkbook Workbook(ResolvedForm form, Answers answers, Language language = Language.Bokmal) =>
        FormWorkbook.For(form, answers, new WorkbookIdentity(form.Call, form == Report || form == ProjectReport || Measures.Any(each => each.Report == form) ? FormKind.Report : FormKind.Application, string.Empty, language)
        {
            Unit = "kommune:3407",
            ApplicantName = "Gjøvik kommune",
            CaseNumber = "2027/1",
            Revision = 7,
            Undertakings = new Dictionary<string, string> { [AnyAnswers.Undertaking] = "Trygg hjemme (2026)" },
        }, _ => 4) with
        { Year = 2027, Deadline = new DateTimeOffset(2027, 3, 1, 22, 59, 0, TimeSpan.Zero) };

    public static byte[] Bytes(ResolvedForm form, Answers answers, Language language = Language.Bokmal) => FormWorkbookWriter.Write(Workbook(form, answers, language));
}
