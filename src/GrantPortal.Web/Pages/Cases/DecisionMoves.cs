namespace GrantPortal.Web.Pages.Cases;

/// <summary>What may be done once the decision is made: letter, acceptance, payment.</summary>
public static class DecisionMoves
{
    public static IEnumerable<CaseMove> Of(CaseHead head)
    {
        if (head.Facts.Decision is null)
        {
            yield break;
        }
    }
}
