using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GrantPortal.Web.Pages;

/// <summary>One sentence that says what was just done, shown on the page that the person is led to: <c>TempData.Done(Say("…", "…"))</c>, then redirect.</summary>
public static class DoneSentence
{
    private const string Key = "done";

    public static void Done(this ITempDataDictionary kept, string sentence) => kept[Key] = sentence;

    internal static string? Done(this ITempDataDictionary kept) => kept[Key] as string;
}
