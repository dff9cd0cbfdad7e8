using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Schemes.LongTermNeeds;

/// <summary>
/// What the two schemes of chapter 0765 post 60 have in common: a kommune applies for one undertaking, alone, with other kommuner or with a helseforetak (LSV-02); the embete
/// recommends and decides (facts B2). What no source says (who signs, who is paid back, the appeal sentence, the auditor) is data of the call and has no default.
/// </summary>
public abstract class LongTermNeedsScheme : Scheme
{
    /// <summary>The one part: an undertaking (tiltak).</summary>
    public const string Measure = "tiltak";

    /// <summary>The model that stands for none of those in the list (LSV-04).</summary>
    public const string OtherModel = "annen";

    public override IReadOnlyList<Part> Parts { get; } = [new(Measure, new("Tiltak", "Tiltak"), GrantedAs.Undertaking)];

    /// <summary>Ours: the kommune's administrative head; whether somebody else may have the authority is said by the call.</summary>
    public override IReadOnlyList<Role> Signatures { get; } = [Role.Signatory];

    /// <summary>facts B3: 218 million in 2021, shared by the two.</summary>
    public override bool SharesFrame => true;

    public override string Directorate => "hdir";

    public override Uri AlsoAnnouncedAt { get; } = new("https://www.helsedirektoratet.no/tilskudd");

    /// <summary>facts B3: the kommune is the main applicant also when it applies with a helseforetak.</summary>
    public override IReadOnlyList<OrganisationKind> Applicants { get; } = [OrganisationKind.Municipality];

    /// <summary>One application holds one undertaking, and a kommune can have several.</summary>
    public override bool OneApplicationPerCall => false;

    public override Text SlipName { get; } = new("akseptbrev", "akseptbrev");

    public override Text TheSlip { get; } = new("akseptbrevet", "akseptbrevet");

    public override CallShape Shape => LongTermNeedsCall.Shape;

    /// <summary>The models that the first call lists.</summary>
    protected abstract IReadOnlyList<Option> Models { get; }

    /// <summary>Keys of the models that the first call asks for a fidelity measurement of (LSV-03).</summary>
    protected abstract IReadOnlyList<string> MeasuredModels { get; }

    /// <summary>Keys of the models that the first call has in the first class of priority (BU-03).</summary>
    protected abstract IReadOnlyList<string> FirstPriority { get; }

    /// <summary>The official name.</summary>
    protected abstract Text OfficialName { get; }

    /// <summary>Purpose and target group, as the scheme's own name says them.</summary>
    protected abstract IReadOnlyDictionary<string, Text> OwnTexts { get; }

    /// <summary>BU-04 and facts B3: the four-year rule. No text of it is found for these two, so what starts it and what ends it is said by the call.</summary>
    public override YearLimit? YearLimitIn(CallContent content) => YearSlots.Limit(content, YearsStart.FirstAward, YearsEnd.NotPrioritised);

    public override CallContent FirstContent() => LongTermNeedsCall.FirstContent(OfficialName, OwnTexts)
        .WithList("models", Models)
        .WithPick("fidelityModels", MeasuredModels)
        .WithPick("priority1", FirstPriority);

    protected override ResolvedForm DrawApplicationForm(string callKey, CallContent content) => LongTermNeedsForm.Resolve(Key, callKey, content);

    protected override ResolvedForm DrawReportForm(string callKey, CallContent content) => LongTermNeedsReportForm.Resolve(Key, callKey, content);
}
