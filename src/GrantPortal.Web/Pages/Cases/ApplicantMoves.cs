using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.People;
using GrantPortal.Web.Languages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What who applied may do, until the embete has decided.</summary>
public static class ApplicantMoves
{
    public static IEnumerable<CaseMove> Of(CaseHead head)
    {
        var facts = head.Facts;
        if (head.IsOffice || !head.IsApplicant)
        {
            yield break;
        }

        if (facts.OpenVersion is VersionStatus.AwaitingSignature && head.Allows(ApplicationAction.Submit) && facts.AwaitedSignatures.Any(head.Viewer.Roles.Contains))
        {
            yield return new(facts.AwaitedSignatures.Count() > 1 ? Say("Signer søknaden", "Signer søknaden") : Say("Signer og send søknaden", "Signer og send søknaden"), $"/soknader/{facts.Id}/signer", MoveWeight.Primary, Say("Signaturen bekrefter at opplysningene er riktige. Dere får kvittering.", "Signaturen stadfestar at opplysingane er rette. De får kvittering."));
        }

        if (facts.OpenVersion is VersionStatus.Draft && head.Viewer.Roles.Contains(Role.Contact))
        {
            yield return new(Say("Fortsett på søknaden", "Hald fram med søknaden"), $"/soknader/{facts.Id}/gjenstar", MoveWeight.Primary);
        }

        if (head.Allows(ApplicationAction.AnswerInformation))
        {
            yield return new(Say("Svar på spørsmålene", "Svar på spørsmåla"), $"{head.Address}/mangler", MoveWeight.Primary);
        }

        if (head.Allows(ApplicationAction.Withdraw))
        {
            yield return new(Say("Trekk søknaden", "Trekk søknaden"), $"{head.Address}/trekk", MoveWeight.Dangerous, Say("Da blir den ikke behandlet. Det kan ikke angres.", "Då blir han ikkje behandla. Det kan ikkje angrast."));
        }
    }
}
