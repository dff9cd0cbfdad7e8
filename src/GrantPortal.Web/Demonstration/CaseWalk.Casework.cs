using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Reports;

namespace GrantPortal.Web.Demonstration;

/// <summary>What the embete does on the walk.</summary>
internal sealed partial class CaseWalk
{
    public CaseWalk Assign()
    {
        Application.Assign(Handling.Caseworker.Person, standIn: null, Handling.Leader, Tick());
        return this;
    }

    public CaseWalk Admit()
    {
        Application.Admit(
            _words.Language is Language.Nynorsk ? "Søkjaren melde frå om teknisk feil før fristen." : "Søkeren meldte fra om teknisk feil før fristen.",
            Handling.Caseworker, Tick());
        return this;
    }

    public CaseWalk BeginAssessment()
    {
        DeclareImpartial();
        Application.BeginAssessment(opened.Scheme, _form, Handling.Caseworker, Tick(), Register.All);
        return this;
    }

    /// <summary>Asks for what is missing, by letter.</summary>
    public CaseWalk RequestInformation()
    {
        var request = Application.RequestInformation([_words.MissingPlan], OsloTime.DateOf(_at).AddDays(14), Handling.Caseworker, Tick());
        var letter = Keep(Letter.Draft(Application, request, Handling.Caseworker, Tick()));
        Application.SendLetter(letter, InformationRequestLetter.From(BasisOf(letter), request), Handling.Caseworker, _at);
        return this;
    }

    public CaseWalk AnswerInformation()
    {
        Application.AnswerInformation(
            _words.Language is Language.Nynorsk ? "Planen er vedteken 12. januar." : "Planen er vedtatt 12. januar.",
            hasDocuments: false, Contact, Tick());
        return this;
    }

    /// <summary>Assesses and recommends; <paramref name="granted"/> says how much on a line, kroner.</summary>
    public CaseWalk Recommend(Func<RecommendedLine, long> granted)
    {
        Assess(granted);
        Application.Recommend(ReportStanding.NotDueYet, Handling.Caseworker, Tick());
        return this;
    }

    /// <summary>Writes the assessment and amounts without recommending yet.</summary>
    public CaseWalk Assess(Func<RecommendedLine, long> granted)
    {
        foreach (var project in Application.RecommendedLines.Where(line => line.Part == "innovasjon"))
        {
            Application.Assess($"{project.Key}.k1", Grade.Well, _words.Assessment, Handling.Caseworker, Tick());
        }

        foreach (var (place, point) in opened.Scheme.AssessedLists.SelectMany(list => opened.Call.Content.List(list.List).Select(option => (Key: $"{list.List}.{option.Key}", list.IsScored))).Index())
        {
            Application.Assess(point.Key, grade: null, _words.Assessment, Handling.Caseworker, Tick(), point.IsScored ? 1 + (place % 3) : null);
        }

        Application.AssessWhole(_words.Assessment, string.Empty, Handling.Caseworker);
        Application.WriteRecommendation(Amounts(granted), _words.RecommendationReason, Handling.Caseworker);
        return this;
    }

    public CaseWalk Approve()
    {
        Application.ApproveRecommendation(Handling.Leader, Tick());
        return this;
    }

    /// <summary>Decides as recommended.</summary>
    public CaseWalk Decide()
    {
        var amounts = Application.RecommendedLines.Select(line => new LineAmount(line.Key, line.Amount, line.ReasonCode)).ToList();
        Decision = Decision.Make(Application, amounts, opened.FrameOf(Application.OfficeId), [], Handling.Leader, Tick());
        return this;
    }

    public CaseWalk SendLetter()
    {
        var letter = Keep(Letter.Draft(Application, Decision!, Handling.Leader, Tick()));
        Decision!.SendLetter(
            Application,
            letter,
            Decision.Granted > Kroner.Zero ? GrantLetter.From(BasisOf(letter), Decision) : RefusalLetter.From(BasisOf(letter), Decision),
            Handling.Leader,
            _at,
            opened.FrameOf(Application.OfficeId));
        JoinNetwork();
        return this;
    }

    /// <summary>Dismisses, and sends the letter that says why.</summary>
    public CaseWalk Dismiss(DismissalGround ground)
    {
        DeclareImpartial();
        Application.Dismiss(ground, Handling.Caseworker, Tick());
        var letter = Keep(Letter.DraftDismissal(Application, Handling.Caseworker, Tick()));
        Application.SendLetter(letter, DismissalLetter.From(BasisOf(letter)), Handling.Caseworker, _at);
        return this;
    }

    private LetterBasis BasisOf(Letter letter) => new(
        Application, opened.Call, opened.Scheme, applicant, Payee, cast.Find(Application.OfficeId), cast.NameOf(Handling.Caseworker), letter.Remarks, _letters.Count, _at)
    {
        Directorate = cast.Find(Application.DirectorateId),
        Years = Decision?.Lines is [{ UndertakingId: { } undertaking }] ? Register.Find(undertaking).YearsOf(opened.Call.Form!.YearLimit) : null,
    };

    private Letter Keep(Letter letter)
    {
        _letters.Add(letter);
        return letter;
    }

    private static List<LineAmount> Amounts(Application application, Func<RecommendedLine, long> granted) =>
        [.. application.RecommendedLines.Select(line => (line, amount: granted(line))).Select(each =>
            new LineAmount(each.line.Key, new Kroner(each.amount), each.amount < each.line.Sought.Amount ? each.amount == 0 ? "prioritet" : "ramme" : null))];

    private List<LineAmount> Amounts(Func<RecommendedLine, long> granted) => Amounts(Application, granted);

    private void DeclareImpartial()
    {
        foreach (var person in new[] { Handling.Caseworker, Handling.Leader })
        {
            Application.DeclareImpartiality(isImpartial: true, string.Empty, person, Tick());
        }
    }

    /// <summary>The personas at an embete; only two of the ten have any.</summary>
    private sealed record Staff(Actor Caseworker, Actor Leader, Actor Paymaster)
    {
        public static Staff Of(Cast cast, Id<Organisation> office)
        {
            var (key, code) = (cast.Find(office).Code == "innlandet" ? "innlandet" : "oslo", cast.Find(office).Code);
            if (cast.Find(office).Kind is OrganisationKind.Directorate)
            {
                return new Staff(cast.As($"{code}-saksbehandler", Role.Caseworker), cast.As($"{code}-leder", Role.OfficeLeader), cast.As($"{code}-okonomi"));
            }

            return new Staff(cast.As($"{key}-saksbehandler"), cast.As($"{key}-leder"), cast.As($"{key}-okonomi"));
        }
    }
}
