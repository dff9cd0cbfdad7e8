using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using GrantPortal.Web.Excel;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>Files that are not read, each with a reason and a remedy.</summary>
public sealed class RefusedFilesTests
{
    private static readonly byte[] Form = Forms.Bytes(Forms.Application, Forms.Filled);

    [Theory]
    [InlineData("%PDF-1.7", "file.pdf")]
    [InlineData("", "file.empty")]
    [InlineData("navn;beløp", "file.not-a-workbook")]
    [InlineData("<html>", "file.not-a-workbook")]
    [InlineData("PK\u0003\u0004 og ikke mer", "file.damaged")]
    [Requirement("KI-81")]
    public void A_file_of_another_kind_is_refused(string content, string code) => Refused(Encoding.Latin1.GetBytes(content), code);

    [Fact]
    [Requirement("KI-81")]
    public void Pdf_is_refused_with_what_to_send_instead() =>
        CheckedForm.Of("%PDF-1.7"u8.ToArray()).Refusal!.Reason.Nb.Should().Be("Filen er en PDF. Skjemaet må sendes som Excel-arbeidsbok (.xlsx), ikke PDF.");

    [Fact]
    public void Old_and_encrypted_workbooks_are_told_apart()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
        Refused(compound, "file.xls");
        Refused([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "file.encrypted");
    }

    [Fact]
    public void Macros_and_other_formats_are_refused_by_what_they_hold()
    {
        Refused(Package.Open(Form).Replace("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml").Save(), "file.xlsm");
        var hidden = Package.Open(Form);
        hidden.Parts["xl/vbaProject.bin"] = [1];
        Refused(hidden.Save(), "file.xlsm");
        Refused(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "file.ods");
        Refused(Zip(("[Content_Types].xml", "<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml</Types>")), "file.not-a-workbook");
    }

    [Fact]
    public void A_bomb_a_crowd_and_a_file_too_large_are_refused_before_they_are_opened()
    {
        var bomb = Package.Open(Form);
        bomb.Parts["xl/media/null.bin"] = new byte[50 * 1024 * 1024];
        RefusedSoon(bomb.Save(), "file.bomb");
        var crowd = Package.Open(Form);
        for (var part = 0; part < 2001; part++)
        {
            crowd.Parts[$"xl/media/{part}.xml"] = "<a/>"u8.ToArray();
        }

        RefusedSoon(crowd.Save(), "file.bomb");
        RefusedSoon(new byte[(10 * 1024 * 1024) + 1], "file.too-large");
    }

    [Theory]
    [InlineData("xl/worksheets/sheet4.xml", "</x:sheetData>", "<x:row r=\"900\"><x:c r=\"B900\" t=\"inlineStr\"><x:is><x:t>", "</x:t></x:is></x:c></x:row>")]
    [InlineData("xl/worksheets/sheet4.xml", "</x:sheetData>", "<x:row r=\"900\"><x:c r=\"B900\" x=\"", "\"/></x:row>")]
    [InlineData("xl/sharedStrings.xml", "</x:sst>", "<x:si><x:t>", "</x:t></x:si>")]
    [InlineData("xl/sharedStrings.xml", "</x:sst>", "<x:si><x:t><![CDATA[", "]]></x:t></x:si>")]
    [InlineData("xl/_rels/workbook.xml.rels", "</Relationships>", "<Relationship Id=\"x\" Type=\"y\" Target=\"", "\"/>")]
    public void What_a_parser_would_hold_in_one_piece_is_refused_before_it_is_parsed(string part, string before, string begun, string ended)
    {
        // Text that does not pack to nothing, since that alone is refused.
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 600_000).Select(_ => (char)('a' + random.Next(26))));

        RefusedSoon(Package.Open(Form).Replace(part, before, $"{begun}{text}{ended}{before}").Save(), "file.bomb");
    }

    [Fact]
    public void A_size_that_the_file_lies_about_does_not_help_it()
    {
        var bomb = Package.Open(Form);
        bomb.Parts["xl/media/null.bin"] = new byte[8 * 1024 * 1024];
        var bytes = bomb.Save();
        // The central directory's size of the part says 1000.
        var name = bytes.AsSpan().LastIndexOf("xl/media/null.bin"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(name - 46 + 24), 1000);

        RefusedSoon(bytes, "file.damaged", "file.bomb");
    }

    [Fact]
    public void Links_out_of_the_file_and_document_types_are_refused()
    {
        var linked = Package.Open(Form);
        linked.Parts["xl/externalLinks/externalLink1.xml"] = Encoding.UTF8.GetBytes("<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
        linked.Edit("[Content_Types].xml", root => root.Add(new XElement(root.Name.Namespace + "Override", new XAttribute("PartName", "/xl/externalLinks/externalLink1.xml"), new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"))));
        linked.Edit("xl/_rels/workbook.xml.rels", root => root.Add(new XElement(root.Name.Namespace + "Relationship", new XAttribute("Id", "rIdLenke"), new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"), new XAttribute("Target", "/xl/externalLinks/externalLink1.xml"))));
        Refused(linked.Save(), "file.external-links");

        Refused(Typed("<!DOCTYPE a [<!ENTITY b \"c\">]>"), "file.dtd");
        Refused(Typed($"<!--{new string(' ', 9000)}--><!DOCTYPE a [<!ENTITY b \"c\">]>"), "file.damaged");
    }

    [Fact]
    public void A_workbook_that_is_not_the_portals_or_whose_hidden_part_is_changed_is_refused()
    {
        Refused(Package.Open(Form).Workbook(root => root.Descendants(Package.Main + "definedName").Single(name => (string?)name.Attribute("name") == "portal.skjema").Remove()).Save(), "form.unknown");
        Refused(Package.Open(Form).Replace("xl/sharedStrings.xml", "kommune:3407", "kommune:3405").Save(), "form.changed");
        Refused(Package.Open(Form).Replace("xl/sharedStrings.xml", "\"Key\":\"bachelor\"", "\"Key\":\"bachelar\"").Save(), "form.changed");
        Refused(Package.Open(Form).Replace("xl/sharedStrings.xml", "\"Label\":{\"Nb\":\"Antall personer\"", "\"Label\":{\"Nb\":null").Save(), "form.changed");
    }

    [Fact]
    public void A_part_with_a_wrong_checksum_is_refused()
    {
        var file = Package.Open(Form).Save();
        using var zip = new ZipArchive(new MemoryStream(file));
        // The checksum of the last part stands in the central directory, 16 bytes into its header.
        var last = file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        file[last + 16] ^= 1;
        Refused(file, "file.damaged");
    }

    [Fact]
    public void A_million_styled_empty_cells_are_read_past()
    {
        var rows = new StringBuilder();
        for (var row = 1000; row < 2000; row++)
        {
            rows.Append($"<x:row r=\"{row}\">").Insert(rows.Length, "<x:c s=\"5\"/>", 1000).Append("</x:row>");
        }

        var package = Package.Open(Form);
        var sheet = package.PartOf("Kompetanse");
        var clock = Stopwatch.StartNew();
        CheckedForm.Of(package.Replace(sheet, "</x:sheetData>", $"{rows}</x:sheetData>").Save()).Should().Match<CheckedForm>(check => check.Refusal == null ? check.Verdict == Verdict.Clean : check.Refusal.Code == "file.bomb");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static byte[] Typed(string type)
    {
        var package = Package.Open(Form);
        package.Parts["xl/workbook.xml"] = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>{type}{package.Root("xl/workbook.xml")}");
        return package.Save();
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    // The bound is a wide one: the machine that tests has other work too. The benchmark measures.
    private static void RefusedSoon(byte[] file, params string[] codes)
    {
        var clock = Stopwatch.StartNew();
        CheckedForm.Of(file).Refusal!.Code.Should().BeOneOf(codes);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static void Refused(byte[] file, string code)
    {
        var check = CheckedForm.Of(file);
        (check.Verdict, check.Refusal?.Code).Should().Be((Verdict.Refused, code));
        check.Refusal!.Reason.IsComplete.Should().BeTrue();
    }
}
