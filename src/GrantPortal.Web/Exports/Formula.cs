namespace GrantPortal.Web.Exports;

/// <summary>Tells a text that a spreadsheet would take for a formula: somebody may have typed it in order that another's spreadsheet runs it.</summary>
internal static class Formula
{
    public static bool IsBegunBy(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
}
