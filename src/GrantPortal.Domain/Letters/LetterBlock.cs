using System.Text.Json.Serialization;

namespace GrantPortal.Domain.Letters;

/// <summary>A paragraph, a list of points or a table of amounts.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(LetterParagraph), "paragraph")]
[JsonDerivedType(typeof(LetterPoints), "points")]
[JsonDerivedType(typeof(LetterAmounts), "amounts")]
public abstract record LetterBlock
{
    /// <summary>The items of the checklist that the block covers.</summary>
    public abstract IEnumerable<LetterItem> Items();
}

/// <summary>Running text.</summary>
/// <param name="Text">One paragraph.</param>
/// <param name="Covers">The items that it covers.</param>
public sealed record LetterParagraph(string Text, IReadOnlyList<LetterItem> Covers) : LetterBlock
{
    public override IEnumerable<LetterItem> Items() => Covers;
}

/// <summary>A list of points.</summary>
/// <param name="Points">In the order that they are read.</param>
public sealed record LetterPoints(IReadOnlyList<LetterPoint> Points) : LetterBlock
{
    public override IEnumerable<LetterItem> Items() => Points.SelectMany(point => point.Covers);
}

/// <summary>One point of a list.</summary>
/// <param name="Lead">What stands first and stands out, such as a due date; may be empty.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Covers">The items that it covers.</param>
public sealed record LetterPoint(string Lead, string Text, IReadOnlyList<LetterItem> Covers);

/// <summary>A table of amounts that adds up, whole kroner.</summary>
/// <param name="Caption">What it shows, with unit.</param>
/// <param name="Columns">The heading of the first column, then of each figure.</param>
/// <param name="Groups">The lines by part; a part with several lines has its sum.</param>
/// <param name="Total">The sum of all lines.</param>
/// <param name="Covers">The items that it covers.</param>
public sealed record LetterAmounts(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<AmountGroup> Groups, AmountRow Total, IReadOnlyList<LetterItem> Covers) : LetterBlock
{
    public override IEnumerable<LetterItem> Items() => Covers;
}

/// <summary>The lines of one part.</summary>
/// <param name="Part">The part's name; empty where the part is one line.</param>
/// <param name="Rows">Its lines, BPA in the order of priority (KI-113).</param>
/// <param name="Sum">The part's sum; null where the part is one line.</param>
public sealed record AmountGroup(string Part, IReadOnlyList<AmountRow> Rows, AmountRow? Sum);

/// <summary>A label and its figures, whole kroner.</summary>
public sealed record AmountRow(string Label, IReadOnlyList<long> Figures);
