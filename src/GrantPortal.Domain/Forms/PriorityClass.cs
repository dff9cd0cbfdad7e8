namespace GrantPortal.Domain.Forms;

/// <summary>
/// What puts an application in a class of priority, 1 to 3, frozen with the form (BU-03..05). A class is a suggestion to the caseworker and orders lists; it never excludes (BU-06).
/// </summary>
/// <param name="Number">1 comes first.</param>
/// <param name="When">The answers that it takes.</param>
public sealed record PriorityClass(int Number, Condition When)
{
    /// <summary>The last number that a class can have.</summary>
    public const int Last = 3;

    /// <summary>The undertaking must have years left of those that it may get grants (BU-04).</summary>
    public bool WithinYears { get; init; }

    /// <summary>Every number that a class can have, first to last.</summary>
    public static IEnumerable<int> Numbers => Enumerable.Range(1, Last);

    /// <summary>The first class that the answers are in; null for none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="isWithinYears">The undertaking has years left.</param>
    public static int? Of(ResolvedForm form, Answers answers, bool isWithinYears) => form.PriorityClasses
        .Where(each => each.When.Holds(form, answers) && (!each.WithinYears || isWithinYears))
        .Select(each => (int?)each.Number).Order().FirstOrDefault();
}
