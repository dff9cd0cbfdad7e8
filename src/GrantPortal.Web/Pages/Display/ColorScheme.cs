using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Pages.Display;

/// <summary>How a person wants the pages: light, dark, or as the machine is set.</summary>
public enum ColorScheme
{
    Light,
    Dark,
    Auto,
}

/// <summary>The words and the cookie of a <see cref="ColorScheme"/>.</summary>
public static class ColorSchemes
{
    public const string Cookie = "visning";

    /// <summary>The value of <c>data-color-scheme</c>, which Designsystemet reads.</summary>
    public static string Code(this ColorScheme scheme) => scheme switch
    {
        ColorScheme.Light => "light",
        ColorScheme.Dark => "dark",
        _ => "auto",
    };

    public static Text Name(this ColorScheme scheme) => scheme switch
    {
        ColorScheme.Light => new("Lys", "Lys"),
        ColorScheme.Dark => new("Mørk", "Mørk"),
        _ => new("Som maskinen", "Som maskina"),
    };

    public static ColorScheme? Read(string? code) => code switch
    {
        "light" => ColorScheme.Light,
        "dark" => ColorScheme.Dark,
        "auto" => ColorScheme.Auto,
        _ => null,
    };

    /// <summary>The person's choice; as the machine is set until one is made.</summary>
    public static ColorScheme Of(HttpContext context) => Read(context.Request.Cookies[Cookie]) ?? ColorScheme.Auto;
}
