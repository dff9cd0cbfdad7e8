using System.Text.Json.Serialization;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>One question of a form. Its name is its address in answers, workbooks and differences: <c>part.rowkey.column</c>.</summary>
/// <param name="Name">ASCII lower case with dots; inside an item list relative to the item.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Label">The question.</param>
public sealed record Field(string Name, FieldKind Kind, Text Label)
{
    /// <summary>Help beside the question.</summary>
    public Text? Help { get; init; }

    /// <summary>The regulations' own words, one click away.</summary>
    public Text? Regulation { get; init; }

    public bool Required { get; init; }

    /// <summary>A condition that makes the field required, where it is not always.</summary>
    public Condition? RequiredWhen { get; init; }

    /// <summary>Characters; null where the kind sets no limit.</summary>
    public int? MaxLength { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];

    public Meaning Meaning { get; init; }

    /// <summary>The portal states it, and nobody types it: what is known of an undertaking that may be continued (RUS-03).</summary>
    public bool IsGiven { get; init; }

    /// <summary>Names of the figures that this one must be the sum of (KIR-22); null where it is no sum.</summary>
    public IReadOnlyList<string>? SumOf { get; init; }

    /// <summary>Name of the figure that this one is part of and so cannot pass (KIR-22); null where it is no part.</summary>
    public string? Within { get; init; }

    /// <summary>The most that may be stated; null where the call sets no ceiling.</summary>
    public Ceiling? Ceiling { get; init; }

    /// <summary>What follows from one of the answers; null where nothing is to be told.</summary>
    public AnswerNote? Note { get; init; }

    /// <summary>A missing answer is a warning and not an error: a main rule, not a requirement (KI-32).</summary>
    public bool MissingIsWarning { get; init; }

    /// <summary>Which requirements the field answers to: <c>KI-22</c>.</summary>
    public string Requirements { get; init; } = string.Empty;

    [JsonIgnore]
    public bool IsNumber => Kind is FieldKind.Count or FieldKind.Kroner or FieldKind.Percent;
}
