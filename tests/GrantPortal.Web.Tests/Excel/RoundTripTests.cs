using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Excel;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>A form goes to a workbook and back, and nothing has changed.</summary>
public sealed class RoundTripTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(30);

    [Fact]
    [Requirement("KI-81")]
    public void Export_and_import_change_nothing_in_any_application() => Holds(Forms.Application, Language.Bokmal, bytes => bytes);

    [Fact]
    [Requirement("KI-81")]
    public void Export_and_import_change_nothing_in_any_report() => Holds(Forms.Report, Language.Nynorsk, bytes => bytes);

    [Fact]
    [Requirement("NAV-42")]
    public void Export_and_import_change_nothing_in_any_application_for_a_project() => Holds(Forms.Project, Language.Nynorsk, bytes => bytes);

    [Fact]
    [Requirement("NAV-78")]
    public void Export_and_import_change_nothing_in_any_report_on_a_project() => Holds(Forms.ProjectReport, Language.Bokmal, bytes => bytes);

    [Theory]
    [Requirement("LSV-02")]
    [InlineData(0, Language.Bokmal)]
    [InlineData(1, Language.Nynorsk)]
    public void Export_and_import_change_nothing_in_any_application_or_report_of_LSV_and_BU(int scheme, Language language)
    {
        Holds(Forms.Measures[scheme].Application, language, bytes => bytes);
        Holds(Forms.Measures[scheme].Report, language, bytes => bytes);
    }

    [Theory]
    [Requirement("RUS-01")]
    [InlineData(Language.Bokmal)]
    [InlineData(Language.Nynorsk)]
    public void Export_and_import_change_nothing_in_a_form_that_is_report_and_application_in_one(Language language) => Holds(Forms.Combined, language, bytes => bytes);

    [Fact]
    public void The_order_of_the_sheets_does_not_matter() => Holds(Forms.Application, Language.Nynorsk, Reversed);

    [Fact]
    public async Task A_round_through_LibreOffice_changes_nothing()
    {
        LibreOffice.Demand();
        var answers = AnyAnswers.Of(Forms.Application).Sample(10, 6).ToList();
        var reports = AnyAnswers.Of(Forms.Report).Sample(10, 4).ToList();
        var projects = AnyAnswers.Of(Forms.Project).Sample(10, 3).ToList();
        var projectReports = AnyAnswers.Of(Forms.ProjectReport).Sample(10, 3).ToList();
        var combined = AnyAnswers.Of(Forms.Combined).Sample(10, 3).ToList();
        var measures = Forms.Measures.SelectMany(each => new[] { each.Application, each.Report }).Select(form => (Form: form, Answers: AnyAnswers.Of(form).Sample(10, 1).First())).ToList();

        var saved = await LibreOffice.SaveAgainAsync(
        [
            .. answers.Select(each => Forms.Bytes(Forms.Application, each)),
            .. reports.Select(each => Forms.Bytes(Forms.Report, each, Language.Nynorsk)),
            .. projects.Select(each => Forms.Bytes(Forms.Project, each, Language.Nynorsk)),
            .. projectReports.Select(each => Forms.Bytes(Forms.ProjectReport, each)),
            .. combined.Select(each => Forms.Bytes(Forms.Combined, each, Language.Nynorsk)),
            .. measures.Select(each => Forms.Bytes(each.Form, each.Answers)),
        ]);

        foreach (var (bytes, expected) in saved.Zip([.. answers, .. reports, .. projects, .. projectReports, .. combined, .. measures.Select(each => each.Answers)]))
        {
            var read = CheckedForm.Of(bytes).Read!;
            Differences(read.Answers, expected).Should().BeEmpty();
            read.Unread.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(Language.Bokmal)]
    [InlineData(Language.Nynorsk)]
    [Requirement("KI-82")]
    public void A_workbook_opens_without_repair(Language language)
    {
        foreach (var bytes in (IEnumerable<byte[]>)[Forms.Bytes(Forms.Application, Forms.Filled, language), Forms.Bytes(Forms.Report, FilledReport.Answers(Forms.Report), language), Forms.Bytes(Forms.Project, FilledNavForm.Answers(Forms.Project), language), Forms.Bytes(Forms.ProjectReport, FilledNavReport.Answers(Forms.ProjectReport), language), Forms.Bytes(Forms.Combined, Answers.None.With("viderefort", "p1").With("viderefort.p1.tittel", "Ruskonsulent"), language), .. Forms.Measures.Select(each => Forms.Bytes(each.Application, FilledMeasure.Answers(each.Application), language))])
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
        }
    }

    [Fact]
    public void A_filled_in_application_and_a_filled_in_report_are_clean()
    {
        var report = CheckedForm.Of(Forms.Bytes(Forms.Report, FilledReport.Answers(Forms.Report)));
        report.Findings.Should().BeEmpty();
        report.Verdict.Should().Be(Verdict.Clean);
        CheckedForm.Of(Forms.Bytes(Forms.Application, Forms.Filled)).Verdict.Should().Be(Verdict.Clean);
        CheckedForm.Of(Forms.Bytes(Forms.Project, FilledNavForm.Answers(Forms.Project))).Findings.Should().BeEmpty();
        CheckedForm.Of(Forms.Bytes(Forms.ProjectReport, FilledNavReport.Answers(Forms.ProjectReport))).Findings.Should().BeEmpty();
        foreach (var (application, ofReport) in Forms.Measures)
        {
            CheckedForm.Of(Forms.Bytes(application, FilledMeasure.Answers(application).With("tiltak.modell", "act"))).Read!.Unread.Should().BeEmpty();
            CheckedForm.Of(Forms.Bytes(ofReport, FilledMeasure.Report(ofReport))).Findings.Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_field_has_a_name_that_cannot_be_mistaken_for_an_address()
    {
        foreach (var form in (IEnumerable<ResolvedForm>)[Forms.Application, Forms.Report, Forms.Project, Forms.ProjectReport, Forms.Combined, .. Forms.Measures.SelectMany(each => new[] { each.Application, each.Report })])
        {
            Answers With(IEnumerable<ItemList> lists) => lists.Aggregate(Answers.None, (answers, list) => answers.With(list.Key, "p4"));
            var one = With(form.Lists);
            // The first free block of a list that people add to is p4 here; a report's projects stand in it from the start.
            var names = Package.Open(Forms.Bytes(form, With(form.Lists.Where(list => list.IsFixed)))).Root("xl/workbook.xml").Descendants(Package.Main + "definedName").Select(name => (string)name.Attribute("name")!).ToHashSet();
            // The id of an undertaking that the portal states has no cell.
            var fields = form.FieldsFor(one).Where(field => field is not { IsGiven: true, Kind: FieldKind.Undertaking }).Select(field => field.Name).ToList();
            names.Should().Contain(fields);
            fields.Should().OnlyContain(name => System.Text.RegularExpressions.Regex.IsMatch(name, @"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$"));
        }
    }

    private static void Holds(ResolvedForm form, Language language, Func<byte[], byte[]> change) =>
        Prop.ForAll(AnyAnswers.Of(form).ToArbitrary(), answers =>
        {
            var check = CheckedForm.Of(change(Forms.Bytes(form, answers, language)));
            var read = check.Read;
            return (read is not null && read.Unread.Count == 0 && Differences(read.Answers, answers).Count == 0)
                .Label($"{check.Refusal?.Code} {string.Join("; ", read is null ? [] : Differences(read.Answers, answers))} {string.Join("; ", check.Read?.Unread ?? new HashSet<string>())}");
        }).Check(Some);

    private static List<string> Differences(Answers read, Answers expected) =>
        [.. read.DifferencesFrom(expected).Select(name => $"{name}: «{expected[name]}» became «{read[name]}»")];

    private static byte[] Reversed(byte[] file) => Package.Open(file).Workbook(root =>
    {
        var sheets = root.Element(Package.Main + "sheets")!;
        var count = sheets.Elements().Count();
        sheets.ReplaceNodes(sheets.Elements().Reverse().Select(sheet => new XElement(sheet)));
        foreach (var name in root.Descendants(Package.Main + "definedName").Where(name => name.Attribute("localSheetId") is not null))
        {
            name.SetAttributeValue("localSheetId", count - 1 - (int)name.Attribute("localSheetId")!);
        }
    }).Save();
}
