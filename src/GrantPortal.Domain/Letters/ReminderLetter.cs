using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Reminders;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter that asks for a slip or a report that has not come (purring): when it was or is due, and what follows if it does not come (facts C4).</summary>
public static class ReminderLetter
{
    public static LetterContent From(LetterBasis basis, ReminderSubject subject, DateOnly dueOn)
    {
        var isSlip = subject is ReminderSubject.Slip;
        var letter = new LetterWriter(basis, LetterKind.Reminder);
        letter.Say((isSlip
            ? new Text("{0} har fått tilskudd for {2} fra ordningen {1}. Vi har ikke fått akseptbrevet tilbake.", "{0} har fått tilskot for {2} frå ordninga {1}. Vi har ikkje fått akseptbrevet tilbake.")
            : new Text("{0} har fått tilskudd for {2} fra ordningen {1}. Vi har ikke fått rapporten.", "{0} har fått tilskot for {2} frå ordninga {1}. Vi har ikkje fått rapporten."))
            .With(basis.Recipient.Name, basis.SchemeName, basis.Call.Year));
        letter.Section("Dette må dere gjøre", "Dette må de gjere", isTask: true).Point(
            new Text("Frist {0}:", "Frist {0}:").With(Norwegian.Date(dueOn, basis.Language)),
            (isSlip
                ? new Text("Fyll ut og signer akseptbrevet i Tilskuddsportalen, sak {0}.", "Fyll ut og signer akseptbrevet i Tilskuddsportalen, sak {0}.")
                : new Text("Send rapporten i Tilskuddsportalen, sak {0}. Skjemaet er åpent også etter fristen.", "Send rapporten i Tilskuddsportalen, sak {0}. Skjemaet er ope også etter fristen.")).With(basis.Application.CaseNumber),
            AnswerDueDate);
        letter.Say(Text.Same(basis.Remarks));
        letter.Section("Hvis det ikke kommer", "Viss det ikkje kjem").Say(
            isSlip
                ? new Text("Vi betaler ikke ut tilskuddet før akseptbrevet er tilbake. Kommer det ikke, kan tilskuddet falle bort.", "Vi betaler ikkje ut tilskotet før akseptbrevet er tilbake. Kjem det ikkje, kan tilskotet falle bort.")
                : new Text("Uten rapport kan vi kreve tilskuddet tilbake, og dere kan miste nytt tilskudd.", "Utan rapport kan vi krevje tilskotet tilbake, og de kan miste nytt tilskot."),
            Reactions);
        return letter.Appeal(basis).Questions(basis).Content((isSlip
            ? new Text("Vi mangler akseptbrevet: {0} for {1}", "Vi manglar akseptbrevet: {0} for {1}")
            : new Text("Vi mangler rapporten: {0} for {1}", "Vi manglar rapporten: {0} for {1}")).With(basis.SchemeName, basis.Call.Year));
    }
}
