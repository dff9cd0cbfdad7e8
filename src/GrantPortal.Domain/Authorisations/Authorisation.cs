using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Authorisations;

/// <summary>
/// The directorate's authorisation (fullmakt) of an embete to write the letters of its decisions and to pay (NAV-57), sent as a letter. Several in a call are summed on the embete's
/// <see cref="Frame"/>; no letter of a grant is sent before one, nor while they are less than the awards that they list.
/// </summary>
public sealed class Authorisation
{
    private Authorisation()
    {
    }

    public Id<Authorisation> Id { get; private set; }

    public Id<Call> CallId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> DirectorateId { get; private set; }

    public string Number { get; private set; } = string.Empty;

    /// <summary>Kroner.</summary>
    public Kroner Amount { get; private set; }

    public Coverage Coverage { get; private set; }

    /// <summary>What the letter says, frozen.</summary>
    public LetterContent Content { get; private set; } = new();

    /// <summary>SHA-256 of the letter.</summary>
    public string Hash { get; private set; } = string.Empty;

    public Id<Person> SentBy { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The PDF, printed once.</summary>
    public Id<Document>? DocumentId { get; private set; }

    /// <summary>Sends an authorisation: it lists the decisions that none lists yet, or only adds money to what earlier ones list.</summary>
    /// <param name="call">The call, which says what an authorisation covers.</param>
    /// <param name="office">The embete.</param>
    /// <param name="frame">The embete's frame.</param>
    /// <param name="decisions">The decisions to list, grants and refusals.</param>
    /// <param name="amount">Kroner; may be less than the awards, and then the letters wait for another.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="by">The directorate's leader.</param>
    /// <param name="at">When.</param>
    public static Authorisation Send(Call call, Id<Organisation> office, Frame frame, IReadOnlyList<Decision> decisions, Kroner amount, LetterContent letter, Actor by, DateTimeOffset at)
    {
        if (by.Organisation != call.DirectorateId || by.Role is not Role.DirectorateLeader)
        {
            throw new RuleViolation(ReferralRules.IsDirectorates);
        }

        if (frame.OfficeId != office || frame.CallId != call.Id || decisions.Any(decision => decision.OfficeId != office || decision.CallId != call.Id))
        {
            throw new ArgumentException("The frame or a decision is another embete's.", nameof(decisions));
        }

        if (decisions.Count == 0 && amount == Kroner.Zero)
        {
            throw new RuleViolation(AuthorisationRules.SaysSomething);
        }

        LetterChecklist.Demand(letter);
        var coverage = CoverageOf(call);
        foreach (var decision in decisions)
        {
            decision.Authorise(frame, coverage, by);
        }

        frame.Authorise(amount);
        return new Authorisation
        {
            Id = Id<Authorisation>.New(at),
            CallId = call.Id,
            OfficeId = office,
            DirectorateId = by.Organisation,
            Number = letter.Number,
            Amount = amount,
            Coverage = coverage,
            Content = letter,
            Hash = letter.Hash(),
            SentBy = by.Person,
            SentAt = at,
        };
    }

    /// <summary>What an authorisation in the call covers: the awards in full unless the call says the payments.</summary>
    public static Coverage CoverageOf(Call call) => call.Content.Switches.GetValueOrDefault("authorisationCovers") == "payment" ? Coverage.Payment : Coverage.Award;

    /// <summary>Keeps the PDF that was printed of its letter.</summary>
    public void KeepPrint(Document print) => DocumentId ??= print.Id;
}

/// <summary>The rules of authorising an embete.</summary>
public static class AuthorisationRules
{
    public static readonly Rule SaysSomething = new("authorisation.empty", "NAV-57", new("Regelverket punkt 8", "Regelverket punkt 8"), new(
        "Det er ingen nye vedtak å gi fullmakt for, og ikke noe beløp. Skriv hvor mye fullmakten øker med.",
        "Det er ingen nye vedtak å gje fullmakt for, og ikkje noko beløp. Skriv kor mykje fullmakta aukar med."));
}
