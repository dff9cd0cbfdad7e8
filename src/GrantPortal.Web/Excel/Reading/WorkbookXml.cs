using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>How the parts of a workbook are read: without document types, without anything fetched from outside.</summary>
internal static partial class WorkbookXml
{
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>Characters that XML cannot hold are written <c>_x000B_</c> in a workbook, and an underscore before such a sequence <c>_x005F_</c>.</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>The texts of these places in the workbook's list of texts; a text may be in several runs.</summary>
    public static IReadOnlyDictionary<int, string> SharedTexts(Stream xml, IReadOnlySet<int> wanted)
    {
        var texts = new Dictionary<int, string>();
        using var reader = XmlReader.Create(xml, Settings);
        var place = -1;
        var text = new StringBuilder();
        var phonetic = 0;
        var inText = false;
        while (texts.Count < wanted.Count && reader.Read())
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "si" }:
                    place++;
                    text.Clear();
                    if (reader.IsEmptyElement && wanted.Contains(place))
                    {
                        texts[place] = string.Empty;
                    }

                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false }:
                    phonetic++;
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "rPh" }:
                    phonetic--;
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "si" } when wanted.Contains(place):
                    texts[place] = Unescape(text.ToString());
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false }:
                    inText = phonetic == 0 && wanted.Contains(place);
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "t" }:
                    inText = false;
                    break;
                case { NodeType: XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace } when inText:
                    text.Append(reader.Value);
                    break;
                default:
                    break;
            }
        }

        return texts;
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
