using System.Globalization;
using GrantPortal.Domain.Forms;

namespace GrantPortal.Web.Demonstration;

/// <summary>A kommune's positions of RUS on the walk.</summary>
internal sealed partial class CaseWalk
{
    /// <summary>Types a whole application: positions that are continued are found among those that the form lists, the others are added.</summary>
    public CaseWalk Fill(params IReadOnlyList<PositionAnswers> positions)
    {
        Application.ListRunning(_form, Register.All.Where(each => each.Scheme == Application.Scheme), Contact, Tick());
        var added = _form.Lists.First(list => !_form.IsListed(list));
        var typed = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["soker.kontaktperson"] = _words.Say("Kontaktperson rus", "Kontaktperson rus"),
            ["soker.epost"] = applicant.Email,
            ["soker.telefon"] = "00 00 00 00",
            ["erklaring.lonn"] = "ja",
        };
        var listed = _form.Lists.First(_form.IsListed);
        foreach (var item in listed.Items(Application.OpenVersion!.Answers))
        {
            var title = _form.TitleOf(listed, item, Application.OpenVersion.Answers).Nb;
            var position = positions.FirstOrDefault(each => each.IsContinued && each.Title == title);
            (typed[$"{listed.Key}.{item}.overfores"], typed[$"{listed.Key}.{item}.videreforing"]) = ("nei", position is null ? "nei" : "ja");
            State(typed, $"{listed.Key}.{item}", position);
        }

        foreach (var position in positions.Where(each => !each.IsContinued))
        {
            var prefix = $"{added.Key}.{Application.AddItem(added, Contact, Tick())}";
            (typed[$"{prefix}.tittel"], typed[$"{prefix}.brukererfaring"], typed[$"{prefix}.behov"]) = (position.Title, position.Title.StartsWith("Erfaring", StringComparison.Ordinal) ? "ja" : "nei", _words.Assessment);
            typed[$"{prefix}.prioriteringer"] = _form.FieldsFor(Application.OpenVersion.Answers).First(field => field.Name == $"{prefix}.prioriteringer").Options[0].Key;
            State(typed, prefix, position);
        }

        Application.Save(_form, Application.OpenVersion.Revision, typed, Contact, Tick());
        return this;
    }

    private void State(Dictionary<string, string?> typed, string prefix, PositionAnswers? position)
    {
        if (position is not null)
        {
            (typed[$"{prefix}.prosent"], typed[$"{prefix}.belop"], typed[$"{prefix}.egenandel"]) = (Figure(position.Percent), Figure(position.Amount), Figure(position.Own));
            typed[$"{prefix}.forankring"] = _words.RevisedAim;
        }
    }

    private static string Figure(long figure) => figure.ToString(CultureInfo.InvariantCulture);
}
