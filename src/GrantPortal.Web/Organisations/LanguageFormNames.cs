using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Organisations;

/// <summary>What the målform that an organisation has resolved on is called on screen and in addresses.</summary>
public static class LanguageFormNames
{
    public static Text Name(this LanguageForm form) => form switch
    {
        LanguageForm.Bokmal => Text.Same("Bokmål"),
        LanguageForm.Nynorsk => Text.Same("Nynorsk"),
        _ => new("Nøytral", "Nøytral"),
    };

    public static string Slug(this LanguageForm form) => form switch
    {
        LanguageForm.Bokmal => "bokmal",
        LanguageForm.Nynorsk => "nynorsk",
        _ => "noytral",
    };

    /// <summary>Reads a <see cref="Slug"/>; null when it is none.</summary>
    public static LanguageForm? Read(string? slug) =>
        Enum.GetValues<LanguageForm>().Where(form => form.Slug() == slug).Select(form => (LanguageForm?)form).FirstOrDefault();
}
