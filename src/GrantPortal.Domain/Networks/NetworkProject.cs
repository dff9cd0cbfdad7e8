using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Networks;

/// <summary>
/// A project in its embete's network: it joins when it is awarded (NAV-90), and a new award renews it. Others find it by theme, target group and words (NAV-37, NAV-98, NAV-100).
/// </summary>
public sealed class NetworkProject
{
    private NetworkProject()
    {
    }

    public Id<NetworkProject> Id { get; private set; }

    public Id<Undertaking> UndertakingId { get; private set; }

    /// <summary>The embete that the applicant belongs to, also where the directorate has the case.</summary>
    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> ApplicantId { get; private set; }

    /// <summary>The case of the last award.</summary>
    public Id<Application> ApplicationId { get; private set; }

    /// <summary>The calendar year of the last award.</summary>
    public int Year { get; private set; }

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>Keys of the call's list of themes.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    /// <summary>Keys of the call's list of target groups.</summary>
    public IReadOnlyList<string> TargetGroups { get; private set; } = [];

    /// <summary>What the application says in words, for the search.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>The applicant has asked to take part in networks or external evaluation (NAV-35).</summary>
    public bool IsInterested { get; private set; }

    /// <summary>When it was chosen for external guidance and gatherings (NAV-36); null where it is not.</summary>
    public DateTimeOffset? ChosenAt { get; private set; }

    public DateTimeOffset JoinedAt { get; private set; }

    /// <summary>Takes an awarded project into the network.</summary>
    public static NetworkProject Join(Application application, ResolvedForm form, Undertaking undertaking, DateTimeOffset at)
    {
        var project = new NetworkProject
        {
            Id = Id<NetworkProject>.New(at),
            UndertakingId = undertaking.Id,
            OfficeId = application.HomeOfficeId,
            ApplicantId = application.ApplicantId,
            JoinedAt = at,
        };
        project.Renew(application, form, undertaking);
        return project;
    }

    /// <summary>A new award to the same project: what others find it by is what its last application says.</summary>
    public void Renew(Application application, ResolvedForm form, Undertaking undertaking)
    {
        var answers = application.SentVersion?.Answers ?? Answers.None;
        var found = Traits.Of(form, answers);
        (ApplicationId, Year, Title) = (application.Id, application.Year, undertaking.Title);
        (Themes, TargetGroups, Words, IsInterested) = (found.Themes, found.TargetGroups, found.Words, found.IsInterested);
    }

    /// <summary>Chooses it for external guidance and gatherings, or takes that back (NAV-36).</summary>
    /// <exception cref="RuleViolation">The applicant has not asked for it, or the network is another embete's.</exception>
    public void Choose(bool isChosen, Actor by, DateTimeOffset at)
    {
        NetworkRules.DemandKeeper(OfficeId, by);
        if (isChosen && !IsInterested)
        {
            throw new RuleViolation(NetworkRules.IsInterested);
        }

        ChosenAt = isChosen ? ChosenAt ?? at : null;
    }
}
