using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Letters;

/// <summary>
/// What a letter says: text and numbers in one målform, made by a pure factory for its kind. Any renderer lays it out. It is frozen as one JSON
/// document with a hash when the letter is sent.
/// </summary>
public sealed record LetterContent
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation),
        Converters = { new JsonStringEnumConverter() },
    };

    public LetterKind Kind { get; init; }

    /// <summary>The recipient's målform, not the screen's (språklova § 15).</summary>
    public Language Language { get; init; }

    /// <summary>The case number and the letter's running number on the case: <c>2027/118-2</c>.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>The date of the letter, in Norway.</summary>
    public DateOnly Date { get; init; }

    public LetterSender Sender { get; init; } = new(string.Empty, string.Empty, string.Empty, string.Empty);

    public LetterRecipient Recipient { get; init; } = new(string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>Date, reference numbers and the like, in the order of the letter's head.</summary>
    public IReadOnlyList<LetterReference> References { get; init; } = [];

    public string Subject { get; init; } = string.Empty;

    /// <summary>What stands before the first heading.</summary>
    public IReadOnlyList<LetterBlock> Opening { get; init; } = [];

    public IReadOnlyList<LetterSection> Sections { get; init; } = [];

    /// <summary>The closing lines.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <summary>When the slip is due, by the end of the day in Europe/Oslo; null where there is none.</summary>
    public DateOnly? SlipDueOn { get; init; }

    /// <summary>The slip asks when the undertaking begins to spend, and for its cost centre (NAV-26, NAV-82).</summary>
    public bool AsksForSpending { get; init; }

    /// <summary>Items that this letter must cover beside those of its kind: an auditor's deadline, the reasons of a refused line.</summary>
    public IReadOnlyList<LetterItem> Demanded { get; init; } = [];

    public static LetterContent FromJson(string json) =>
        JsonSerializer.Deserialize<LetterContent>(json, Json) ?? throw new FormatException("The letter's document is empty.");

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>SHA-256 of the JSON document, in hexadecimal.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())));

    /// <summary>The items that the letter covers, its head included.</summary>
    public IEnumerable<LetterItem> Covered() =>
        Opening.Concat(Sections.SelectMany(section => section.Blocks)).SelectMany(block => block.Items())
            .Concat(References.Where(reference => reference.Value.Length > 0).Select(reference => reference.Item))
            .Concat(Head().Where(pair => pair.Value.Length > 0).Select(pair => pair.Item));

    /// <summary>What the letter says about an item, as it was sent, a paragraph or point on each line: what covers it, and the paragraphs that go on from there.</summary>
    public string TextOf(LetterItem item)
    {
        var lines = new List<string>();
        foreach (var blocks in Sections.Select(section => section.Blocks).Prepend(Opening))
        {
            foreach (var block in blocks.SkipWhile(block => !block.Items().Contains(item)).TakeWhile((block, index) => index == 0 || !block.Items().Any() || block.Items().Contains(item)))
            {
                lines.AddRange(block switch
                {
                    LetterParagraph paragraph => [paragraph.Text],
                    LetterPoints points => points.Points.Where(point => point.Covers.Contains(item)).Select(point => $"{point.Lead} {point.Text}".Trim()),
                    _ => [],
                });
            }
        }

        return string.Join('\n', lines);
    }

    private IEnumerable<(LetterItem Item, string Value)> Head() =>
    [
        (LetterItem.OfficeName, Sender.Name),
        (LetterItem.OfficeAddress, Sender.Address),
        (LetterItem.RecipientName, Recipient.Name),
        (LetterItem.RecipientNumber, Recipient.Number),
    ];
}

/// <summary>Who writes.</summary>
/// <param name="Name">The embete's name in the year of the letter.</param>
/// <param name="Address">Street or post box.</param>
/// <param name="City">Postal code and place.</param>
/// <param name="Email">A functional address.</param>
public sealed record LetterSender(string Name, string Address, string City, string Email);

/// <summary>Who is written to.</summary>
/// <param name="Name">The legal name; a bydel with its kommune.</param>
/// <param name="Number">The organisation number in groups; a bydel stands under its kommune's.</param>
/// <param name="Address">Street or post box; empty where it is not known.</param>
/// <param name="City">Postal code and place.</param>
public sealed record LetterRecipient(string Name, string Number, string Address, string City);

/// <summary>A line of the letter's head.</summary>
public sealed record LetterReference(LetterItem Item, string Label, string Value);

/// <summary>A heading and what stands under it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">Paragraphs, points and tables.</param>
/// <param name="IsTask">True for «Dette må dere gjøre», which stands out.</param>
public sealed record LetterSection(string Heading, IReadOnlyList<LetterBlock> Blocks, bool IsTask = false);
