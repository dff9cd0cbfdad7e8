using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GrantPortal.Web.Pages;

/// <summary>A step of the way back to the front page.</summary>
public sealed record Crumb(string Label, string Address);

/// <summary>What a page tells the layout, in its first lines: <c>ViewData.Title(Say("Saker", "Saker")).Crumb(Say("Forsiden", "Framsida"), "/");</c></summary>
public static class PageHead
{
    private const string TitleKey = "title";

    private const string IsTypedKey = "title is typed";

    private const string CrumbsKey = "crumbs";

    internal const string FieldNamesKey = "field names";

    /// <summary>The page's name: in the window's title, and as the last crumb.</summary>
    /// <param name="view">The page's view data.</param>
    /// <param name="title">The name.</param>
    /// <param name="isTyped">True when the name is what somebody typed, as a project's, and so has one form.</param>
    public static ViewDataDictionary Title(this ViewDataDictionary view, string title, bool isTyped = false)
    {
        (view[TitleKey], view[IsTypedKey]) = (title, isTyped);
        return view;
    }

    /// <summary>A page above this one, the outermost first.</summary>
    public static ViewDataDictionary Crumb(this ViewDataDictionary view, string label, string address)
    {
        view[CrumbsKey] = view.Crumbs().Append(new Crumb(label, address)).ToList();
        return view;
    }

    /// <summary>What the page's fields are called, for the error summary: a form with many alike says which one is wrong.</summary>
    public static ViewDataDictionary FieldNames(this ViewDataDictionary view, Func<string, string?> names)
    {
        view[FieldNamesKey] = names;
        return view;
    }

    internal static string? Title(this ViewDataDictionary view) => view[TitleKey] as string;

    internal static bool TitleIsTyped(this ViewDataDictionary view) => view[IsTypedKey] is true;

    internal static IReadOnlyList<Crumb> Crumbs(this ViewDataDictionary view) => view[CrumbsKey] as IReadOnlyList<Crumb> ?? [];
}
