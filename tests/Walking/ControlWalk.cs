using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Walking;

/// <summary>A control of an award on its way, as the directorate and its delegate walk it.</summary>
public sealed class ControlWalk(ApplicationWalk award)
{
    private Control? _control;

    /// <summary>What time it is; a verb takes an hour.</summary>
    public DateTimeOffset At { get; private set; } = award.At;

    public ApplicationWalk Award => award;

    public Control Control => _control ??= Opened();

    public ControlWalk Delegated()
    {
        Control.Delegate(award.Application, TheField.ControlBody, TheField.DirectorateCaseworker, Next());
        Control.DeclareImpartiality(award.Application, isImpartial: true, string.Empty, TheField.Controller, Next());
        return this;
    }

    public ControlWalk Asked()
    {
        Control.RequestInformation(award.Application, ["Bilag for tilskuddet.", "Prosjektregnskapet."], OsloTime.DateOf(At).AddDays(14), TheField.DirectorateCaseworker, Next());
        return this;
    }

    public ControlWalk Answered()
    {
        Asked().Control.AnswerInformation(award.Application, "Bilagene ligger ved.", hasDocuments: true, award.Applicant.Contact, Next());
        return this;
    }

    /// <summary>Closed with that conclusion; all that was ordered for payment can be claimed back.</summary>
    public Exclusion? Closed(ControlConclusion conclusion) =>
        Control.Close(conclusion, award.Application, award.Decision, award.Frame, award.Payment?.Amount ?? Kroner.Zero, TheField.DirectorateLeader, Next());

    /// <summary>A letter from the directorate.</summary>
    public LetterBasis LetterBasis() => award.LetterBasis() with { Office = TheField.Directorate, Caseworker = "Saksbehandler i Helsedirektoratet", At = At };

    /// <summary>Opened, by people who have said that they are impartial.</summary>
    private Control Opened()
    {
        var control = Control.Open(award.Application, award.Decision, TheField.Directorate, award.Scheme, ControlGround.Use, "Gjennomgang av regnskap", TheField.DirectorateCaseworker, Next());
        control.DeclareImpartiality(award.Application, isImpartial: true, string.Empty, TheField.DirectorateCaseworker, Next());
        control.DeclareImpartiality(award.Application, isImpartial: true, string.Empty, TheField.DirectorateLeader, Next());
        return control;
    }

    private DateTimeOffset Next() => At += TimeSpan.FromHours(1);
}
