using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The answer to an application that seeks no new money and only carries over (facts B1): what may be used this year, and that it is reported on.</summary>
public static class CarryOverLetter
{
    public static LetterContent From(LetterBasis basis)
    {
        var declared = AmountTable.CarriedOver(basis);
        var letter = new LetterWriter(basis, LetterKind.CarryOver);
        letter.Say(new Text(
            "{0} har søkt om å overføre {1} i ubrukt tilskudd fra {3} til {4}, fra ordningen {2}. Dere søkte ikke om nye penger.",
            "{0} har søkt om å overføre {1} i ubrukt tilskot frå {3} til {4}, frå ordninga {2}. De søkte ikkje om nye pengar.").With(
                basis.Recipient.Name, Norwegian.Kroner(declared), basis.SchemeName, basis.Call.Year - 1, basis.Call.Year));
        letter.Section("Hva vi har avgjort", "Kva vi har avgjort");
        if (basis.CarryOver?.Approved is { } approved)
        {
            letter.Say(new Text("Vi godkjenner at {0} overføres til {1}.", "Vi godkjenner at {0} blir overført til {1}.").With(Norwegian.Kroner(approved), basis.Call.Year), LetterItem.CarriedOver)
                .Say(Text.Same(basis.CarryOver.Reason));
        }
        else if (basis.CarryOver is null)
        {
            letter.Say(new Text("Vi godkjenner at {0} overføres til {1}.", "Vi godkjenner at {0} blir overført til {1}.").With(Norwegian.Kroner(declared), basis.Call.Year), LetterItem.CarriedOver);
        }

        letter.Section("Rapportering", "Rapportering").Say(
            new Text("Pengene skal brukes i {0}. Rapporter på bruken innen {1}.", "Pengane skal brukast i {0}. Rapporter på bruken innan {1}.").With(basis.Call.Year, Norwegian.Moment(basis.DeadlineOf(DeadlineKind.Report))), ReportDeadline);
        letter.Say(Text.Same(basis.Remarks));
        GrantConditions.WriteReactions(letter, basis);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Overføring av ubrukt tilskudd: {0} for {1}", "Overføring av ubrukt tilskot: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }
}
