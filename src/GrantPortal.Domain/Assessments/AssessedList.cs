using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Assessments;

/// <summary>A list of the call whose points the caseworker assesses (vurderingsskjema).</summary>
/// <param name="List">The list's key in the call.</param>
/// <param name="Heading">What the list is called on the sheet.</param>
/// <param name="IsScored">Each point is given 0 to 3 beside the words; the sum decides nothing (NAV-19).</param>
public sealed record AssessedList(string List, Text Heading, bool IsScored);
