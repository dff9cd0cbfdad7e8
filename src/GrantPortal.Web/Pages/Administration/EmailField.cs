using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>A person's e-mail address as it is typed; blank is none.</summary>
internal static class EmailField
{
    public static string Fault => Speech.Say("Skriv en e-postadresse, for eksempel navn@kommunen.no, eller la feltet stå tomt.", "Skriv ei e-postadresse, til dømes namn@kommunen.no, eller la feltet stå tomt.");

    public static bool TryRead(string? typed, out EmailAddress? email)
    {
        var text = Norwegian.Normalise(typed).Trim();
        return EmailAddress.TryParse(text, out email) || text.Length == 0;
    }
}
