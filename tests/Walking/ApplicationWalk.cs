using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Walking;

/// <summary>
/// An application on its way. Each verb first walks as far as it has to: <c>A.Application().Recommended()</c> is filled in, signed, sent and
/// assessed on the way. Verbs that move a decision stand in <c>ApplicationWalk.Deciding.cs</c>.
/// </summary>
public sealed partial class ApplicationWalk(string scheme = "ki")
{
    private readonly List<(string Field, string? Value)> _typed = [];
    private Applicant? _applicant;
    private Application? _application;
    private Call? _call;
    private Frame? _frame;
    private UndertakingRegister? _register;
    private string _caseNumber = "2027/118";
    private Organisation? _partner;
    private bool _filled;

    /// <summary>What time it is on the walk; each verb takes an hour.</summary>
    public DateTimeOffset At { get; private set; } = A.Monday;

    public Scheme Scheme { get; } = SchemeCatalogue.Portal[scheme];

    public Applicant Applicant => _applicant ??= TheField.Gjovik();

    public Call Call => _call ??= new CallWalk(scheme).Open().Call;

    /// <summary>The call's form as this applicant fills it in.</summary>
    public ResolvedForm Form => Call.Form!.For(Applicant.Organisation.Kind);

    /// <summary>The embete's frame: ten million kroner unless told.</summary>
    public Frame Frame => _frame ??= Frame.Give(Call.Id, Applicant.Office.Id, new Kroner(10_000_000), isHard: true, TheField.DirectorateCaseworker, A.Monday);

    public UndertakingRegister Register => _register ??= new UndertakingRegister(Scheme.Key, Applicant.Organisation.Id, Call.Year, []);

    public Application Application => _application ??=
        Application.Start(Call, Scheme, Applicant.Organisation, [], _caseNumber, Language.Bokmal, Applicant.Contact, At);

    /// <summary>Under another case number than the usual one, where a test has several cases.</summary>
    public ApplicationWalk Numbered(string caseNumber)
    {
        _caseNumber = caseNumber;
        return this;
    }

    public ApplicationWalk By(Applicant applicant)
    {
        _applicant = applicant;
        return this;
    }

    public ApplicationWalk In(Call call)
    {
        _call = call;
        return this;
    }

    public ApplicationWalk Within(Frame frame)
    {
        _frame = frame;
        return this;
    }

    /// <summary>Continues undertakings of earlier years.</summary>
    public ApplicationWalk After(UndertakingRegister register)
    {
        _register = register;
        return this;
    }

    /// <summary>Lets time pass.</summary>
    public ApplicationWalk Waiting(TimeSpan time)
    {
        At += time;
        return this;
    }

    /// <summary>Waits until the day after the deadline.</summary>
    public ApplicationWalk AfterDeadline()
    {
        At = Call.DeadlineOf(DeadlineKind.Application, Applicant.Office.Id, Applicant.Organisation.Id).AddHours(10);
        return this;
    }

    /// <summary>Types an answer otherwise than <see cref="FilledForm"/> has it; null leaves it blank.</summary>
    public ApplicationWalk Answering(string field, string? value)
    {
        _typed.Add((field, value));
        return this;
    }

    /// <summary>Joint with a partner, which is to sign unless the agreement is signed by all (LSV-02).</summary>
    public ApplicationWalk Together(Organisation partner, bool hasSignedAgreement = false)
    {
        _partner = partner;
        foreach (var (field, value) in FilledMeasure.Joint(partner, hasSignedAgreement))
        {
            _typed.Add((field, value));
        }

        return this;
    }

    /// <summary>A draft with nothing in it.</summary>
    public ApplicationWalk Started()
    {
        _ = Application;
        return this;
    }

    /// <summary>Everything that has to be answered is answered, with a project for those who may have one.</summary>
    public ApplicationWalk Filled()
    {
        if (_filled)
        {
            return this;
        }

        _filled = true;
        if (FilledMeasure.Schemes.Contains(scheme))
        {
            Save(FilledMeasure.Common);
            Save(FilledMeasure.Position(Application.AddItem(List("stilling"), Applicant.Contact, Next())));
            if (_partner is { } partner)
            {
                Save(FilledMeasure.Partner(Application.AddItem(List("partner"), Applicant.Contact, Next()), partner));
            }
        }
        else
        {
            Save(FilledForm.For(Applicant.Organisation.Kind));
        }

        if (scheme == "ki" && Form.Sections.FirstOrDefault(section => section.Items is not null) is { Items: { } list })
        {
            Save(FilledForm.Project(Application.AddItem(list, Applicant.Contact, Next())));
        }

        Save(_typed.GroupBy(typed => typed.Field, StringComparer.Ordinal).ToDictionary(typed => typed.Key, typed => typed.Last().Value, StringComparer.Ordinal));
        return this;
    }

    public ApplicationWalk AwaitingSignature()
    {
        Filled();
        if (Application.OpenVersion is { Status: VersionStatus.Draft })
        {
            Application.RequestSignature(Form, Applicant.Contact, Next());
        }

        return this;
    }

    public ApplicationWalk Submitted()
    {
        AwaitingSignature();
        if (Application.OpenVersion is not null)
        {
            Application.SignAndSend(Call, Form, Register, Applicant.Title, delegation: null, isDelegate: false, Applicant.Signatory, Next());
        }

        return this;
    }

    public ApplicationWalk Withdrawn()
    {
        Submitted();
        Application.Withdraw(Applicant.Signatory, Next());
        return this;
    }

    private ItemList List(string key) => Form.Sections.Select(section => section.Items).OfType<ItemList>().Single(list => list.Key == key);

    /// <summary>Saves what was typed, and asks for no conflict.</summary>
    private void Save(IReadOnlyDictionary<string, string?> typed) =>
        _ = Application.Save(Form, Application.OpenVersion!.Revision, typed, Applicant.Contact, Next()) is { Count: > 0 } conflicts
            ? throw new InvalidOperationException($"The walk met a conflict at {conflicts[0].Field}.")
            : true;

    private DateTimeOffset Next() => At += TimeSpan.FromHours(1);
}
