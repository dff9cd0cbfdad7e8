using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Demonstration;

/// <summary>What the directorate does on the walk.</summary>
internal sealed partial class CaseWalk
{
    /// <summary>The directorate opens a control of the award and lets another body carry it out.</summary>
    public Control Control(DateTimeOffset at)
    {
        var control = Domain.Controls.Control.Open(
            Application, Decision!, cast.Find(cast.Directorate.Organisation), opened.Scheme, ControlGround.Use,
            _words.Language is Language.Nynorsk ? "Gjennomgang av rekneskap og bilag" : "Gjennomgang av regnskap og bilag", cast.Directorate, On(at).Tick());
        control.DeclareImpartiality(Application, isImpartial: true, string.Empty, cast.Directorate, Tick());
        control.DeclareImpartiality(Application, isImpartial: true, string.Empty, cast.As("hdir-leder"), Tick());
        control.Delegate(Application, cast.Find(cast.As("kontroll-delegat").Organisation), cast.Directorate, Tick());
        control.DeclareImpartiality(Application, isImpartial: true, string.Empty, cast.As("kontroll-delegat"), Tick());
        return control;
    }
}
