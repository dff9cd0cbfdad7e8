using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>A workbook opened for reading with the OpenXML SDK: its sheets, its defined names, and its sheets' content on demand.</summary>
internal sealed class OpenedWorkbook : IDisposable
{
    private const int MostNames = 20_000;

    private readonly SpreadsheetDocument _document;
    private readonly Dictionary<string, string> _sheets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly NumberFormats _formats;

    private OpenedWorkbook(SpreadsheetDocument document)
    {
        _document = document;
        DemandNothingFromOutside();
        ReadWorkbookPart();
        _formats = Main.WorkbookStylesPart is { } styles ? Formats(styles) : NumberFormats.None;
    }

    /// <summary>Names of the sheets, in the order that they have in the file.</summary>
    public IEnumerable<string> Sheets => _sheets.Keys;

    /// <summary>True when dates are counted from 1904.</summary>
    public bool From1904 { get; private set; }

    private WorkbookPart Main => _document.WorkbookPart ?? throw Refusals.NotWorkbook;

    /// <exception cref="WorkbookRefused">It is not a workbook that the portal reads.</exception>
    public static OpenedWorkbook Open(byte[] file)
    {
        WorkbookGate.Demand(file);
        var document = Package(file);
        try
        {
            return new OpenedWorkbook(document);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>Where a defined name points; null when there is no such name, or when what it pointed at is deleted.</summary>
    public CellArea? Find(string name) => _names.TryGetValue(name, out var reference) && CellArea.Read(reference) is { } area && _sheets.ContainsKey(area.Sheet) ? area : null;

    /// <summary>What the sheet holds, with the texts in their places. Cells that are asked for are always there.</summary>
    public SheetContent Read(string sheet, Func<CellAddress, bool> isWanted) => Read([(sheet, isWanted)]).Single();

    /// <summary>What several sheets hold; the workbook's list of texts, which they share and which may be long, is read once.</summary>
    public IReadOnlyList<SheetContent> Read(IReadOnlyList<(string Sheet, Func<CellAddress, bool> IsWanted)> sheets)
    {
        var read = new HashSet<OpenXmlPart>();
        var contents = sheets.Select(sheet => Main.GetPartById(_sheets[sheet.Sheet]) is WorksheetPart part && read.Add(part) ? Content(part, sheet.IsWanted) : throw Refusals.Damaged).ToList();
        var texts = Texts(contents.SelectMany(content => content.SharedPlaces()).ToHashSet());
        contents.ForEach(content => content.Resolve(texts));
        return contents;
    }

    public void Dispose() => _document.Dispose();

    private static SpreadsheetDocument Package(byte[] file)
    {
        try
        {
            return SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        }
        catch (OpenXmlPackageException)
        {
            // Excel makes a link of whatever looks like an address, «kari@@kommune» too, and the packages of .NET stop at it. On a copy it is led nowhere.
            var copy = new MemoryStream();
            copy.Write(file);
            return SpreadsheetDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false, RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank") });
        }
    }

    private SheetContent Content(WorksheetPart part, Func<CellAddress, bool> isWanted)
    {
        using var xml = Xml(part);
        return SheetContent.Read(xml, isWanted, _formats);
    }

    private IReadOnlyDictionary<int, string> Texts(HashSet<int> places)
    {
        if (places.Count == 0 || Main.SharedStringTablePart is not { } table)
        {
            return new Dictionary<int, string>();
        }

        using var xml = Xml(table);
        return WorkbookXml.SharedTexts(xml, places);
    }

    // A part is what the package says it is, whatever it is called; the gate has looked closer at those that are called XML.
    private static Stream Xml(OpenXmlPart part) =>
        part.Uri.OriginalString.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? part.GetStream(FileMode.Open, FileAccess.Read) : throw Refusals.Damaged;

    private static NumberFormats Formats(WorkbookStylesPart part)
    {
        using var xml = Xml(part);
        return NumberFormats.Read(xml);
    }

    private void DemandNothingFromOutside()
    {
        if (Main.ExternalWorkbookParts.Any() || Main.ConnectionsPart is not null)
        {
            throw Refusals.ExternalLinks;
        }

        // A link that a person may click is not followed by the portal; all else that points out of the file is refused.
        if (_document.GetAllParts().Any(part => part.ExternalRelationships.Any()))
        {
            throw Refusals.ExternalLinks;
        }
    }

    private void ReadWorkbookPart()
    {
        using var xml = Xml(Main);
        using var reader = XmlReader.Create(xml, WorkbookXml.Settings);
        reader.Next();
        while (!reader.EOF)
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "workbookPr" }:
                    From1904 = reader.GetAttribute("date1904") is "1" or "true";
                    reader.Next();
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "sheet" }:
                    TakeSheet(reader);
                    reader.Next();
                    break;
                // A name that belongs to one sheet comes from a copy of a sheet; the form's names belong to the workbook.
                case { NodeType: XmlNodeType.Element, LocalName: "definedName" } when reader.GetAttribute("localSheetId") is null && _names.Count < MostNames:
                    var name = reader.GetAttribute("name") ?? string.Empty;
                    _names[name] = reader.ReadElementContentAsString();
                    break;
                default:
                    reader.Next();
                    break;
            }
        }
    }

    private void TakeSheet(XmlReader reader)
    {
        var name = reader.GetAttribute("name");
        string? relation = null;
        while (reader.MoveToNextAttribute())
        {
            // The relationship's namespace differs between strict and transitional workbooks.
            if (reader is { LocalName: "id", NamespaceURI: var space } && space.EndsWith("/relationships", StringComparison.Ordinal))
            {
                relation = reader.Value;
            }
        }

        reader.MoveToElement();
        if (name is not null && relation is not null)
        {
            _sheets[name] = relation;
        }
    }
}
