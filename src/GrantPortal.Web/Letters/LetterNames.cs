using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Web.Letters;

/// <summary>What the kinds of letters are called.</summary>
public static class LetterNames
{
    /// <summary>What the letter is called in a scheme: a grant has the scheme's own word.</summary>
    public static Text Name(this LetterKind kind, string scheme) => kind is LetterKind.Grant ? SchemeCatalogue.Portal[scheme].GrantLetterName : kind.Name();

    public static Text Name(this LetterKind kind) => kind switch
    {
        LetterKind.Grant => new("Tilskuddsbrev", "Tilskotsbrev"),
        LetterKind.Refusal => new("Avslag", "Avslag"),
        LetterKind.Dismissal => new("Avvisning", "Avvising"),
        LetterKind.ReportApproval => new("Godkjenning av rapport", "Godkjenning av rapport"),
        LetterKind.CarryOver => new("Svar på overføring", "Svar på overføring"),
        LetterKind.ReportReturn => new("Rapport til retting", "Rapport til retting"),
        LetterKind.Stop => new("Stans av tilskudd", "Stans av tilskot"),
        LetterKind.StopLifted => new("Opphevet stans", "Oppheva stans"),
        LetterKind.Lapse => new("Bortfall av tilskudd", "Bortfall av tilskot"),
        LetterKind.ReallocationAnswer => new("Svar på omdisponering", "Svar på omdisponering"),
        LetterKind.ControlRequest => new("Spørsmål i kontroll", "Spørsmål i kontroll"),
        LetterKind.ControlConclusion => new("Avsluttet kontroll", "Avslutta kontroll"),
        LetterKind.Replacement => new("Nytt vedtak", "Nytt vedtak"),
        LetterKind.Reminder => new("Purring", "Purring"),
        LetterKind.RepaymentClaim => new("Krav om tilbakebetaling", "Krav om tilbakebetaling"),
        LetterKind.RepaymentReminder => new("Purring på krav om tilbakebetaling", "Purring på krav om tilbakebetaling"),
        LetterKind.RepaymentWithdrawal => new("Krav om tilbakebetaling er trukket", "Krav om tilbakebetaling er trekt"),
        LetterKind.Authorisation => new("Fullmaktsbrev", "Fullmaktsbrev"),
        LetterKind.Referral => new("Oversendelsesbrev", "Oversendingsbrev"),
        _ => new("Mangelbrev", "Mangelbrev"),
    };
}
