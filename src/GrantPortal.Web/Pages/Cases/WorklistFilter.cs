using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What a worklist shows, all of it in the address, so that a list can be sent to a colleague.</summary>
public sealed record WorklistFilter
{
    public const string Mine = "mine";

    public const string Unassigned = "ufordelte";

    /// <summary>Mine, unassigned, or all of the embete.</summary>
    [FromQuery(Name = "hvem")]
    public string? Who { get; init; }

    /// <summary>A <see cref="CaseStages.Key"/>.</summary>
    [FromQuery(Name = "trinn")]
    public string? Stage { get; init; }

    [FromQuery(Name = "saksbehandler")]
    public Id<Person>? Caseworker { get; init; }

    /// <summary>A part of the scheme that is applied for.</summary>
    [FromQuery(Name = "del")]
    public string? Part { get; init; }

    /// <summary>Sent after the deadline.</summary>
    [FromQuery(Name = "for-sent")]
    public bool Late { get; init; }

    /// <summary>Prioritised by the Leve hele livet mapping (KI-69).</summary>
    [FromQuery(Name = "prioritert")]
    public bool Prioritised { get; init; }

    /// <summary>A call's key, as <c>ki-2027</c>.</summary>
    [FromQuery(Name = "utlysning")]
    public string? Call { get; init; }

    /// <summary>Part of an applicant's name, or a case number.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>soker, sokt, sendt or trinn; otherwise Leve hele livet first (KI-69), then as they came.</summary>
    [FromQuery(Name = "sorter")]
    public string? Sort { get; init; }

    public bool IsEmpty => this == new WorklistFilter { Who = Who, Sort = Sort };

    /// <summary>The filter as the query of an address, without its question mark.</summary>
    public string ToQuery()
    {
        var query = new QueryBuilder();
        (string Name, string? Value)[] pairs =
        [
            ("hvem", Who), ("trinn", Stage), ("saksbehandler", Caseworker?.ToString()), ("del", Part), ("for-sent", Late ? "true" : null),
            ("prioritert", Prioritised ? "true" : null), ("utlysning", Call), ("q", Text), ("sorter", Sort),
        ];
        foreach (var (name, value) in pairs.Where(pair => !string.IsNullOrEmpty(pair.Value)))
        {
            query.Add(name, value!);
        }

        return query.ToString().TrimStart('?');
    }

    /// <summary>Reads <see cref="ToQuery"/>; what cannot be read is left out.</summary>
    public static WorklistFilter Read(string query)
    {
        var pairs = QueryHelpers.ParseQuery(query);
        string? Of(string name) => pairs.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } value ? value : null;
        return new WorklistFilter
        {
            Who = Of("hvem"),
            Stage = Of("trinn"),
            Caseworker = Id<Person>.TryParse(Of("saksbehandler"), null, out var caseworker) ? caseworker : null,
            Part = Of("del"),
            Late = Of("for-sent") == "true",
            Prioritised = Of("prioritert") == "true",
            Call = Of("utlysning"),
            Text = Of("q"),
            Sort = Of("sorter"),
        };
    }
}
