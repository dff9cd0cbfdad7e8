using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;

namespace GrantPortal.Domain.Applications;

/// <summary>What of an earlier year's answers fits in this year's form. A list that somebody has begun here is left alone, so that no item's id is used twice.</summary>
internal static class EarlierAnswers
{
    public static Answers In(ResolvedForm form, FormVersion earlier, FormVersion draft)
    {
        var lists = form.Lists
            .Where(list => !IsGivenElsewhere(form, list) && earlier.Answers[list.Key] is not null && draft.Answers[list.Key] is null && draft.Changes.All(change => change.Field != list.Key))
            .ToList();
        var items = Answers.From(lists.Select(list => KeyValuePair.Create(list.Key, earlier.Answers[list.Key]!)));
        var kept = form.FieldsFor(items).Where(field => IsCopied(field, earlier.Answers))
            .Aggregate(items, (answers, field) => answers.With(field.Name, earlier.Answers[field.Name]));
        var continued = lists.Aggregate(kept, (answers, list) => list.Items(items).Aggregate(answers, (each, item) => Continued(each, list, item, earlier)));
        return form.Sections.Where(section => section.IsUndertaking).Aggregate(continued, (answers, section) => Continued(answers, section, earlier));
    }

    // What was new last year is continued this year, where the form itself lists what may be continued.
    private static bool IsGivenElsewhere(ResolvedForm form, ItemList list) =>
        form.Sections.Where(section => section.Items?.Key == list.Key).Select(section => section.Part).FirstOrDefault() is { } part && form.Sections.Any(section => section.Part == part && section.Items is { IsFixed: true });

    private static bool IsCopied(Field field, Answers earlier) =>
        field.Kind is not (FieldKind.Document or FieldKind.Declaration or FieldKind.Undertaking)
        && field.Meaning is not Meaning.CarriedOver
        && earlier[field.Name] is { } answer
        && FieldReader.Fault(field, answer) is null;

    // So does the one undertaking that a part is (NAV-26).
    private static Answers Continued(Answers answers, Section section, FormVersion earlier) =>
        section.Fields.FirstOrDefault(field => field.Meaning is Meaning.Continues) is { } continues && earlier.Lines.FirstOrDefault(line => line.Part == section.Part) is { UndertakingId: { } undertaking }
            ? Told(answers.With(continues.Name, undertaking.ToString()), continues, string.Empty)
            : answers;

    private static Answers Told(Answers answers, Field continues, string prefix) =>
        continues.RequiredWhen is { Kind: ConditionKind.AnswerIs } when ? answers.With(prefix + when.Subject, when.Value) : answers;

    // The item goes on from what it was last year, so that its clock runs on (KI-85).
    private static Answers Continued(Answers answers, ItemList list, string item, FormVersion earlier)
    {
        var prefix = $"{list.Key}.{item}";
        if (list.Fields.FirstOrDefault(field => field.Meaning is Meaning.Continues) is not { } continues
            || earlier.Lines.FirstOrDefault(line => line.Key == prefix) is not { } line)
        {
            return answers;
        }

        return Told(answers.With($"{prefix}.{continues.Name}", line.UndertakingId.ToString()), continues, $"{prefix}.");
    }
}
