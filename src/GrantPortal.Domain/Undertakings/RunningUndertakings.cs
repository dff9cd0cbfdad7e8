using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Undertakings;

/// <summary>
/// What a form states of the undertakings that may be continued, so that nobody types which year of its years one is in (RUS-03): each is an item of the form's given list, and
/// continuation is answered for every one, every year (RUS-04).
/// </summary>
public static class RunningUndertakings
{
    /// <summary>The given answers: the lists with their items, and in each item the undertaking, its title and its year.</summary>
    /// <param name="form">The form.</param>
    /// <param name="owned">The applicant's undertakings in the scheme.</param>
    /// <param name="year">The calendar year that is applied for.</param>
    /// <param name="answers">What stands in the form: an undertaking that is listed keeps its item.</param>
    public static Answers In(ResolvedForm form, IEnumerable<Undertaking> owned, int year, Answers answers)
    {
        var given = Answers.None;
        foreach (var section in form.Sections.Where(section => section.Items is { } items && form.IsListed(items) && items.Fields.Any(IsIdentity)))
        {
            var list = section.Items!;
            var identity = list.Fields.First(IsIdentity).Name;
            var listed = list.Items(answers).ToDictionary(item => answers[$"{list.Key}.{item}.{identity}"] ?? item, StringComparer.Ordinal);
            foreach (var undertaking in owned.Where(each => each.Part == section.Part && IsRunning(each, form.YearLimit, year)).OrderBy(each => each.FirstAwardedYear).ThenBy(each => each.Title.Nb, StringComparer.Ordinal))
            {
                var id = undertaking.Id.ToString();
                if (!listed.TryGetValue(id, out var item))
                {
                    item = $"p{1 + listed.Values.Select(Number).DefaultIfEmpty(0).Max()}";
                    listed.Add(id, item);
                }

                given = State(given, form, list, item, undertaking, year);
            }

            if (listed.Count > 0)
            {
                given = given.With(list.Key, string.Join(',', listed.Values.OrderBy(Number)));
            }
        }

        return given;
    }

    /// <summary>Which of its years an undertaking is in, from 1; null before its first award.</summary>
    public static int? YearNumber(Undertaking undertaking, int year) => undertaking.FirstAwardedYear is { } first ? year - first + 1 : null;

    // In the year after its last it is listed too, since money may be left of it.
    private static bool IsRunning(Undertaking undertaking, YearLimit? limit, int year) =>
        undertaking.StoppedOn is null && YearNumber(undertaking, year) is > 1 and var number && (limit is null || number <= limit.Years + 1);

    private static Answers State(Answers given, ResolvedForm form, ItemList list, string item, Undertaking undertaking, int year)
    {
        var number = YearNumber(undertaking, year)!.Value;
        var fields = form.Sections.Where(section => section.Items?.Key == list.Key).SelectMany(section => section.Items!.FieldsOf(item)).ToList();
        foreach (var field in fields.Where(field => field.IsGiven))
        {
            given = given.With(field.Name, field.Meaning switch
            {
                Meaning.Continues => undertaking.Id.ToString(),
                Meaning.Title => undertaking.Title.Nb,
                Meaning.YearNumber => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => null,
            });
        }

        // What has had all its years is not continued: only what is left of it is answered.
        var isOver = form.YearLimit is { End: YearsEnd.Refused } limit && number > limit.Years;
        return isOver && fields.FirstOrDefault(field => field.Meaning is Meaning.NewMoney)?.RequiredWhen is { Kind: ConditionKind.AnswerIs } gate
            ? given.With($"{list.Key}.{item}.{gate.Subject}", "nei")
            : given;
    }

    private static bool IsIdentity(Field field) => field is { IsGiven: true, Meaning: Meaning.Continues };

    private static int Number(string item) => int.Parse(item.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
