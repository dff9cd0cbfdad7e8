using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>Something that the person should look at, at its field.</summary>
/// <param name="Severity">An error stops sending; a warning asks.</param>
/// <param name="Field">The field's full name; empty where it concerns the whole form.</param>
/// <param name="Code">The rule's key, for machines.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Finding(Severity Severity, string Field, string Code, Text Message)
{
    /// <summary>True for an answer that does not read as its field expects: the message says what is wrong, and not in which field.</summary>
    public bool IsMisread => Code.StartsWith("field.", StringComparison.Ordinal);
}

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    Error,
    Warning,
}
