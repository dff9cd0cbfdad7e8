using System.Xml.Linq;
using GrantPortal.Domain.Forms;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Reading;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>What people really write in cells, and what is made of it.</summary>
public sealed class CellReadingTests
{
    private const string Amount = "kompetanse.kurs.nye";
    private const string Persons = "kompetanse.kurs.personer";
    private const string Words = "soker.stilling";
    private const string Date = "ekstra.1";
    private const string Percent = "ekstra.2";

    private static readonly byte[] Form = Forms.Bytes(Forms.Application, Forms.Filled);

    [Theory]
    [InlineData("103 461 728,-", "103461728")]
    [InlineData("kr. 200 000,-", "200000")]
    [InlineData("330.000", "330000")]
    [InlineData("5\u00A0000", "5000")]
    [InlineData("5\u202F000", "5000")]
    [InlineData(" 12 ", "12")]
    [Requirement("KIR-21")]
    public void An_amount_in_words_is_read_as_people_write_it(string text, string read) => Read(Package.Open(Form).Put(Amount, text, "inlineStr"))[Amount].Should().Be(read);

    [Theory]
    [InlineData("14,4")]
    [InlineData("372.4")]
    [InlineData("-5")]
    [InlineData("1E6")]
    [InlineData("１２００")]
    [InlineData("ca. 5000")]
    [Requirement("KIR-21")]
    public void An_amount_that_is_not_whole_kroner_is_refused_with_its_cell(string text)
    {
        var finding = Finding(Package.Open(Form).Put(Amount, text, "inlineStr"), Amount);
        finding.Code.Should().Be("field.kroner");
        finding.Message.Nb.Should().StartWith($"«{text}» er ikke hele kroner");
        (finding.Sheet, finding.Cell).Should().Be(Place(Amount));
    }

    [Theory]
    [InlineData("1E6", "1000000")]
    [InlineData("1000000.0000004", "1000000")]
    [InlineData("239999.9999999", "240000")]
    [InlineData("0", "0")]
    public void A_figure_is_read_as_the_whole_that_it_is(string number, string read) => Read(Package.Open(Form).Put(Amount, number))[Amount].Should().Be(read);

    [Theory]
    [InlineData("14.4", "«14,4» er ikke hele kroner")]
    [InlineData("-5", "«-5» er ikke hele kroner")]
    [InlineData("1E15", "«1000000000000000» er ikke hele kroner")]
    public void A_figure_that_is_not_whole_kroner_is_refused(string number, string message) => Finding(Package.Open(Form).Put(Amount, number), Amount).Message.Nb.Should().StartWith(message);

    [Fact]
    [Requirement("KIR-21")]
    [Requirement("KIR-23")]
    public void Blank_is_not_zero()
    {
        var read = CheckedForm.Of(Forms.Bytes(Forms.Report, FilledReport.Answers(Forms.Report).With("bpa.assistenter.personer", null)));

        read.Read!.Answers["bpa.assistenter.personer"].Should().BeNull();
        read.Errors.Should().Contain(finding => finding.Field == "bpa.assistenter.personer" && finding.Sheet == "BPA");
        CheckedForm.Of(Package.Open(Form).Put(Amount, "0").Save()).Read!.Answers[Amount].Should().Be("0");
    }

    [Fact]
    [Requirement("KIR-22")]
    public void Totals_that_do_not_tally_and_more_completed_than_began_are_found_at_their_cells()
    {
        var findings = CheckedForm.Of(Package.Open(Forms.Bytes(Forms.Report, FilledReport.Answers(Forms.Report))).Put("kompetanse.ialt.regnskap", "340001").Put("kompetanse.abc.fullfort", "13").Save()).Errors.ToList();

        findings.Should().Contain(finding => finding.Field == "kompetanse.ialt.regnskap" && finding.Code == "figure.sum" && finding.Cell != null);
        findings.Should().Contain(finding => finding.Field == "kompetanse.abc.fullfort" && finding.Code == "figure.within" && finding.Cell != null);
    }

    [Fact]
    [Requirement("KIR-24")]
    public void A_project_in_the_report_wants_its_type_its_aim_and_what_came_of_it()
    {
        var answers = FilledReport.Answers(Forms.Report).With("innovasjon.p1.tema", null).With("innovasjon.p1.mal", null).With("innovasjon.p1.maloppnaelse", null);

        CheckedForm.Of(Forms.Bytes(Forms.Report, answers)).Errors.Select(finding => finding.Field).Should().BeEquivalentTo("innovasjon.p1.tema", "innovasjon.p1.mal", "innovasjon.p1.maloppnaelse");
    }

    [Fact]
    public void A_date_where_a_number_belongs_is_refused_and_says_which()
    {
        // 46082 is 1 March 2026: what Excel makes of «1.3».
        var finding = Finding(Package.Open(Form).Put(Amount, "46082").Format(Amount, 14), Amount);
        finding.Code.Should().Be("cell.date");
        finding.Message.Nb.Should().Contain("01.03.2026");
    }

    [Theory]
    [InlineData(false, "46082", "2026-03-01")]
    [InlineData(false, "59", "1900-02-28")]
    [InlineData(false, "61", "1900-03-01")]
    [InlineData(true, "44620", "2026-03-01")]
    public void Dates_are_counted_from_1900_or_1904(bool from1904, string serial, string read) =>
        Read(Package.Open(Form).Put(Date, serial).Workbook(root => root.Element(Package.Main + "workbookPr")!.SetAttributeValue("date1904", from1904 ? "1" : null)))[Date].Should().Be(read);

    [Fact]
    public void A_day_that_never_was_is_refused() => Finding(Package.Open(Form).Put(Date, "60"), Date).Code.Should().Be("cell.date");

    [Fact]
    public void A_date_is_read_from_words_and_from_a_strict_cell()
    {
        Read(Package.Open(Form).Put(Date, "1. mars 2026", "inlineStr"))[Date].Should().Be("2026-03-01");
        Read(Package.Open(Form).Put(Date, "2026-03-01T00:00:00", "d"))[Date].Should().Be("2026-03-01");
        Finding(Package.Open(Form).Put(Amount, "2026-03-01", "d"), Amount).Code.Should().Be("cell.date");
    }

    [Fact]
    public void Percent_is_read_as_it_is_shown()
    {
        Read(Package.Open(Form).Put(Percent, "0.6").Format(Percent, 9))[Percent].Should().Be("60");
        Read(Package.Open(Form).Put(Percent, "2").Format(Percent, 9))[Percent].Should().Be("200");
        Read(Package.Open(Form).Put(Percent, "60"))[Percent].Should().Be("60");
        Finding(Package.Open(Form).Put(Percent, "0.6"), Percent).Message.Nb.Should().StartWith("«0,6» er ikke hele prosent");
        Finding(Package.Open(Form).Put(Amount, "0.6").Format(Amount, 9), Amount).Code.Should().Be("cell.percent");
    }

    [Fact]
    public void An_error_or_a_truth_value_is_no_answer()
    {
        Finding(Package.Open(Form).Put(Amount, "#REF!", "e"), Amount).Message.Nb.Should().Contain("«#REF!»");
        Finding(Package.Open(Form).Put(Amount, "1", "b"), Amount).Code.Should().Be("cell.boolean");
        Read(Package.Open(Form).Put("kontroll.andre", "1", "b"))["kontroll.andre"].Should().Be("ja");
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("normal")]
    [InlineData("array")]
    public void Of_a_formula_the_answer_is_read_and_said(string kind)
    {
        var package = Package.Open(Form).Cell(Persons, cell =>
        {
            cell.RemoveNodes();
            cell.SetAttributeValue("t", null);
            cell.Add(new XElement(Package.Main + "f", new XAttribute("t", kind), kind == "normal" ? null : new XAttribute("ref", (string)cell.Attribute("r")!), kind == "shared" ? new XAttribute("si", 0) : null, "7+5"), new XElement(Package.Main + "v", "12"));
        });

        var check = CheckedForm.Of(package.Save());
        check.Read!.Answers[Persons].Should().Be("12");
        check.Warnings.Single(finding => finding.Field == Persons && finding.Code == "cell.formula").Message.Nb.Should().Contain(": 12.");
    }

    [Fact]
    public void A_formula_without_an_answer_is_asked_about() =>
        Finding(Package.Open(Form).Cell(Amount, cell => { cell.RemoveNodes(); cell.Add(new XElement(Package.Main + "f", "1+1")); }), Amount).Code.Should().Be("cell.formula-without-value");

    [Fact]
    public void A_text_longer_than_the_field_is_kept_whole_and_refused()
    {
        var finding = Finding(Package.Open(Form).Put(Words, new string('x', 201), "inlineStr"), Words);
        finding.Code.Should().Be("field.length");
        finding.Message.Nb.Should().Be("Teksten er på 201 tegn. Kort den ned til 200.");
        Finding(Package.Open(Form).Put(Words, new string('x', 40_000), "inlineStr"), Words).Code.Should().Be("field.length");
    }

    [Fact]
    public void A_text_in_several_runs_is_one_text_and_its_reading_aid_is_none()
    {
        var read = Read(Package.Open(Form).Cell(Words, cell =>
        {
            cell.RemoveNodes();
            cell.SetAttributeValue("t", "inlineStr");
            cell.Add(new XElement(Package.Main + "is",
                new XElement(Package.Main + "r", new XElement(Package.Main + "t", "Råd")),
                new XElement(Package.Main + "r", new XElement(Package.Main + "rPr", new XElement(Package.Main + "b")), new XElement(Package.Main + "t", "giver")),
                new XElement(Package.Main + "rPh", new XAttribute("sb", 0), new XAttribute("eb", 1), new XElement(Package.Main + "t", "lydskrift"))));
        }));
        read[Words].Should().Be("Rådgiver");
    }

    [Fact]
    public void A_merged_cell_hides_what_stood_in_it_and_is_said_to()
    {
        var package = Package.Open(Form);
        var (sheet, amount) = package.Find(Amount);
        var persons = package.Find(Persons).Cell;
        package.Edit(package.PartOf(sheet), root => Merges(root).Add(new XElement(Package.Main + "mergeCell", new XAttribute("ref", $"{persons}:{amount}"))));

        Finding(package, Amount).Code.Should().Be("cell.merged");
    }

    [Fact]
    public void A_deleted_name_leaves_the_answer_alone_and_says_so()
    {
        var check = CheckedForm.Of(Package.Open(Form).Workbook(root => root.Descendants(Package.Main + "definedName").Single(name => (string?)name.Attribute("name") == Amount).Remove()).Save());
        check.Read!.Unread.Should().Equal(Amount);
        check.Errors.Single().Code.Should().Be("cell.name");
        CheckedForm.Of(Package.Open(Form).Workbook(root => root.Descendants(Package.Main + "definedName").Single(name => (string?)name.Attribute("name") == Amount).Value = "Kompetanse!#REF!").Save()).Read!.Unread.Should().Equal(Amount);
    }

    [Fact]
    public void Rows_that_have_changed_places_are_noticed()
    {
        var package = Package.Open(Form);
        var (sheet, one) = package.Find("kompetanse.bachelor.nye");
        var other = package.Find("kompetanse.kurs.nye").Cell;
        package.Edit(package.PartOf(sheet), root =>
        {
            // A sort that takes the labels along and leaves the hidden column.
            foreach (var column in "BCDEF")
            {
                var (first, second) = (Package.CellAt(root, $"{column}{one[1..]}"), Package.CellAt(root, $"{column}{other[1..]}"));
                var (nodes, type) = (first.Nodes().ToList(), (string?)first.Attribute("t"));
                first.ReplaceNodes(second.Nodes().ToList());
                first.SetAttributeValue("t", (string?)second.Attribute("t"));
                second.ReplaceNodes(nodes);
                second.SetAttributeValue("t", type);
            }
        });

        var check = CheckedForm.Of(package.Save());
        check.Read!.Unread.Should().Contain(["kompetanse.bachelor.nye", "kompetanse.kurs.nye"]);
        check.Errors.Should().OnlyContain(finding => finding.Code == "cell.moved");
    }

    [Fact]
    public void A_figure_outside_the_fields_is_not_lost_without_a_word()
    {
        var package = Package.Open(Form);
        var (sheet, _) = package.Find(Amount);
        package.Edit(package.PartOf(sheet), root => root.Element(Package.Main + "sheetData")!.Add(new XElement(Package.Main + "row", new XAttribute("r", 90), new XElement(Package.Main + "c", new XAttribute("r", "D90"), new XElement(Package.Main + "v", "5000")))));

        var finding = CheckedForm.Of(package.Save()).Warnings.Single(each => each.Code == "cell.stray");
        (finding.Sheet, finding.Cell).Should().Be((sheet, "D90"));
    }

    [Fact]
    public void A_choice_is_read_in_either_form_and_one_that_is_none_is_refused()
    {
        Read(Package.Open(Form).Put("innovasjon.p1.ny", "Vidareføring frå eit tidlegare år", "inlineStr"))["innovasjon.p1.ny"].Should().Be("viderefort");
        Finding(Package.Open(Form).Put("innovasjon.p1.ny", "kanskje", "inlineStr"), "innovasjon.p1.ny").Code.Should().Be("field.choice");
        Read(Package.Open(Form).Put("innovasjon.p1.viderefort_fra", "Trygg hjemme (2026)", "inlineStr"))["innovasjon.p1.viderefort_fra"].Should().Be(AnyAnswers.Undertaking);
    }

    [Fact]
    public void Several_choices_are_ticked_with_yes_or_written_in_words()
    {
        var goals = Forms.Application.Find("formal.delmal", Answers.None)!;
        Read(Package.Open(Form).Put($"formal.delmal.{goals.Options[1].Key}", "x", "inlineStr"))["formal.delmal"]!.Split(',').Should().Contain([goals.Options[1].Key, "kompetanse"]);
        Read(Package.Open(Form).Put("formal.prioriteringer", "psykiskrus", "inlineStr"))["formal.prioriteringer"].Should().Be("psykiskrus");
        Finding(Package.Open(Form).Put("formal.delmal", "kompetanse", "inlineStr"), "formal.delmal").Code.Should().Be("cell.two-answers");
        Finding(Package.Open(Form).Put($"formal.delmal.{goals.Options[1].Key}", "kanskje", "inlineStr"), "formal.delmal").Code.Should().Be("field.choices");
    }

    [Fact]
    public void A_project_in_an_empty_block_becomes_one()
    {
        var read = Read(Package.Open(Form).Put("innovasjon.p5.tittel", "Nytt prosjekt i nord", "inlineStr"));
        (read["innovasjon"], read["innovasjon.p5.tittel"]).Should().Be(("p1,p5", "Nytt prosjekt i nord"));
    }

    [Fact]
    public void The_marked_workbook_shows_the_cells_opens_without_repair_and_is_read_again()
    {
        var file = Package.Open(Form).Put(Amount, "14,4", "inlineStr").Save();
        var marked = WorkbookMarker.Mark(file, CheckedForm.Of(file).Findings, Domain.Languages.Language.Nynorsk)!;

        var package = Package.Open(marked);
        package.PartOf("Feil og åtvaringar").Should().NotBeEmpty();
        string? Style(Package book) => (string?)Package.CellAt(book.Root(book.PartOf("Kompetanse")), Place(Amount).Cell!).Attribute("s");
        Style(package).Should().NotBe(Style(Package.Open(file)));
        CheckedForm.Of(marked).Findings.Should().Equal(CheckedForm.Of(file).Findings);
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(marked), false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    private static (string? Sheet, string? Cell) Place(string name) => Package.Open(Form).Find(name);

    private static Answers Read(Package package)
    {
        var check = CheckedForm.Of(package.Save());
        check.Refusal.Should().BeNull();
        return check.Read!.Answers;
    }

    private static CellFinding Finding(Package package, string field) => CheckedForm.Of(package.Save()).Errors.First(finding => finding.Field == field);

    private static XElement Merges(XElement sheet)
    {
        if (sheet.Element(Package.Main + "mergeCells") is { } merges)
        {
            return merges;
        }

        merges = new XElement(Package.Main + "mergeCells");
        sheet.Element(Package.Main + "sheetData")!.AddAfterSelf(merges);
        return merges;
    }
}
