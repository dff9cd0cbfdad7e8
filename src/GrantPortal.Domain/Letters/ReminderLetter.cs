using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Reminders;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter that asks for what has not come (purring): when it was or is due, and what follows if it does not come (facts C4).</summary>
public static class ReminderLetter
{
    public static LetterContent From(LetterBasis basis, ReminderSubject subject, DateOnly dueOn)
    {
        var words = Words.Of(subject);
        var letter = new LetterWriter(basis, LetterKind.Reminder);
        letter.Say(words.NotCome.With(basis.Recipient.Name, basis.SchemeName, basis.Call.Year, basis.Scheme.TheSlip));
        letter.Section("Dette må dere gjøre", "Dette må de gjere", isTask: true).Point(
            new Text("Frist {0}:", "Frist {0}:").With(Norwegian.Date(dueOn, basis.Language)),
            words.Task.With(basis.Application.CaseNumber, basis.Scheme.TheSlip),
            AnswerDueDate);
        letter.Say(Text.Same(basis.Remarks));
        letter.Section("Hvis det ikke kommer", "Viss det ikkje kjem").Say(words.Consequence.With(basis.Scheme.TheSlip), Reactions);
        return letter.Appeal(basis).Questions(basis).Content(words.Subject.With(basis.SchemeName, basis.Call.Year, basis.Scheme.TheSlip));
    }

    /// <summary>The sentences that differ.</summary>
    /// <param name="NotCome">With recipient, scheme, year and what the slip is called.</param>
    /// <param name="Task">With the case number and the slip.</param>
    /// <param name="Consequence">What follows; with the slip.</param>
    /// <param name="Subject">With scheme, year and the slip.</param>
    private sealed record Words(Text NotCome, Text Task, Text Consequence, Text Subject)
    {
        public static Words Of(ReminderSubject subject) => subject switch
        {
            ReminderSubject.Slip => new(
                new("{0} har fått tilskudd for {2} fra ordningen {1}. Vi har ikke fått {3} tilbake.", "{0} har fått tilskot for {2} frå ordninga {1}. Vi har ikkje fått {3} tilbake."),
                new("Fyll ut og signer {1} i Tilskuddsportalen, sak {0}.", "Fyll ut og signer {1} i Tilskuddsportalen, sak {0}."),
                new("Vi betaler ikke ut tilskuddet før {0} er tilbake. Kommer det ikke, kan tilskuddet falle bort.", "Vi betaler ikkje ut tilskotet før {0} er tilbake. Kjem det ikkje, kan tilskotet falle bort."),
                new("Vi mangler {2}: {0} for {1}", "Vi manglar {2}: {0} for {1}")),
            ReminderSubject.Report => new(
                new("{0} har fått tilskudd for {2} fra ordningen {1}. Vi har ikke fått rapporten.", "{0} har fått tilskot for {2} frå ordninga {1}. Vi har ikkje fått rapporten."),
                new("Send rapporten i Tilskuddsportalen, sak {0}. Skjemaet er åpent også etter fristen.", "Send rapporten i Tilskuddsportalen, sak {0}. Skjemaet er ope også etter fristen."),
                new("Uten rapport kan vi kreve tilskuddet tilbake, og dere kan miste nytt tilskudd.", "Utan rapport kan vi krevje tilskotet tilbake, og de kan miste nytt tilskot."),
                new("Vi mangler rapporten: {0} for {1}", "Vi manglar rapporten: {0} for {1}")),
            _ => new(
                new("{0} har rapportert om tilskuddet for {2} fra ordningen {1}. Vi har ikke fått bekreftelsen fra revisor.", "{0} har rapportert om tilskotet for {2} frå ordninga {1}. Vi har ikkje fått stadfestinga frå revisor."),
                new("Be revisor bekrefte tallene i rapporten. Dere inviterer revisor i Tilskuddsportalen, sak {0}.", "Be revisor stadfeste tala i rapporten. De inviterer revisor i Tilskuddsportalen, sak {0}."),
                new("Vi kan ikke godkjenne rapporten før bekreftelsen er kommet. Uten godkjent rapport kan vi kreve tilskuddet tilbake.", "Vi kan ikkje godkjenne rapporten før stadfestinga er komen. Utan godkjend rapport kan vi krevje tilskotet tilbake."),
                new("Vi mangler bekreftelsen fra revisor: {0} for {1}", "Vi manglar stadfestinga frå revisor: {0} for {1}")),
        };
    }
}
