namespace GrantPortal.Domain.Reports;

/// <summary>A section of a report that was sent back.</summary>
/// <param name="Section">The section's key in the form.</param>
/// <param name="Remark">What must be mended, in the caseworker's words.</param>
public sealed record ReturnedSection(string Section, string Remark);
