namespace GrantPortal.Domain.FormVersions;

/// <summary>Answers that were written outside the portal, in a workbook, on what stood in the version at a revision (KI-81).</summary>
/// <param name="Revision">The version's revision that they were written on; 0 when they were written on a blank form.</param>
/// <param name="Answers">By full field name, as they were typed; null is blank. Fields that are not named are left as they stand.</param>
/// <param name="Items">The items that each list has, by the ids that the workbook gives them.</param>
public sealed record FormTakenIn(int Revision, IReadOnlyDictionary<string, string?> Answers, IReadOnlyDictionary<string, IReadOnlyList<string>> Items);
