using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GrantPortal.Web.Pages;

/// <summary>A step of the way back to the front page.</summary>
public sealed record Crumb(string Label, string Address);

/// <summary>What a page tells the layout, in its first lines: <c>ViewData.Title(Say("Saker", "Saker")).Crumb(Say("Forsiden", "Framsida"), "/");</c></summary>
public static class PageHead
{
    private const string TitleKey = "title";

    private const string CrumbsKey = "crumbs";

    /// <summary>The page's name: in the window's title, and as the last crumb.</summary>
    public static ViewDataDictionary Title(this ViewDataDictionary view, string title)
    {
        view[TitleKey] = title;
        return view;
    }

    /// <summary>A page above this one, the outermost first.</summary>
    public static ViewDataDictionary Crumb(this ViewDataDictionary view, string label, string address)
    {
        view[CrumbsKey] = view.Crumbs().Append(new Crumb(label, address)).ToList();
        return view;
    }

    internal static string? Title(this ViewDataDictionary view) => view[TitleKey] as string;

    internal static IReadOnlyList<Crumb> Crumbs(this ViewDataDictionary view) => view[CrumbsKey] as IReadOnlyList<Crumb> ?? [];
}
