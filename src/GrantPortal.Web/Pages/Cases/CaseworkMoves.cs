using GrantPortal.Domain.Applications;
using GrantPortal.Web.Languages;
using static GrantPortal.Domain.Applications.ApplicationAction;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What a caseworker or leader of the embete may do now: the lifecycle's moves, in the order of the work.</summary>
public static class CaseworkMoves
{
    private static readonly ApplicationAction[] NeedImpartiality =
    [
        BeginAssessment, RequestInformation, Assess, Recommend, ApproveRecommendation, Decide, Dismiss, RecommendDismissal, AskOffice, AnswerDirectorate, DismissReferred, Remit,
    ];

    public static IEnumerable<CaseMove> Of(CaseHead head)
    {
        if (!head.IsOffice && !head.IsDecider)
        {
            return [];
        }

        var allowed = head.Allowed.ToHashSet();
        var declareFirst = !head.Facts.ImpartialityDeclared && allowed.Overlaps(NeedImpartiality);
        var moves = allowed.Where(action => !declareFirst || !NeedImpartiality.Contains(action)).SelectMany(action => MovesOf(head, action)).ToList();
        if (declareFirst)
        {
            moves.Insert(0, new(Say("Svar på om du er habil", "Svar på om du er habil"), $"{head.Address}/habilitet", MoveWeight.Primary, Say("Du må svare før du kan behandle saken.", "Du må svare før du kan behandle saka.")));
        }
        else if (allowed.Count > 0)
        {
            moves.Add(new(Say("Meld at du er inhabil", "Meld at du er ugild"), $"{head.Address}/habilitet"));
        }

        return moves;
    }

    private static IEnumerable<CaseMove> MovesOf(CaseHead head, ApplicationAction action)
    {
        var facts = head.Facts;
        var awaitsAdmission = facts is { IsLate: true, AdmittedReason: null };
        switch (action)
        {
            case Assign:
                yield return new(
                    facts.CaseworkerId is null ? Say("Fordel saken", "Fordel saka") : Say("Gi saken til en kollega", "Gje saka til ein kollega"),
                    $"{head.Address}/fordel",
                    facts.CaseworkerId is null && head.Allows(Assign) && !head.Allows(BeginAssessment) ? MoveWeight.Primary : MoveWeight.Ordinary);
                break;
            case Admit when awaitsAdmission:
                yield return new(Say("Ta søknaden inn", "Ta søknaden inn"), $"{head.Address}/for-sent", MoveWeight.Primary, Say("Skriv hvorfor den blir behandlet enda den kom for sent.", "Skriv kvifor han blir behandla endå han kom for seint."));
                break;
            case BeginAssessment when !awaitsAdmission:
                yield return new(Say("Begynn vurderingen", "Start vurderinga"), $"{head.Address}/vurdering?handler=Begin", MoveWeight.Primary, Posts: true);
                break;
            case RequestInformation:
                yield return new(Say("Be søkeren om opplysninger", "Be søkjaren om opplysingar"), $"{head.Address}/mangler");
                break;
            case EndWait:
                yield return new(Say("Behandle saken videre uten svar", "Behandle saka vidare utan svar"), $"{head.Address}/mangler?handler=EndWait", MoveWeight.Ordinary, Posts: true);
                break;
            case Assess when !facts.Assessed:
                yield return new(Say("Vurder søknaden", "Vurder søknaden"), $"{head.Address}/vurdering", MoveWeight.Primary);
                break;
            case Assess:
                yield return new(Say("Endre vurderingen", "Endre vurderinga"), $"{head.Address}/vurdering");
                break;
            case Recommend when facts is { Assessed: true, AmountsWritten: true }:
                yield return new(Say("Send innstillingen til godkjenning", "Send innstillinga til godkjenning"), $"{head.Address}/innstilling?handler=Recommend", MoveWeight.Primary, Say("Leder godkjenner. Du kan hente innstillingen tilbake til leder har godkjent den.", "Leiar godkjenner. Du kan hente innstillinga tilbake til leiar har godkjent henne."), Posts: true);
                yield return new(Say("Endre innstillingen", "Endre innstillinga"), $"{head.Address}/innstilling");
                break;
            case Recommend:
                yield return new(Say("Skriv innstillingen", "Skriv innstillinga"), $"{head.Address}/innstilling", facts.Assessed ? MoveWeight.Primary : MoveWeight.Ordinary);
                break;
            case RecallRecommendation:
                yield return new(Say("Hent innstillingen tilbake", "Hent innstillinga tilbake"), $"{head.Address}/innstilling?handler=Recall", MoveWeight.Ordinary, Posts: true);
                break;
            case ApproveRecommendation when facts.RecommendedBy != head.Viewer.PersonId:
                yield return new(Say("Se på innstillingen og godkjenn", "Sjå på innstillinga og godkjenn"), $"{head.Address}/innstilling", MoveWeight.Primary);
                break;
            case ReturnRecommendation when facts.Status is ApplicationStatus.RecommendationApproved:
                yield return new(Say("Send innstillingen tilbake", "Send innstillinga tilbake"), $"{head.Address}/innstilling");
                break;
            case Decide when facts.RecommendedBy != head.Viewer.PersonId:
                yield return new(Say("Gjør vedtaket", "Gjer vedtaket"), $"{head.Address}/vedtak", MoveWeight.Primary);
                break;
            case Refer:
                yield return new(Say("Send over til direktoratet", "Send over til direktoratet"), "/oversendelse", MoveWeight.Primary, Say("Alle søknadene i utlysningen sendes samlet.", "Alle søknadene i utlysinga blir sende samla."));
                break;
            case AnswerDirectorate:
                yield return new(Say("Svar direktoratet", "Svar direktoratet"), $"{head.Address}/direktoratet", MoveWeight.Primary);
                break;
            case AskOffice:
                yield return new(Say("Spør embetet", "Spør embetet"), $"{head.Address}/direktoratet");
                break;
            case DecideReferred when facts.RecommendedDismissal is null:
                yield return new(Say("Gå til vedtakslisten", "Gå til vedtakslista"), "/vedtaksliste", MoveWeight.Primary);
                break;
            case DismissReferred when facts.RecommendedDismissal is not null:
                yield return new(Say("Avgjør om søknaden avvises", "Avgjer om søknaden blir avvist"), $"{head.Address}/direktoratet", MoveWeight.Primary);
                break;
            case RecommendDismissal:
                yield return new(Say("Innstill på avvisning", "Innstill på avvising"), $"{head.Address}/avvis", MoveWeight.Dangerous, Say("Bare ved formelle feil. Direktoratet avgjør.", "Berre ved formelle feil. Direktoratet avgjer."));
                break;
            case Dismiss:
                yield return new(Say("Avvis søknaden", "Avvis søknaden"), $"{head.Address}/avvis", MoveWeight.Dangerous, Say("Avvis bare ved formelle feil. Søkeren får brev.", "Avvis berre ved formelle feil. Søkjaren får brev."));
                break;
        }
    }
}
