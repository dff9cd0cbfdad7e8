using System.Globalization;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Demonstration;

/// <summary>What an applicant of the demonstration applies for. Amounts are whole kroner.</summary>
internal sealed record CaseAnswers(IReadOnlyList<RowSought> Competence, IReadOnlyList<RowSought> Assistance, IReadOnlyList<ProjectSought> Projects)
{
    /// <summary>The answers by field, as they are typed.</summary>
    /// <param name="applicant">Whose words they are.</param>
    /// <param name="words">The words, in the applicant's målform.</param>
    /// <param name="items">The ids that the form gave the projects.</param>
    /// <param name="trainingPlan">The id of the attached training plan.</param>
    public Dictionary<string, string?> Typed(Organisation applicant, Wording words, IReadOnlyList<string> items, string trainingPlan)
    {
        var typed = words.Common(applicant);
        Write(typed, "kompetanse", Competence);
        Write(typed, "bpa", Assistance);
        if (Competence.Count > 0)
        {
            typed["kompetanse.beskrivelse"] = words.CompetenceDescription;
        }

        if (Assistance.Count > 0)
        {
            typed["bpa.utgifter"] = words.AssistanceCosts;
            typed["bpa.opplaringsplan"] = trainingPlan;
        }

        foreach (var (item, project) in items.Zip(Projects))
        {
            Write(typed, $"innovasjon.{item}", project, words);
        }

        return typed;
    }

    private static void Write(Dictionary<string, string?> typed, string table, IReadOnlyList<RowSought> rows)
    {
        foreach (var row in rows)
        {
            typed[$"{table}.{row.Row}.personer"] = Plain(row.Persons);
            typed[$"{table}.{row.Row}.nye"] = Plain(row.NewMoney);
            typed[$"{table}.{row.Row}.egenandel"] = Plain(row.NewMoney / 4_000 * 1_000);
        }
    }

    private static void Write(Dictionary<string, string?> typed, string item, ProjectSought project, Wording words)
    {
        typed[$"{item}.tittel"] = project.Idea.Title.In(words.Language);
        typed[$"{item}.ny"] = project.Continues is null ? "ny" : "viderefort";
        typed[$"{item}.viderefort_fra"] = project.Continues;
        typed[$"{item}.tema"] = project.Idea.Theme;
        typed[$"{item}.fagomrade"] = project.Idea.Service == "helse" ? "omsorg" : "psykiskrus";
        typed[$"{item}.tjeneste"] = project.Idea.Service;
        typed[$"{item}.partnere"] = project.Idea.Partners;
        typed[$"{item}.nye"] = Plain(project.NewMoney);
        typed[$"{item}.egenandel"] = Plain(project.NewMoney / 4_000 * 1_000);
        foreach (var (number, answer) in words.Criteria.Index())
        {
            typed[$"{item}.k{number + 1}"] = answer;
        }
    }

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A row of kompetanse or BPA: its key in the call's list.</summary>
internal sealed record RowSought(string Row, int Persons, long NewMoney);

/// <summary>An innovation project; <paramref name="Continues"/> is the id of the undertaking that it goes on with.</summary>
internal sealed record ProjectSought(ProjectIdea Idea, long NewMoney, string? Continues = null);
