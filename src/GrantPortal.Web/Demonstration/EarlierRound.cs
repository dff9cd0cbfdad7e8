using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>The call of the year before the open one: closed and paid. Gjøvik, Lom and bydel Frogner have undertakings from it that they can go on with.</summary>
internal static class EarlierRound
{
    private static readonly string[] Applicants = ["3407", "3434", "3411", "3405", "3421", "030105", "030103", "3224"];

    /// <summary>Its measures ended early, and so it has reported well before the deadline.</summary>
    private const string HasReported = "3411";

    /// <summary>The kommune whose grant is controlled by the body that the directorate has given the authority to.</summary>
    private const string Controlled = "3405";

    /// <summary>Some of the money is claimed back, and only a part of it has come in when it is due.</summary>
    private const string PaidTooMuch = "3405";

    public static async Task<OpenedCall> LoadAsync(PortalDb db, Cast cast, int year, CancellationToken cancellation)
    {
        DateTimeOffset Day(int month, int day) => OsloTime.At(new DateOnly(year, month, day), new TimeOnly(9, 0));

        var offices = cast.Offices.Select((office, place) => (office, new DateOnly(year, 3, 1).AddDays(place), 28_000_000L + (place * 3_150_000L)));
        var opened = OpenedCall.Announce(cast, SchemeCatalogue.Portal["ki"], year, offices, copyOf: null, Day(1, 25));
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        foreach (var (place, code) in Applicants.Index())
        {
            var walk = await round.StartAsync(cast.Applicant(code), Day(2, 10).AddHours(place), cancellation);
            walk.Fill(TypicalCase.At(place, projects: 1, assistance: place % 2 == 0)).Send()
                .On(Day(3, 20)).Assign().BeginAssessment()
                .On(Day(4, 8)).Recommend(line => line.Sought.Amount * 3 / 5)
                .On(Day(4, 15)).Approve()
                .On(Day(4, 20)).Decide()
                .On(Day(4, 22)).SendLetter()
                .On(Day(5, 3)).Accept()
                .On(Day(5, 20)).OrderPayment()
                .On(Day(5, 25)).Paid();
            if (code == PaidTooMuch)
            {
                walk.On(Day(6, 15)).ClaimBack(150_000, ClaimGround.TooMuchPaid, "To av kursene ble dekket av et annet tilskudd.").On(Day(7, 1)).Repay(60_000);
            }

            if (code == HasReported)
            {
                walk.On(Day(11, 2)).BeginReport().FillReport(usedPercent: 90).SendReport();
            }

            if (code == Controlled)
            {
                db.Controls.Add(walk.Control(Day(9, 1)));
            }

            round.Take(walk);
        }

        opened.Call.Close(cast.Directorate, Day(3, 31));
        opened.Call.BeginAssessment(cast.Directorate);
        opened.Call.Finish(cast.Directorate);
        await db.SaveChangesAsync(cancellation);
        return opened;
    }
}
