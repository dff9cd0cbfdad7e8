using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Payments;

namespace GrantPortal.Web.Payments;

/// <summary>What payments and the rows of the accounting system's list are called.</summary>
public static class PaymentNames
{
    public static Text Name(this PaymentStatus status) => status switch
    {
        PaymentStatus.Paid => new("Betalt", "Betalt"),
        PaymentStatus.Bounced => new("I retur", "I retur"),
        _ => new("Bestilt", "Bestilt"),
    };

    public static Text Name(this AccountingEvent happened) => happened switch
    {
        AccountingEvent.Paid => new("Betalt", "Betalt"),
        AccountingEvent.Bounced => new("I retur", "I retur"),
        _ => new("Innbetalt på krav", "Innbetalt på krav"),
    };

    /// <summary>Why a row registers nothing, and what to do.</summary>
    public static Text Hindrance(this AccountingMatch match) => match.Outcome switch
    {
        AccountingOutcome.IsUnknown => new("Referansen peker ikke på noen betaling eller noe krav her.", "Referansen peiker ikkje på noka betaling eller noko krav her."),
        AccountingOutcome.FitsSeveral => new("Saken har flere åpne krav. Skriv kravets nummer, for eksempel K1, i referansen, eller registrer for hånd.", "Saka har fleire opne krav. Skriv nummeret på kravet, til dømes K1, i referansen, eller registrer for hand."),
        AccountingOutcome.AmountDiffers => match.Payment is { } payment
            ? new Text("Beløpet er et annet enn det som er bestilt: {0}.", "Beløpet er eit anna enn det som er bestilt: {0}.").With(Norwegian.Kroner(payment.Amount))
            : new("Beløpet er 0.", "Beløpet er 0."),
        AccountingOutcome.DayIsImpossible => new("Datoen er før betalingen ble bestilt eller kravet sendt, eller etter i dag.", "Datoen er før betalinga vart bestilt eller kravet sendt, eller etter i dag."),
        AccountingOutcome.IsOtherwise => new("Noe annet er allerede registrert. Se på saken.", "Noko anna er alt registrert. Sjå på saka."),
        AccountingOutcome.IsTooMuch => new Text("Beløpet er større enn det som gjenstår av kravet: {0}.", "Beløpet er større enn det som står att av kravet: {0}.").With(Norwegian.Kroner(match.Claim!.Outstanding)),
        AccountingOutcome.IsClaimed => new("Det er krevd tilbake penger av denne betalingen. Trekk kravet først.", "Det er kravd tilbake pengar av denne betalinga. Trekk kravet først."),
        AccountingOutcome.IsOwnClaim => new("Du har laget eller sendt kravet. En annen må registrere at det er betalt.", "Du har laga eller sendt kravet. Ein annan må registrere at det er betalt."),
        _ => Text.Empty,
    };
}
