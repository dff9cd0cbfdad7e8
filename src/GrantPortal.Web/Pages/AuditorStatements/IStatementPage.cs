using GrantPortal.Web.AuditorStatements;

namespace GrantPortal.Web.Pages.AuditorStatements;

/// <summary>The two doors to the same form: an invitation by e-mail, and an auditor who signs in.</summary>
public interface IStatementPage
{
    StatementAtHand AtHand { get; }

    StatementInput Input { get; }
}
