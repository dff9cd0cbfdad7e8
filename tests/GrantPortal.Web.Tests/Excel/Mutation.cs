using System.Globalization;
using System.Text;
using System.Xml.Linq;
using GrantPortal.Domain.Forms;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>One thing that a person or a program does to a workbook: changes the file, and what ought to be read from it.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Changes the package; answers which fields it touches and what each may be read as, null where only a finding will do.</param>
internal sealed record Mutation(string Name, Func<Package, Random, IReadOnlyDictionary<string, string?[]?>> Apply)
{
    private static readonly IReadOnlyDictionary<string, string?[]?> Nothing = new Dictionary<string, string?[]?>();

    private static readonly Field[] Fields = [.. Forms.Application.FieldsFor(Forms.Filled)];

    private static readonly Field[] Figures = [.. Fields.Where(field => field.Kind is FieldKind.Kroner or FieldKind.Count)];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a number", (package, random) => Figure(package, random, random.Next(0, 5_000_000), null)),
        new("a number in words", (package, random) =>
        {
            var number = random.Next(1000, 5_000_000);
            return Put(package, Any(Figures, random), number.ToString("#,##0", CultureInfo.InvariantCulture).Replace(",", random.Next(3) switch { 0 => "\u00A0", 1 => "\u202F", _ => " " }, StringComparison.Ordinal), "inlineStr", $"{number}");
        }),
        new("a number with a fraction", (package, random) => Put(package, Any(Figures, random), $"{random.Next(1, 9999)}.5", null, null)),
        new("a negative number", (package, random) => Put(package, Any(Figures, random), $"-{random.Next(1, 9999)}", null, null)),
        new("words where a number belongs", (package, random) => Put(package, Any(Figures, random), Any(["tolv", "1E6", "14,4", "１２", "5 000 til", "--", "0x10", "1 00", "10 0000"], random), "inlineStr", null)),
        new("an error", (package, random) => Put(package, Any(Fields, random), Any(["#REF!", "#DIV/0!", "#N/A", "#NAVN?"], random), "e", null)),
        new("a date style", (package, random) =>
        {
            var field = Any(Figures, random);
            package.Put(field.Name, $"{random.Next(40_000, 50_000)}").Format(field.Name, Any([14, 15, 17, 22, 30, 45], random));
            return Only(field, null);
        }),
        new("a blank", (package, random) =>
        {
            var field = Any([.. Fields.Where(field => field.Kind is not FieldKind.Choices and not FieldKind.Document)], random);
            package.Cell(field.Name, cell =>
            {
                cell.RemoveNodes();
                cell.SetAttributeValue("t", null);
            });
            return Only(field, [null]);
        }),
        new("a cell that is gone", (package, random) =>
        {
            var field = Any([.. Fields.Where(field => field.Kind is not FieldKind.Choices and not FieldKind.Document)], random);
            package.Cell(field.Name, cell => cell.Remove());
            return Only(field, [null]);
        }),
        new("a formula", (package, random) =>
        {
            var field = Any(Figures, random);
            var number = random.Next(0, 100_000);
            package.Cell(field.Name, cell =>
            {
                cell.RemoveNodes();
                cell.SetAttributeValue("t", null);
                cell.Add(new XElement(Package.Main + "f", new XAttribute("t", random.Next(2) == 0 ? "shared" : "normal"), $"{number}+99"), new XElement(Package.Main + "v", number));
            });
            return Only(field, [$"{number}"]);
        }),
        new("a name that is gone", (package, random) => Repoint(package, random, name => name.Remove(), _ => null)),
        new("a name that points at nothing", (package, random) => Repoint(package, random, name => name.Value = "#REF!", _ => null)),
        new("a name that points elsewhere", (package, random) =>
        {
            var other = Any(Fields, random);
            var place = package.Root("xl/workbook.xml").Descendants(Package.Main + "definedName").Single(each => (string?)each.Attribute("name") == other.Name).Value;
            var touched = Repoint(package, random, name => name.Value = place, _ => null);
            return touched.ContainsKey(other.Name) ? Nothing : touched.Append(KeyValuePair.Create(other.Name, (string?[]?)null)).ToDictionary();
        }),
        new("two names that have changed places", (package, random) =>
        {
            var (one, other) = (Any(Figures, random), Any(Figures, random));
            package.Workbook(root =>
            {
                var names = root.Descendants(Package.Main + "definedName").ToDictionary(name => $"{name.Attribute("name")!.Value}/{name.Attribute("localSheetId")?.Value}");
                (names[$"{one.Name}/"].Value, names[$"{other.Name}/"].Value) = (names[$"{other.Name}/"].Value, names[$"{one.Name}/"].Value);
            });
            // Within a row the two are only told apart by their names, and a person who changes those means it.
            var sameRow = one.Name[..one.Name.LastIndexOf('.')] == other.Name[..other.Name.LastIndexOf('.')] && !one.Name.StartsWith("innovasjon", StringComparison.Ordinal);
            return one == other ? Nothing
                : new Dictionary<string, string?[]?> { [one.Name] = sameRow ? [Forms.Filled[other.Name]] : null, [other.Name] = sameRow ? [Forms.Filled[one.Name]] : null };
        }),
        new("a sheet that is renamed", (package, random) =>
        {
            RenameSheet(package, Any(["Kompetanse", "BPA", "Innovasjon"], random), Any(["Ark 1", "Kari's ark", "!", "Nytt!navn"], random));
            return Nothing;
        }),
        new("rows that are inserted", (package, random) =>
        {
            InsertRows(package, Any(["Kompetanse", "BPA", "Innovasjon", "Om søkeren"], random), random.Next(2, 12), random.Next(1, 4), moveNames: true);
            return Nothing;
        }),
        new("rows that are inserted by a program that forgets the names", (package, random) =>
        {
            var sheet = Any(["Kompetanse", "BPA"], random);
            InsertRows(package, sheet, 2, random.Next(1, 4), moveNames: false);
            return Fields.Where(field => package.Find(field.Name).Sheet == sheet).ToDictionary(field => field.Name, _ => (string?[]?)null);
        }),
        new("cells that are merged", (package, random) =>
        {
            var row = Any(["bachelor", "abc", "kurs"], random);
            var (sheet, from) = package.Find($"kompetanse.{row}.personer");
            var to = package.Find($"kompetanse.{row}.egenandel").Cell;
            package.Edit(package.PartOf(sheet), root => root.Element(Package.Main + "sheetData")!.AddAfterSelf(new XElement(Package.Main + "mergeCells", new XAttribute("count", 1), new XElement(Package.Main + "mergeCell", new XAttribute("ref", $"{from}:{to}")))));
            return new[] { "nye", "overfort", "egenandel" }.ToDictionary(column => $"kompetanse.{row}.{column}", _ => (string?[]?)null);
        }),
        new("dates from 1904", (package, _) =>
        {
            package.Workbook(root => root.Element(Package.Main + "workbookPr")!.SetAttributeValue("date1904", "1"));
            return Only(Fields.Single(field => field.Kind is FieldKind.Date), [null]);
        }),
        new("notes and figures beside the form", (package, random) =>
        {
            var sheet = package.PartOf("Kompetanse");
            package.Edit(sheet, root => Package.CellAt(root, $"{(char)('H' + random.Next(10))}{random.Next(5, 9)}").Add(new XElement(Package.Main + "v", random.Next(1, 99))));
            return Nothing;
        }),
        new("styled cells that are empty", (package, random) =>
        {
            package.Edit(package.PartOf("BPA"), root => root.Element(Package.Main + "sheetData")!.Add(Enumerable.Range(100, 50).Select(row => new XElement(Package.Main + "row", new XAttribute("r", row), Enumerable.Range(0, 20).Select(_ => new XElement(Package.Main + "c", new XAttribute("s", 1)))))));
            return Nothing;
        }),
        new("the strict form of the format", (package, _) =>
        {
            Strict(package);
            return Nothing;
        }),
        new("a part that is gone", (package, random) =>
        {
            package.Parts.Remove(Any([.. package.Parts.Keys.Where(part => !part.Contains("worksheets/sheet", StringComparison.Ordinal) && part is not "xl/sharedStrings.xml" and not "xl/styles.xml")], random));
            return Nothing;
        }),
        new("the texts that are gone", (package, random) =>
        {
            package.Parts.Remove(Any([.. package.Parts.Keys.Where(part => part.Contains("worksheets/sheet", StringComparison.Ordinal) || part is "xl/sharedStrings.xml")], random));
            return Fields.ToDictionary(field => field.Name, _ => (string?[]?)null);
        }),
    ];

    /// <summary>Moves the sheet's rows from <paramref name="from"/> on, as Excel does; and the names with them, or not.</summary>
    private static void InsertRows(Package package, string sheet, int from, int count, bool moveNames)
    {
        string Moved(string address) => MoveRow(address, from, count);
        package.Edit(package.PartOf(sheet), root =>
        {
            foreach (var row in root.Descendants(Package.Main + "row").Where(row => (int)row.Attribute("r")! >= from))
            {
                row.SetAttributeValue("r", (int)row.Attribute("r")! + count);
                foreach (var cell in row.Elements(Package.Main + "c").Where(cell => cell.Attribute("r") is not null))
                {
                    cell.SetAttributeValue("r", Moved((string)cell.Attribute("r")!));
                }
            }

            foreach (var merge in root.Descendants(Package.Main + "mergeCell"))
            {
                merge.SetAttributeValue("ref", string.Join(':', ((string)merge.Attribute("ref")!).Split(':').Select(Moved)));
            }
        });
        if (!moveNames)
        {
            return;
        }

        package.Workbook(root =>
        {
            foreach (var name in root.Descendants(Package.Main + "definedName").Where(name => name.Attribute("localSheetId") is null && name.Value[..name.Value.LastIndexOf('!')].Trim('\'') == sheet))
            {
                var mark = name.Value.LastIndexOf('!') + 1;
                name.Value = name.Value[..mark] + string.Join(':', name.Value[mark..].Split(':').Select(Moved));
            }
        });
    }

    private static string MoveRow(string address, int from, int count)
    {
        var digits = address.LastIndexOfAny([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]) + 1;
        var row = int.Parse(address[digits..], CultureInfo.InvariantCulture);
        return address[..digits] + (row >= from ? row + count : row).ToString(CultureInfo.InvariantCulture);
    }

    private static void RenameSheet(Package package, string sheet, string name) => package.Workbook(root =>
    {
        root.Descendants(Package.Main + "sheet").Single(each => (string?)each.Attribute("name") == sheet).SetAttributeValue("name", name);
        foreach (var defined in root.Descendants(Package.Main + "definedName").Where(defined => defined.Value.StartsWith($"{sheet}!", StringComparison.Ordinal)))
        {
            defined.Value = $"'{name.Replace("'", "''", StringComparison.Ordinal)}'{defined.Value[sheet.Length..]}";
        }
    });

    private static void Strict(Package package)
    {
        foreach (var part in package.Parts.Keys.Where(part => part.EndsWith(".xml", StringComparison.Ordinal) || part.EndsWith(".rels", StringComparison.Ordinal)).ToList())
        {
            package.Parts[part] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(package.Parts[part])
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        }
    }

    private static Dictionary<string, string?[]?> Repoint(Package package, Random random, Action<XElement> edit, Func<Field, string?[]?> read)
    {
        var field = Any([.. Fields.Where(field => field.Kind is not FieldKind.Document)], random);
        package.Workbook(root => edit(root.Descendants(Package.Main + "definedName").Single(name => (string?)name.Attribute("name") == field.Name)));
        return new Dictionary<string, string?[]?> { [field.Name] = read(field) };
    }

    private static Dictionary<string, string?[]?> Figure(Package package, Random random, long number, string? type) => Put(package, Any(Figures, random), $"{number}", type, $"{number}");

    private static Dictionary<string, string?[]?> Put(Package package, Field field, string value, string? type, string? read)
    {
        package.Put(field.Name, value, type);
        return Only(field, read is null ? null : [read]);
    }

    private static Dictionary<string, string?[]?> Only(Field field, string?[]? read) => new Dictionary<string, string?[]?> { [field.Name] = read };

    private static T Any<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];
}
