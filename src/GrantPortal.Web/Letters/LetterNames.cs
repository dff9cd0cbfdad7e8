using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;

namespace GrantPortal.Web.Letters;

/// <summary>What the kinds of letters are called.</summary>
public static class LetterNames
{
    public static Text Name(this LetterKind kind) => kind switch
    {
        LetterKind.Grant => new("Tilskuddsbrev", "Tilskotsbrev"),
        LetterKind.Refusal => new("Avslag", "Avslag"),
        LetterKind.Dismissal => new("Avvisning", "Avvising"),
        LetterKind.ReportApproval => new("Godkjenning av rapport", "Godkjenning av rapport"),
        LetterKind.CarryOver => new("Svar på overføring", "Svar på overføring"),
        LetterKind.ReportReturn => new("Rapport til retting", "Rapport til retting"),
        _ => new("Mangelbrev", "Mangelbrev"),
    };
}
