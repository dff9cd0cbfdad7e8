using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Rules;

/// <summary>A rule of the field: its requirement, where it comes from, and the sentence that a person reads when it refuses a move.</summary>
/// <param name="Key">The rule's stable name, for machines and logs: <c>application.one-per-call</c>.</param>
/// <param name="Requirements">The requirement ids it enforces, comma-separated: <c>KI-77, KI-78</c>.</param>
/// <param name="Reference">Where it stands, as a person would cite it: «Regelverket punkt 6».</param>
/// <param name="Sentence">What is wrong and what to do. May have places {0}, {1} for values.</param>
public sealed record Rule(string Key, string Requirements, Text Reference, Text Sentence);
