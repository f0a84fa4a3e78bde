using static PartyBranchRecords.Web.Tests.Oracle.Making.Writing;

namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>The files members, memberships, absences and posts.</summary>
internal sealed class WritingPeople(History history, RecordTables set)
{
    private static readonly string[] Families = ["Lò", "Vàng", "Giàng", "Nguyễn", "Lý", "Quàng", "Đèo", "Ân"];
    private static readonly string[] Middles = ["Văn", "Thị", "A", "Thúy", "Đức"];
    private static readonly string[] Givens =
    [
        "An",
        "Ân",
        "Ánh",
        "Bình",
        "Dung",
        "Đức",
        "Hạ",
        "Hà",
        "Lan",
        "Minh",
        "Oanh",
        "Ơn",
        "Sơn",
        "Tủa",
        "Tú",
        "Ưng",
        "Yên",
    ];
    private static readonly string[] Ethnicities = ["Kinh", "Kinh", "Thái", "Mông", "Hà Nhì", "La Hủ", "Bru - Vân Kiều"];

    public void Write()
    {
        WriteMembers();
        WriteAbsences();
        WritePosts();
    }

    private void WriteMembers()
    {
        var members = set.Add(
            "members",
            "record_number,card_number,full_name,sex,birth_date,ethnicity,native_place,residence_locality_code,workplace_locality_code,occupation,"
                + "general_education,professional_level,political_theory,is_local,youth_union,decision_on,admitted_on,official_on,branch_code,left_on,leave_reason"
        );
        var hasOwnOfficial = history.Chance(0.8);
        var memberships = set.Add(
            "memberships",
            "record_number,branch_code,from,began,to,ended,decision_on" + (hasOwnOfficial ? ",official_on" : "")
        );
        foreach (var person in history.People)
        {
            var isDerived = IsDerivable(person) && history.Chance(0.6);
            var born = person.AdmittedOn.AddYears(-history.Random.Next(18, 40)).AddDays(-history.Random.Next(360));
            var (last, named) = (person.Last, isDerived || history.Chance(0.5));
            members.Row(
                person.Number,
                history.Chance(0.3) ? $"TH-{person.Number}" : "",
                $"{history.Any(Families)} {history.Any(Middles)} {history.Any(Givens)}",
                history.Any(["Male", "Female"]),
                history.Chance(0.2) ? $"{born.Year}" : Text(born),
                history.Any(Ethnicities),
                history.Chance(0.3) ? "Xã Tủa Sín Chải, huyện \"Sìn Hồ\"" : "",
                SomeLocality("Village", "ResidentialGroup"),
                SomeLocality("School", "HealthStation"),
                history.Chance(0.5) ? "Nông dân" : "",
                history.Any(["12/12", "9/12", "7/10", ""]),
                history.Any(["Đại học", "Trung cấp", "", ""]),
                history.Any(["Sơ cấp", "Trung cấp", "Cao cấp", "", ""]),
                history.Any(["true", "true", "false", ""]),
                history.Any(["true", "false", ""]),
                Text(person.DecisionOn),
                Text(person.AdmittedOn),
                Text(person.OfficialOn),
                named ? last.Branch.Code : "",
                named ? Text(last.To) : "",
                named ? last.Ended : ""
            );
            foreach (var stay in person.Stays.Where(_ => !isDerived))
            {
                string[] row = [person.Number, stay.Branch.Code, Text(stay.From), stay.Began, Text(stay.To), stay.Ended, Text(stay.DecisionOn)];
                memberships.Row(hasOwnOfficial ? [.. row, Text(stay.OfficialOn)] : row);
            }
        }
    }

    /// <summary>"one membership in branch_code, from the later of admitted_on and the branch's established_on".</summary>
    private static bool IsDerivable(MadePerson person)
    {
        var (stay, founded) = (person.Stays[0], person.Stays[0].Branch.From);
        var from = person.AdmittedOn > founded ? person.AdmittedOn : founded;
        return person.Stays.Count == 1 && stay.From == from && stay.Began == (from == person.AdmittedOn ? "Admission" : "InitialLoad");
    }

    private string SomeLocality(params string[] kinds) =>
        history.Chance(0.5) ? history.AnyOrNone(history.Localities.Where(one => kinds.Contains(one.Kind)))?.Code ?? "" : "";

    private void WriteAbsences()
    {
        var table = set.Add("absences", "record_number,kind,from,to,place");
        foreach (var person in history.People.Where(_ => history.Chance(0.1)))
        {
            var from = person.Stays[0].From!.Value.AddDays(1 + history.Random.Next(20));
            if (person.Stays[0].To is null || person.Stays[0].To > from.AddDays(1))
            {
                var to = person.Stays[0].To ?? (history.Chance(0.5) ? from.AddDays(90) : null);
                table.Row(person.Number, history.Any(["Temporary", "Exempt"]), Text(from), Text(to), history.Chance(0.5) ? "Hà Nội" : "");
            }
        }
    }

    /// <summary>"may begin before the first membership".</summary>
    private void WritePosts()
    {
        var table = set.Add("posts", "record_number,post,locality_code,from,to");
        foreach (var person in history.People.Where(_ => history.Chance(0.3)))
        {
            var from = person.AdmittedOn.AddDays(history.Random.Next(-900, 900));
            var to = history.Chance(0.4) ? (DateOnly?)from.AddDays(history.Random.Next(1, 2500)) : null;
            table.Row(
                person.Number,
                history.Any(["VillageHead", "VillageHead", "Chủ tịch Hội Nông dân"]),
                SomeLocality("Village"),
                Text(from),
                Text(to)
            );
        }
    }
}
