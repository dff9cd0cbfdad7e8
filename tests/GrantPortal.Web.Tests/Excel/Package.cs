using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>A workbook's parts, to be changed as programs and people change them.</summary>
internal sealed class Package
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> _parts = [];

    private Package()
    {
    }

    public IDictionary<string, byte[]> Parts => _parts;

    public static Package Open(byte[] file)
    {
        var package = new Package();
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            package._parts[entry.FullName] = bytes.ToArray();
        }

        return package;
    }

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public Package Edit(string part, Action<XElement> edit)
    {
        var xml = XDocument.Load(new MemoryStream(_parts[part]), LoadOptions.PreserveWhitespace);
        edit(xml.Root!);
        using var bytes = new MemoryStream();
        xml.Save(bytes, SaveOptions.DisableFormatting);
        _parts[part] = bytes.ToArray();
        return this;
    }

    public Package Replace(string part, string from, string to)
    {
        _parts[part] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_parts[part]).Replace(from, to, StringComparison.Ordinal));
        return this;
    }

    public Package Workbook(Action<XElement> edit) => Edit("xl/workbook.xml", edit);

    public XElement Root(string part) => XElement.Load(new MemoryStream(_parts[part]));

    /// <summary>Where a defined name points.</summary>
    public (string Sheet, string Cell) Find(string name)
    {
        var reference = Root("xl/workbook.xml").Descendants(Main + "definedName").Single(each => (string?)each.Attribute("name") == name).Value;
        var (sheet, place) = (reference[..reference.LastIndexOf('!')].Trim('\''), reference[(reference.LastIndexOf('!') + 1)..]);
        return (sheet, place.Split(':')[0].Replace("$", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>The part that holds the sheet.</summary>
    public string PartOf(string sheet)
    {
        var id = (string)Root("xl/workbook.xml").Descendants(Main + "sheet").Single(each => (string?)each.Attribute("name") == sheet).Attribute(Relations + "id")!;
        var target = (string)Root("xl/_rels/workbook.xml.rels").Elements().Single(each => (string?)each.Attribute("Id") == id).Attribute("Target")!;
        return target.StartsWith('/') ? target[1..] : $"xl/{target}";
    }

    /// <summary>Changes the cell that a defined name points at, and keeps its style unless the change says otherwise.</summary>
    public Package Cell(string name, Action<XElement> edit)
    {
        var (sheet, address) = Find(name);
        return Edit(PartOf(sheet), root => edit(CellAt(root, address)));
    }

    /// <summary>Puts a value in the cell: <paramref name="type"/> is the attribute t, null for a number.</summary>
    public Package Put(string name, string value, string? type = null) => Cell(name, cell =>
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", type);
        cell.Add(type == "inlineStr" ? new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), value)) : new XElement(Main + "v", value));
    });

    /// <summary>Gives the cell a number format, as Excel does when a date or a percent is typed.</summary>
    public Package Format(string name, int format)
    {
        var style = 0;
        Edit("xl/styles.xml", root =>
        {
            var formats = root.Element(Main + "cellXfs")!;
            formats.Add(new XElement(Main + "xf", new XAttribute("numFmtId", format), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0), new XAttribute("applyNumberFormat", 1)));
            style = formats.Elements().Count() - 1;
            formats.SetAttributeValue("count", style + 1);
        });
        return Cell(name, cell => cell.SetAttributeValue("s", style));
    }

    public static XElement CellAt(XElement sheet, string address)
    {
        var number = new string([.. address.SkipWhile(char.IsAsciiLetter)]);
        var row = sheet.Descendants(Main + "row").Single(each => (string?)each.Attribute("r") == number);
        var cell = row.Elements(Main + "c").SingleOrDefault(each => (string?)each.Attribute("r") == address);
        if (cell is null)
        {
            cell = new XElement(Main + "c", new XAttribute("r", address));
            row.Add(cell);
        }

        return cell;
    }
}
