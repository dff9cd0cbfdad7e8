using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Who has the ball, in one sentence, and what this viewer may do now. What stands here follows the lifecycles and nothing else.</summary>
/// <param name="Ball">«Saken ligger hos deg.»</param>
/// <param name="Moves">The most important first.</param>
public sealed record NextStep(string Ball, IReadOnlyList<CaseMove> Moves)
{
    /// <summary>The one primary move; the rest are links.</summary>
    public CaseMove? Primary => Moves.FirstOrDefault(move => move.Weight is MoveWeight.Primary);

    public IEnumerable<CaseMove> Others => Moves.Where(move => move.Weight is not MoveWeight.Dangerous && move != Primary);

    public IEnumerable<CaseMove> Dangerous => Moves.Where(move => move.Weight is MoveWeight.Dangerous);

    public static NextStep Of(CaseHead head) =>
        new(Balls.Of(head), [.. ApplicantMoves.Of(head), .. CaseworkMoves.Of(head), .. DecisionMoves.Of(head), .. ReportMoves.Of(head)]);
}

/// <summary>A move that the panel offers: a link to the page where it is made, or, when nothing is to be filled in, a button that makes it.</summary>
/// <param name="Label">What happens.</param>
/// <param name="Address">The page, or for a button the page and handler that it posts to.</param>
/// <param name="Weight">Whether it is what the viewer most likely came for, one of the others, or one to think twice about.</param>
/// <param name="Consequence">What will happen, and whether it can be undone.</param>
/// <param name="Posts">True for a button.</param>
public sealed record CaseMove(string Label, string Address, MoveWeight Weight = MoveWeight.Ordinary, string? Consequence = null, bool Posts = false);

public enum MoveWeight
{
    Ordinary,
    Primary,
    Dangerous,
}
