namespace GrantPortal.Web.Pages.Cases;

/// <summary>A list of cases that a leader moves together.</summary>
public sealed record BatchView(string Id, string Heading, IReadOnlyList<ApprovalsModel.Row> Rows, string Handler, string Button, string Nothing, bool IsPrimary);
