using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;

namespace GrantPortal.Web.Demonstration;

/// <summary>An undertaking of LSV or BU on the walk, with its partners.</summary>
internal sealed partial class CaseWalk
{
    private readonly List<PartnerSignature> _partners = [];

    /// <summary>The agreement with the partners; null where the kommune applies alone.</summary>
    public Document? Agreement { get; private set; }

    public IReadOnlyList<PartnerSignature> Partners => _partners;

    /// <summary>Types a whole application for one undertaking.</summary>
    public CaseWalk Fill(MeasureAnswers measure)
    {
        var item = Application.AddItem(ListOf("stilling"), Contact, Tick());
        var partner = measure.Partner is null ? string.Empty : Application.AddItem(ListOf("partner"), Contact, Tick());
        Agreement = measure.Partner is null ? null : DemonstrationFiles.Agreement(Application, applicant, Contact, Tick());
        Application.Save(_form, Application.OpenVersion!.Revision, measure.Typed(applicant, _words, item, partner, Agreement?.Id.ToString() ?? string.Empty), Contact, Tick());
        return this;
    }

    /// <summary>The partners of the version that is sent are asked to sign.</summary>
    public CaseWalk AskPartners()
    {
        _partners.AddRange(PartnerSignature.Ask(Application, _form, Signatory, Tick()).Select(asked => asked.Signature));
        return this;
    }

    /// <summary>A partner signs.</summary>
    public CaseWalk PartnerSigns(Actor by)
    {
        _partners[0].Sign(Application, Application.SentVersion!.Hash!, _words.Say("Signatar", "Signatar"), _words.Say("klinikksjef", "klinikksjef"), by, Tick());
        return this;
    }

    private ItemList ListOf(string key) => _form.Sections.Select(section => section.Items).OfType<ItemList>().Single(list => list.Key == key);
}
