using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>What follows from one answer to a question, told to the person who gives it.</summary>
/// <param name="Answer">The answer, as it is kept: <c>ja</c>.</param>
/// <param name="Message">What follows.</param>
/// <param name="Exclusion">The reason in the call's list for what then falls outside the scheme (NAV-20); null where nothing does.</param>
public sealed record AnswerNote(string Answer, Text Message, string? Exclusion = null);
