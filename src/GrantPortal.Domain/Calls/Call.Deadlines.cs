using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Calls;

/// <summary>When things are due, and where one asks: for each embete, with extensions.</summary>
public sealed partial class Call
{
    /// <summary>The last moment at which anybody may send an application in time; null while no embete has deadlines.</summary>
    public DateTimeOffset? LastDeadline => _offices
        .Select(office => (DateTimeOffset?)office.Deadlines.Application)
        .Concat(_extensions.Where(extension => extension.Kind is DeadlineKind.Application).Select(extension => (DateTimeOffset?)extension.Until))
        .Max();

    /// <summary>Sets the deadlines and the contact point of one embete (KI-74), and the person that signed-in people may ask for (KI-93).</summary>
    public void SetDeadlines(Id<Organisation> office, Deadlines deadlines, string contact, Actor by, DateTimeOffset at, Id<Person>? contactPerson = null)
    {
        Status = CallLifecycle.Table.Next(Status, CallAction.SetDeadline, by);
        if (deadlines.Report <= deadlines.Application || deadlines.Auditor < deadlines.Report)
        {
            throw new RuleViolation(CallRules.DeadlinesInOrder);
        }

        if (OfficeOf(office) is { } existing)
        {
            existing.Change(deadlines, contact.Trim(), contactPerson);
        }
        else
        {
            _offices.Add(new CallOffice(Id<CallOffice>.New(at), office, deadlines, contact.Trim(), contactPerson));
        }
    }

    /// <summary>Gives everyone at an embete, or one applicant, a later deadline.</summary>
    public void Extend(DeadlineKind kind, Id<Organisation> office, Id<Organisation>? applicant, DateTimeOffset until, string reason, Actor by, DateTimeOffset at)
    {
        var next = CallLifecycle.Table.Next(Status, CallAction.Extend, by);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(CallRules.NeedsReason);
        }

        var current = DeadlineOf(kind, office, applicant);
        if (until <= current)
        {
            throw new RuleViolation(CallRules.ExtensionIsLater, Norwegian.Moment(current));
        }

        _extensions.Add(new Extension(Id<Extension>.New(at), kind, office, applicant, until, reason.Trim(), by.Person, at));
        Status = next;
    }

    public CallOffice? OfficeOf(Id<Organisation> office) => _offices.Find(candidate => candidate.OfficeId == office);

    /// <summary>The deadline at an embete, with extensions for all and for this applicant.</summary>
    public DateTimeOffset DeadlineOf(DeadlineKind kind, Id<Organisation> office, Id<Organisation>? applicant)
    {
        var ordinary = (OfficeOf(office) ?? throw new RuleViolation(CallRules.OfficeTakesPart)).Deadlines.Of(kind);
        return _extensions
            .Where(extension => extension.Kind == kind && extension.OfficeId == office && (extension.ApplicantId is null || extension.ApplicantId == applicant))
            .Select(extension => extension.Until)
            .Append(ordinary)
            .Max();
    }
}
