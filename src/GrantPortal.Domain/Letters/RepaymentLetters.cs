using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter that claims money back (facts C4): how much, why, to which account, with which reference, and by when (KI-98).</summary>
public static class RepaymentClaimLetter
{
    public static LetterContent From(LetterBasis basis, Claim claim, Organisation payee)
    {
        var letter = new LetterWriter(basis, LetterKind.RepaymentClaim);
        letter.Say(
            new Text("{0} har fått tilskudd for {1} fra ordningen {2}. Vi krever {3} tilbake.", "{0} har fått tilskot for {1} frå ordninga {2}. Vi krev {3} tilbake.")
                .With(basis.Recipient.Name, basis.Call.Year, basis.SchemeName, Norwegian.Kroner(claim.Amount)),
            ClaimedAmount);
        RepaymentTerms.Write(letter, basis, claim, payee, claim.Amount);
        letter.Section("Hva som skjer videre", "Kva som skjer vidare").Say(
            new Text(
                "Kravet står i Tilskuddsportalen, sak {0}. Der ser dere hva som er registrert som betalt. Er kravet ikke betalt når fristen er ute, sender vi en purring.",
                "Kravet står i Tilskuddsportalen, sak {0}. Der ser de kva som er registrert som betalt. Er kravet ikkje betalt når fristen er ute, sender vi ei purring.").With(basis.Application.CaseNumber),
            Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Krav om tilbakebetaling: {0} for {1}", "Krav om tilbakebetaling: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }
}

/// <summary>The letter that reminds of a claim: what is outstanding, and the new day on which it is due.</summary>
public static class RepaymentReminderLetter
{
    public static LetterContent From(LetterBasis basis, Claim claim, Organisation payee)
    {
        var letter = new LetterWriter(basis, LetterKind.RepaymentReminder);
        letter.Say(
            new Text("Vi krevde {0} tilbake {1}.", "Vi kravde {0} tilbake {1}.").With(Norwegian.Kroner(claim.Amount), Norwegian.Date(OsloTime.DateOf(claim.SentAt!.Value))));
        letter.Say(
            claim.Repaid == Kroner.Zero
                ? new Text("Vi har ikke registrert at noe er betalt. Det gjenstår {0}.", "Vi har ikkje registrert at noko er betalt. Det står att {0}.").With(Norwegian.Kroner(claim.Outstanding))
                : new Text("Vi har registrert at {0} er betalt. Det gjenstår {1}.", "Vi har registrert at {0} er betalt. Det står att {1}.").With(Norwegian.Kroner(claim.Repaid), Norwegian.Kroner(claim.Outstanding)),
            ClaimedAmount);
        RepaymentTerms.Write(letter, basis, claim, payee, claim.Outstanding);
        letter.Section("Hva som skjer videre", "Kva som skjer vidare").Say(
            new Text(
                "Kravet står i Tilskuddsportalen, sak {0}. Er det betalt de siste dagene, kan dere se bort fra dette brevet.",
                "Kravet står i Tilskuddsportalen, sak {0}. Er det betalt dei siste dagane, kan de sjå bort frå dette brevet.").With(basis.Application.CaseNumber),
            Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Purring: krav om tilbakebetaling, {0} for {1}", "Purring: krav om tilbakebetaling, {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }
}

/// <summary>The letter that withdraws a claim, or what is left of it.</summary>
public static class RepaymentWithdrawalLetter
{
    /// <param name="basis">The case.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="dropped">What was outstanding until now.</param>
    public static LetterContent From(LetterBasis basis, Claim claim, Kroner dropped)
    {
        var letter = new LetterWriter(basis, LetterKind.RepaymentWithdrawal);
        letter.Say(
            new Text("Vi krevde {0} tilbake {1}. Vi trekker det som gjenstår av kravet: {2}.", "Vi kravde {0} tilbake {1}. Vi trekkjer det som står att av kravet: {2}.")
                .With(Norwegian.Kroner(claim.Amount), Norwegian.Date(OsloTime.DateOf(claim.SentAt!.Value)), Norwegian.Kroner(dropped)),
            ClaimedAmount);
        letter.Section("Hvorfor", "Kvifor").Say(Text.Same(claim.WithdrawnReason), Reasons);
        letter.Section("Hva som skjer videre", "Kva som skjer vidare").Say(
            claim.Repaid == Kroner.Zero
                ? new Text("Dere skal ikke betale noe på dette kravet.", "De skal ikkje betale noko på dette kravet.")
                : new Text("Dere skal ikke betale mer på dette kravet. De {0} som er betalt, står som betalt tilbake.", "De skal ikkje betale meir på dette kravet. Dei {0} som er betalte, står som betalte tilbake.").With(Norwegian.Kroner(claim.Repaid)),
            Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Vi trekker krav om tilbakebetaling: {0} for {1}", "Vi trekkjer krav om tilbakebetaling: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }
}

/// <summary>What a claim and its reminder have in common: why, how much, where, with which reference, by when.</summary>
internal static class RepaymentTerms
{
    public static void Write(LetterWriter letter, LetterBasis basis, Claim claim, Organisation payee, Kroner amount)
    {
        var content = basis.Call.Content;
        letter.Section("Dette må dere gjøre", "Dette må de gjere", isTask: true)
            .Point(
                new Text("Innen {0}:", "Innan {0}:").With(Norwegian.Date(claim.DueOn!.Value)),
                new Text("Betal {0} til {1}, konto {2}.", "Betal {0} til {1}, konto {2}.").With(Norwegian.Kroner(amount), payee.NameIn(basis.Date.Year), claim.Account!),
                PayBackDueDate, PayeeAccount)
            .Point(
                new Text("Merk betalingen med:", "Merk betalinga med:"),
                new Text("{0}. Det er kapittel {1}, post {2}, ordningen {3}, tilskuddsår {4} og saken.", "{0}. Det er kapittel {1}, post {2}, ordninga {3}, tilskotsår {4} og saka.")
                    .With(claim.Reference, content.Chapter, content.Post, content.Name, basis.Call.Year),
                RepaymentReference);
        letter.Section("Hvorfor vi krever pengene tilbake", "Kvifor vi krev pengane tilbake").Say(claim.Ground.Sentence(), LetterItem.ClaimGround).Say(Text.Same(claim.Reason));
    }
}
