using PartyBranchRecords.Data.Interchange.Reading;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>
/// The words that cells may choose from: the names of the enum, which files write, and their Vietnamese words, which templates
/// offer and people type. The same words as on the screens.
/// </summary>
public static class Keywords
{
    private static readonly Dictionary<Enum, string> Words = new()
    {
        [DistrictLevel.District] = "Cấp huyện",
        [DistrictLevel.Province] = "Cấp tỉnh",
        [CommuneKind.Commune] = "Xã",
        [CommuneKind.Town] = "Thị trấn",
        [CommuneKind.Ward] = "Phường",
        [CommuneKind.Agency] = "Cơ quan",
        [CommuneKind.Police] = "Công an",
        [CommuneKind.Military] = "Quân sự",
        [CommuneKind.Enterprise] = "Doanh nghiệp",
        [BranchKind.Village] = "Thôn, bản",
        [BranchKind.ResidentialGroup] = "Tổ dân phố",
        [BranchKind.School] = "Trường học",
        [BranchKind.HealthStation] = "Trạm y tế",
        [BranchKind.Police] = "Công an",
        [BranchKind.Military] = "Quân sự",
        [BranchKind.Agency] = "Cơ quan",
        [BranchKind.Enterprise] = "Doanh nghiệp",
        [LocalityKind.Village] = "Thôn, bản",
        [LocalityKind.ResidentialGroup] = "Tổ dân phố",
        [LocalityKind.School] = "Trường học",
        [LocalityKind.HealthStation] = "Trạm y tế",
        [Areas.Upland] = "vùng cao",
        [Areas.Border] = "biên giới",
        [Areas.Island] = "hải đảo",
        [Areas.MinorityArea] = "vùng đồng bào dân tộc thiểu số",
        [Areas.EspeciallyDifficult] = "đặc biệt khó khăn",
        [Sex.Male] = "Nam",
        [Sex.Female] = "Nữ",
        [MembershipStart.Admission] = "Kết nạp",
        [MembershipStart.ReAdmission] = "Kết nạp lại",
        [MembershipStart.TransferIn] = "Chuyển đến",
        [MembershipStart.InternalTransfer] = "Chuyển sinh hoạt nội bộ đến",
        [MembershipStart.CadreAssignment] = "Cán bộ tăng cường đến",
        [MembershipStart.Reorganisation] = "Do sắp xếp tổ chức",
        [MembershipStart.InitialLoad] = "Có trong danh sách ban đầu",
        [MembershipEnd.InternalTransfer] = "Chuyển sinh hoạt nội bộ",
        [MembershipEnd.CadreAssignment] = "Đi tăng cường cơ sở",
        [MembershipEnd.Reorganisation] = "Do sắp xếp tổ chức",
        [MembershipEnd.TransferOut] = "Chuyển đi",
        [MembershipEnd.StruckOff] = "Xóa tên",
        [MembershipEnd.Expelled] = "Khai trừ",
        [MembershipEnd.Resigned] = "Ra khỏi Đảng",
        [MembershipEnd.Deceased] = "Từ trần",
        [AbsenceKind.Temporary] = "Sinh hoạt tạm thời nơi khác",
        [AbsenceKind.Exempt] = "Miễn công tác và sinh hoạt đảng",
        [Office.Secretary] = "Bí thư",
        [Office.DeputySecretary] = "Phó bí thư",
        [Office.CommitteeMember] = "Ủy viên cấp ủy",
        [RatingLevel.Outstanding] = "Hoàn thành xuất sắc nhiệm vụ",
        [RatingLevel.Good] = "Hoàn thành tốt nhiệm vụ",
        [RatingLevel.Completed] = "Hoàn thành nhiệm vụ",
        [RatingLevel.NotCompleted] = "Không hoàn thành nhiệm vụ",
        [ReorganisationKind.Establish] = "Thành lập",
        [ReorganisationKind.Dissolve] = "Giải thể",
        [ReorganisationKind.Merge] = "Sáp nhập",
        [ReorganisationKind.Split] = "Chia tách",
        [ReorganisationKind.Consolidate] = "Kiện toàn, sắp xếp",
        [ReorganisationKind.Reassign] = "Chuyển trực thuộc",
        [CandidateSource.YouthUnion] = "Đoàn Thanh niên",
        [CandidateSource.FarmersAssociation] = "Hội Nông dân",
        [CandidateSource.WomensUnion] = "Hội Phụ nữ",
        [CandidateSource.VeteransAssociation] = "Hội Cựu chiến binh",
        [CandidateSource.Militia] = "Dân quân",
        [CandidateSource.Reserve] = "Dự bị động viên",
        [CandidateSource.PoliceAuxiliary] = "Công an viên, lực lượng an ninh cơ sở",
        [CandidateSource.Teachers] = "Giáo viên",
        [CandidateSource.HealthWorkers] = "Cán bộ y tế",
        [CandidateSource.VillageHeads] = "Trưởng thôn, trưởng bản",
        [CandidateSource.Other] = "Nguồn khác",
        [CandidateOutcome.Refused] = "Không được kết nạp",
        [CandidateOutcome.Withdrawn] = "Rút khỏi nguồn",
        [CandidateStepKind.Identified] = "Nguồn",
        [CandidateStepKind.Trained] = "Đã học lớp nhận thức về Đảng",
        [CandidateStepKind.DossierOpened] = "Đã mở hồ sơ",
        [CandidateStepKind.Verified] = "Đã thẩm tra, xác minh lý lịch",
        [CandidateStepKind.BranchResolved] = "Chi bộ đã có nghị quyết",
        [CandidateStepKind.CommuneResolved] = "Đảng ủy đã có nghị quyết",
        [CandidateStepKind.Submitted] = "Đã trình cấp trên",
        [CandidateStepKind.Decided] = "Đã có quyết định kết nạp",
        [CandidateStepKind.Admitted] = "Đã kết nạp",
        [CandidateStepKind.Returned] = "Trả lại, yêu cầu bổ sung",
        [CandidateStepKind.Suspended] = "Tạm dừng xem xét",
        [CandidateStepKind.Refused] = "Không được kết nạp",
        [CandidateStepKind.Withdrawn] = "Rút khỏi nguồn",
    };

    private static readonly Dictionary<Type, Dictionary<string, Enum>> Values = Words
        .Keys.GroupBy(value => value.GetType())
        .ToDictionary(
            values => values.Key,
            values =>
                values
                    .SelectMany(value => Spellings(value).Select(word => (word, value)))
                    .DistinctBy(one => one.word, StringComparer.Ordinal)
                    .ToDictionary(one => one.word, one => one.value, StringComparer.Ordinal)
        );

    /// <summary>The Vietnamese word of a value.</summary>
    public static string WordOf(Enum value) => Words[value];

    /// <summary>The values a column of this type may have, in their order.</summary>
    public static IReadOnlyList<Enum> ValuesOf(Type keywords) => [.. Enum.GetValues(keywords).Cast<Enum>().Where(Words.ContainsKey)];

    /// <summary>The names of the areas that a place belongs to.</summary>
    public static IEnumerable<string> NamesIn(Areas areas) =>
        ValuesOf(typeof(Areas)).Where(area => areas.HasFlag(area)).Select(area => area.ToString());

    /// <summary>The value of a name or a Vietnamese word, in whatever capitals; never of a digit.</summary>
    internal static Enum? Find(Type keywords, string text) => Values[keywords].GetValueOrDefault(Reading.Words.Plain(text));

    private static IEnumerable<string> Spellings(Enum value)
    {
        yield return Reading.Words.Plain(value.ToString());
        yield return Reading.Words.Plain(Words![value]);
    }
}
