using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>How the parts of a workbook are read: without document types, without anything fetched from outside.</summary>
internal static partial class WorkbookXml
{
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>How deep the elements of a workbook lie; a part of a million elements within each other would take gigabytes.</summary>
    private const int MostDepth = 64;

    /// <summary>Texts that are kept of a sheet or of the list of texts.</summary>
    private const int MostKept = 8_000_000;

    /// <summary>A cell's text before <see cref="Unescape"/>: seven characters may stand for one.</summary>
    private const int MostOfCell = 7 * (Norwegian.LongestText + 1);

    /// <summary>Goes to the next node.</summary>
    /// <exception cref="WorkbookRefused">The elements lie deeper than in any workbook.</exception>
    public static bool Next(this XmlReader reader) => reader.Read() && (reader.Depth <= MostDepth ? true : throw Refusals.Damaged);

    /// <summary>Adds the node's text, piece by piece, so that one that is never asked for whole takes no memory; of a text longer than a cell holds, only as much as shows that it is.</summary>
    public static void AppendTo(this XmlReader reader, StringBuilder text)
    {
        var piece = ArrayPool<char>.Shared.Rent(4096);
        int read;
        while (text.Length < MostOfCell && (read = reader.ReadValueChunk(piece, 0, piece.Length)) > 0)
        {
            text.Append(piece, 0, read);
        }

        ArrayPool<char>.Shared.Return(piece);
    }

    /// <summary>What is kept when this text is kept too.</summary>
    /// <exception cref="WorkbookRefused">It is more than forms have.</exception>
    public static int Keep(int kept, string text) => kept + text.Length is var sum and <= MostKept ? sum : throw Refusals.Bomb;

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
        var (inText, kept) = (false, 0);
        while (texts.Count < wanted.Count && reader.Next())
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
                    kept = Keep(kept, texts[place]);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false }:
                    inText = phonetic == 0 && wanted.Contains(place);
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "t" }:
                    inText = false;
                    break;
                case { NodeType: XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace } when inText:
                    reader.AppendTo(text);
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
