using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What a page of a case tells <c>_CaseLayout</c>, in its first lines: <c>ViewData.Case(Model.Head, "vedtak");</c></summary>
public sealed record CaseView(CaseHead Head, string Current, bool IsWide);

public static class CaseViewData
{
    private const string Key = "case";

    /// <param name="view">The page's data.</param>
    /// <param name="head">The case.</param>
    /// <param name="current">The page's key in <see cref="CaseMenu"/>; empty for Oversikt.</param>
    /// <param name="wide">True for a page with a form of its own: then it holds the primary move, and the panel is left out.</param>
    public static ViewDataDictionary Case(this ViewDataDictionary view, CaseHead head, string current, bool wide = false)
    {
        view[Key] = new CaseView(head, current, wide);
        if (!head.IsApplicant)
        {
            view.Crumb(Languages.Speech.Say("Saker", "Saker"), "/saker");
        }

        if (current.Length > 0)
        {
            view.Crumb(head.Facts.Applicant, head.Address);
        }

        return view;
    }

    internal static CaseView Case(this ViewDataDictionary view) => (CaseView)view[Key]!;
}
