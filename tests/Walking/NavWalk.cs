using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Walking;

/// <summary>
/// An application of NAV on its way: written, signed by two and sent. What the embete and the directorate do with it stands in <c>NavWalk.Deciding.cs</c>, what follows the
/// decision in <c>NavWalk.Granted.cs</c>. Each verb first walks as far as it has to.
/// </summary>
public sealed partial class NavWalk
{
    private readonly List<(string Field, string? Value)> _typed = [];
    private Applicant? _applicant;
    private Application? _application;
    private Call? _call;
    private UndertakingRegister? _register;
    private IReadOnlyList<Undertaking> _earlier = [];
    private string _caseNumber = "2027/218";
    private bool _filled;

    /// <summary>What time it is on the walk; each verb takes an hour.</summary>
    public DateTimeOffset At { get; private set; } = A.Monday;

    public Scheme Scheme { get; } = SchemeCatalogue.Portal["nav"];

    public Applicant Applicant => _applicant ??= TheField.NavGjovik();

    public Call Call => _call ??= A.NavCall().Open().Call;

    public ResolvedForm Form => Call.Form!.For(Applicant.Organisation.Kind);

    public UndertakingRegister Register => _register ??= new UndertakingRegister(Scheme.Key, Applicant.Organisation.Id, Call.Year, _earlier);

    /// <summary>The project, once it is sent: the one that is continued, or the one that was begun.</summary>
    public Undertaking Project => _earlier.Concat(Register.Begun).Single();

    public Application Application => _application ??=
        Application.Start(Call, Scheme, Applicant.Organisation, [], _caseNumber, Language.Bokmal, Applicant.Contact, At);

    /// <summary>Under another case number than the usual one, where a test has several cases.</summary>
    public NavWalk Numbered(string caseNumber)
    {
        _caseNumber = caseNumber;
        return this;
    }

    public NavWalk By(Applicant applicant)
    {
        _applicant = applicant;
        return this;
    }

    public NavWalk In(Call call)
    {
        _call = call;
        return this;
    }

    /// <summary>Goes on with a project of an earlier year.</summary>
    public NavWalk Continuing(Undertaking project)
    {
        _earlier = [project];
        return Answering("prosjekt.ny", "viderefort").Answering("prosjekt.viderefort_fra", project.Id.ToString());
    }

    /// <summary>A national trial: the directorate has it alone (NAV-52).</summary>
    public NavWalk National() => Answering("prosjekt.type", "nasjonalt");

    /// <summary>Lets time pass.</summary>
    public NavWalk Waiting(TimeSpan time)
    {
        At += time;
        return this;
    }

    /// <summary>Types an answer otherwise than <see cref="FilledNavForm"/> has it; null leaves it blank.</summary>
    public NavWalk Answering(string field, string? value)
    {
        _typed.Add((field, value));
        return this;
    }

    /// <summary>A draft with nothing in it.</summary>
    public NavWalk Started()
    {
        _ = Application;
        return this;
    }

    /// <summary>Everything that has to be answered is answered, with one position.</summary>
    public NavWalk Filled()
    {
        if (_filled)
        {
            return this;
        }

        _filled = true;
        Save(FilledNavForm.Common);
        var positions = Form.Sections.Select(section => section.Items).OfType<ItemList>().Single();
        Save(FilledNavForm.Position(Application.AddItem(positions, Applicant.Contact, Next())));
        Save(_typed.GroupBy(typed => typed.Field, StringComparer.Ordinal).ToDictionary(typed => typed.Key, typed => typed.Last().Value, StringComparer.Ordinal));
        return this;
    }

    public NavWalk AwaitingSignatures()
    {
        Filled();
        if (Application.OpenVersion is { Status: VersionStatus.Draft })
        {
            Application.RequestSignature(Form, Applicant.Contact, Next());
        }

        return this;
    }

    /// <summary>The administrative head of the kommune signs (NAV-40).</summary>
    public bool SignedByHead() => Application.SignAndSend(Call, Form, Register, Applicant.Title, delegation: null, isDelegate: false, Applicant.Signatory, Next());

    /// <summary>The head of the Nav office signs (NAV-40).</summary>
    public bool SignedByNavLeader() => Application.SignAndSend(Call, Form, Register, "Nav-leder", delegation: null, isDelegate: false, Applicant.NavLeader, Next());

    public NavWalk Submitted()
    {
        if (Application.SentVersion is null)
        {
            AwaitingSignatures();
            _ = SignedByHead();
            _ = SignedByNavLeader();
            CarryOver = Before is null ? null : Transfer.Apply(Application, Before.Decision, At);
        }

        return this;
    }

    /// <summary>Saves what was typed, and asks for no conflict.</summary>
    private void Save(IReadOnlyDictionary<string, string?> typed) =>
        _ = Application.Save(Form, Application.OpenVersion!.Revision, typed, Applicant.Contact, Next()) is { Count: > 0 } conflicts
            ? throw new InvalidOperationException($"The walk met a conflict at {conflicts[0].Field}.")
            : true;

    private DateTimeOffset Next() => At += TimeSpan.FromHours(1);
}
