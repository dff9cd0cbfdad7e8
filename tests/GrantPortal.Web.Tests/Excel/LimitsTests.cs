using System.Text;
using System.Xml.Linq;
using GrantPortal.Web.Excel;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>Files that ask for more memory, time or findings than a form has, and what is still read from those that only look so.</summary>
public sealed class LimitsTests
{
    private const string Words = "soker.stilling";
    private const string Amount = "kompetanse.kurs.nye";

    private static readonly byte[] Form = Forms.Bytes(Forms.Application, Forms.Filled);

    [Theory]
    [InlineData("xl/sharedStrings.xml", "</x:si>", true)]
    [InlineData("xl/styles.xml", "</x:styleSheet>", false)]
    [InlineData("xl/workbook.xml", "</x:workbook>", false)]
    [InlineData("xl/worksheets/sheet4.xml", "</x:sheetData>", false)]
    [InlineData("xl/worksheets/sheet4.xml", "</x:c>", true)]
    public void Elements_within_each_other_without_end_are_refused(string part, string before, bool first)
    {
        var package = Package.Open(Form);
        var text = Encoding.UTF8.GetString(package.Parts[part]);
        var place = first ? text.IndexOf(before, StringComparison.Ordinal) : text.LastIndexOf(before, StringComparison.Ordinal);
        var deep = string.Concat(Enumerable.Repeat("<x:c>", 100_000)) + string.Concat(Enumerable.Repeat("</x:c>", 100_000));
        package.Parts[part] = Encoding.UTF8.GetBytes(text.Insert(place, deep));

        Refusal(package).Should().BeOneOf("file.damaged", "file.bomb");
    }

    [Fact]
    public void A_part_or_relations_larger_than_any_form_has_are_refused()
    {
        var large = Package.Open(Form);
        large.Parts["xl/media/stor.bin"] = Noise(25 * 1024 * 1024);
        Refusal(large).Should().Be("file.bomb");

        var linked = Package.Open(Form);
        linked.Parts["xl/worksheets/_rels/sheet4.xml.rels"] = Noise(5 * 1024 * 1024);
        Refusal(linked).Should().Be("file.bomb");
    }

    [Fact]
    public void A_text_that_the_workbook_lacks_is_not_read_as_blank() => Refusal(Package.Open(Form).Put(Words, "999999", "s")).Should().Be("file.damaged");

    [Fact]
    public void Two_sheets_in_one_part_are_refused() => Refusal(Package.Open(Form).Workbook(root =>
    {
        var sheets = root.Descendants(Package.Main + "sheet").ToList();
        XNamespace relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        sheets[3].SetAttributeValue(relations + "id", (string?)sheets[4].Attribute(relations + "id"));
    })).Should().Be("file.damaged");

    [Fact]
    public void An_answer_below_ten_thousands_of_other_cells_is_read()
    {
        var package = Package.Open(Form);
        package.Edit(package.PartOf("Kompetanse"), root =>
        {
            foreach (var row in root.Descendants(Package.Main + "row").Take(3))
            {
                row.Add(Enumerable.Range(0, 7_000).Select(number => new XElement(Package.Main + "c", number == 0 ? new XAttribute("r", $"Z{(string?)row.Attribute("r")}") : null, new XElement(Package.Main + "v", number))));
            }
        });

        Read(package).Answers.DifferencesFrom(Forms.Filled).Should().BeEmpty();
    }

    [Fact]
    public void Five_thousand_figures_beside_the_form_hide_no_error()
    {
        var package = Package.Open(Form).Put(Amount, "#REF!", "e");
        package.Edit(package.PartOf("Om søkeren"), root => root.Element(Package.Main + "sheetData")!.Add(Enumerable.Range(1000, 5_000).Select(row =>
            new XElement(Package.Main + "row", new XAttribute("r", row), new XElement(Package.Main + "c", new XAttribute("r", $"F{row}"), new XElement(Package.Main + "v", row))))));

        var check = CheckedForm.Of(package.Save());
        check.Errors.Should().ContainSingle(finding => finding.Field == Amount && finding.Code == "cell.error");
        check.Warnings.Count(finding => finding.Code == "cell.stray").Should().Be(100);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_said_to_be_and_not_kept()
    {
        var check = CheckedForm.Of(Package.Open(Form).Put(Words, new string('å', 100_000), "inlineStr").Save());
        check.Errors.Should().Contain(finding => finding.Field == Words && finding.Code == "field.length");
    }

    [Fact]
    public void A_sheet_that_is_not_called_a_part_of_xml_is_refused()
    {
        var package = Package.Open(Form);
        package.Parts["xl/media/ark.png"] = package.Parts["xl/worksheets/sheet4.xml"];
        package.Parts.Remove("xl/worksheets/sheet4.xml");
        package.Replace("xl/_rels/workbook.xml.rels", "/xl/worksheets/sheet4.xml", "/xl/media/ark.png").Replace("[Content_Types].xml", "/xl/worksheets/sheet4.xml", "/xl/media/ark.png");

        Refusal(package).Should().Be("file.damaged");
    }

    [Fact]
    public void A_link_that_is_no_address_and_a_drawing_with_a_document_type_stop_nothing()
    {
        var package = Package.Open(Form);
        package.Edit("xl/worksheets/_rels/sheet4.xml.rels", root => root.Add(new XElement(
            root.Name.Namespace + "Relationship",
            new XAttribute("Id", "rIdLenke"),
            new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"),
            new XAttribute("TargetMode", "External"),
            new XAttribute("Target", "mailto:postmottak@@kommune, eller ring"))));
        package.Parts["xl/media/kommunevapen.svg"] = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\"><svg/>"u8.ToArray();

        Read(package).Answers.DifferencesFrom(Forms.Filled).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-03-01T00:00:00+01:00", "2026-03-01")]
    [InlineData("2026-03-01T23:30:00Z", "2026-03-01")]
    [InlineData("12:00:00", null)]
    [InlineData("03/04/2026", null)]
    public void A_date_of_a_strict_workbook_is_the_day_that_it_states(string stated, string? read)
    {
        var check = CheckedForm.Of(Package.Open(Form).Put("ekstra.1", stated, "d").Save());
        check.Read!.Answers["ekstra.1"].Should().Be(read);
        check.Read.Unread.Contains("ekstra.1").Should().Be(read is null);
    }

    private static string? Refusal(Package package) => CheckedForm.Of(package.Save()).Refusal?.Code;

    private static GrantPortal.Web.Excel.Reading.ReadForm Read(Package package)
    {
        var check = CheckedForm.Of(package.Save());
        check.Refusal.Should().BeNull();
        return check.Read!;
    }

    // Compresses ten times and more, but far from a hundred times: so that it is its length that is looked at and not its ratio.
    private static byte[] Noise(int length)
    {
        var piece = new byte[20_000];
        new Random(1).NextBytes(piece);
        return [.. Enumerable.Range(0, (length / piece.Length) + 1).SelectMany(_ => piece)];
    }
}
