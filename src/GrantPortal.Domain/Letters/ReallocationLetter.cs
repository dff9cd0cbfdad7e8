using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Reallocations;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The written answer to a request for reallocation (omdisponering; facts B5, C4).</summary>
public static class ReallocationLetter
{
    public static LetterContent From(LetterBasis basis, Reallocation reallocation)
    {
        var letter = new LetterWriter(basis, LetterKind.ReallocationAnswer);
        letter.Say(
            new Text(
                "Dere søkte {0} om å bruke {1} av tilskuddet for {2} fra ordningen {3} på «{5}» i stedet for på «{4}».",
                "De søkte {0} om å bruke {1} av tilskotet for {2} frå ordninga {3} på «{5}» i staden for på «{4}».").With(
                    Norwegian.Date(OsloTime.DateOf(reallocation.AskedAt)), Norwegian.Kroner(reallocation.Amount), basis.Call.Year, basis.SchemeName, reallocation.FromTitle, reallocation.ToTitle),
            LetterItem.Reallocation);
        letter.Section("Hva vi har avgjort", "Kva vi har avgjort").Say(Answer(reallocation), Total);
        letter.Section("Hvorfor", "Kvifor").Say(
            reallocation.AnswerReason.Length > 0 ? Text.Same(reallocation.AnswerReason) : new Text("Vi har ikke innvendinger mot omdisponeringen.", "Vi har ikkje innvendingar mot omdisponeringa."), Reasons);
        letter.Section("Hva det betyr for rapporten", "Kva det tyder for rapporten").Say(
            reallocation.Status is ReallocationStatus.Refused
                ? new Text("Bruk pengene til det de ble gitt til. Rapporten blir holdt opp mot beløpene i tilskuddsbrevet.", "Bruk pengane til det dei vart gjevne til. Rapporten blir halden opp mot beløpa i tilskotsbrevet.")
                : new Text("Vilkårene i tilskuddsbrevet gjelder ellers som før. Rapporten blir holdt opp mot beløpene slik de er etter omdisponeringen.", "Vilkåra i tilskotsbrevet gjeld elles som før. Rapporten blir halden opp mot beløpa slik dei er etter omdisponeringa."),
            Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Svar på søknad om omdisponering: {0} for {1}", "Svar på søknad om omdisponering: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }

    private static Text Answer(Reallocation reallocation) => reallocation.Status switch
    {
        ReallocationStatus.Approved => new Text("Vi godkjenner at dere bruker {0} på «{1}».", "Vi godkjenner at de bruker {0} på «{1}».").With(Norwegian.Kroner(reallocation.Approved), reallocation.ToTitle),
        ReallocationStatus.PartlyApproved => new Text(
            "Vi godkjenner at dere bruker {0} på «{1}». Resten må dere bruke på «{2}».",
            "Vi godkjenner at de bruker {0} på «{1}». Resten må de bruke på «{2}».").With(Norwegian.Kroner(reallocation.Approved), reallocation.ToTitle, reallocation.FromTitle),
        _ => new("Vi avslår søknaden om omdisponering.", "Vi avslår søknaden om omdisponering."),
    };
}
