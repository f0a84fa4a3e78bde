using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Data.Interchange.CellKind;
using static PartyBranchRecords.Data.Interchange.RecordColumns;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>
/// Every file of a record set with its columns, in the order in which they are written: whatever a row refers to stands in a
/// file before it. A public contract; see docs/interchange.md.
/// </summary>
public static class RecordFiles
{
    public static readonly RecordFile Districts = File(
        "districts",
        "Đảng bộ huyện",
        Key("code", "Mã", Code, Organisation.CodeLength),
        Required("name", "Tên"),
        Choice<DistrictLevel>("level", "Cấp"),
        Optional("province", "Tỉnh"),
        Optional("established_on", "Ngày thành lập", Day),
        Optional("dissolved_on", "Ngày giải thể", Day),
        Optional("few_limit", "Mức ít đảng viên", Whole) with
        {
            Range = (DistrictCommittee.SmallestFewLimit, DistrictCommittee.LargestFewLimit),
        }
    );

    public static readonly RecordFile Communes = File(
        "communes",
        "Đảng bộ xã",
        Key("code", "Mã", Code, Organisation.CodeLength),
        Required("name", "Tên"),
        Choice<CommuneKind>("kind", "Loại"),
        Required("district_code", "Mã huyện", Code, Organisation.CodeLength),
        Optional("established_on", "Ngày thành lập", Day),
        Optional("dissolved_on", "Ngày giải thể", Day),
        Optional("area", "Địa bàn", CellKind.Keywords) with
        {
            Keywords = typeof(Areas),
        }
    );

    public static readonly RecordFile CommuneAffiliations = File(
        "commune_affiliations",
        "Xã thuộc huyện",
        Key("commune_code", "Mã xã", Code, Organisation.CodeLength),
        Required("district_code", "Mã huyện", Code, Organisation.CodeLength),
        Key("from", "Từ ngày", Day),
        Optional("to", "Đến trước ngày", Day)
    );

    public static readonly RecordFile Branches = File(
        "branches",
        "Chi bộ",
        Key("code", "Mã", Code, Organisation.CodeLength),
        Required("name", "Tên"),
        Choice<BranchKind>("kind", "Loại") with
        {
            IsRequired = true,
        },
        Required("district_code", "Mã huyện", Code, Organisation.CodeLength),
        Optional("commune_code", "Mã xã", Code, Organisation.CodeLength),
        Required("established_on", "Ngày thành lập", Day),
        Optional("dissolved_on", "Ngày giải thể", Day)
    );

    public static readonly RecordFile Affiliations = File(
        "affiliations",
        "Chi bộ trực thuộc",
        Key("branch_code", "Mã chi bộ", Code, Organisation.CodeLength),
        Required("district_code", "Mã huyện", Code, Organisation.CodeLength),
        Optional("commune_code", "Mã xã", Code, Organisation.CodeLength),
        Key("from", "Từ ngày", Day),
        Optional("to", "Đến trước ngày", Day)
    );

    public static readonly RecordFile Localities = File(
        "localities",
        "Thôn bản, trường, trạm",
        Key("code", "Mã", Code, Organisation.CodeLength),
        Required("name", "Tên"),
        Choice<LocalityKind>("kind", "Loại") with
        {
            IsRequired = true,
        },
        Required("commune_code", "Mã xã", Code, Organisation.CodeLength),
        Optional("exists_from", "Có từ ngày", Day),
        Optional("exists_to", "Có đến trước ngày", Day),
        Optional("area", "Địa bàn", CellKind.Keywords) with
        {
            Keywords = typeof(Areas),
        }
    );

    /// <summary>Only for localities that did not lie in one commune all their life; then these rows are the whole history.</summary>
    public static readonly RecordFile LocalityAffiliations = File(
        "locality_affiliations",
        "Thôn bản thuộc xã",
        Key("locality_code", "Mã thôn bản", Code, Organisation.CodeLength),
        Required("commune_code", "Mã xã", Code, Organisation.CodeLength),
        Key("from", "Từ ngày", Day),
        Optional("to", "Đến trước ngày", Day)
    );

    public static readonly RecordFile Coverages = File(
        "coverages",
        "Chi bộ phụ trách thôn bản",
        Key("locality_code", "Mã thôn bản", Code, Organisation.CodeLength),
        Key("branch_code", "Mã chi bộ", Code, Organisation.CodeLength),
        Key("from", "Từ ngày", Day),
        Optional("to", "Đến trước ngày", Day)
    );

    public static readonly RecordFile Members = File(
        "members",
        "Đảng viên",
        // Whoever has no official number yet gets a temporary one.
        Key("record_number", "Số lý lịch", Text, Member.RecordNumberLength) with
        {
            MayBeEmpty = true,
        },
        Optional("card_number", "Số thẻ đảng viên", Text, Member.RecordNumberLength),
        Required("full_name", "Họ và tên", Text, Member.NameLength),
        Optional("other_name", "Tên gọi khác", Text, Member.NameLength),
        Choice<Sex>("sex", "Giới tính") with
        {
            IsRequired = true,
        },
        Required("birth_date", "Ngày sinh", CellKind.BirthDay),
        Required("ethnicity", "Dân tộc", Text, Ethnicities.NameLength),
        Optional("religion", "Tôn giáo", Text, Ethnicities.NameLength),
        Optional("native_place", "Quê quán"),
        Optional("residence", "Nơi ở hiện nay"),
        Optional("residence_locality_code", "Mã thôn bản nơi ở", Code, Organisation.CodeLength),
        Optional("workplace_locality_code", "Mã nơi làm việc", Code, Organisation.CodeLength),
        Optional("citizen_id", "Số căn cước", Text, Member.NumberLength),
        Optional("phone", "Điện thoại", Text, Member.NumberLength),
        Optional("occupation", "Nghề nghiệp"),
        Optional("general_education", "Giáo dục phổ thông"),
        Optional("professional_level", "Trình độ chuyên môn"),
        Optional("political_theory", "Lý luận chính trị"),
        Optional("is_local", "Người tại chỗ", YesNo),
        Optional("youth_union", "Đoàn viên khi kết nạp", YesNo),
        Optional("decision_on", "Ngày quyết định kết nạp", Day),
        Own("decision_number", "Số quyết định kết nạp", Text, CandidateStep.DocumentLength),
        Required("admitted_on", "Ngày vào Đảng", Day),
        Optional("official_on", "Ngày chính thức", Day),
        Optional("branch_code", "Mã chi bộ", Code, Organisation.CodeLength),
        Optional("left_on", "Ngày ra khỏi chi bộ", Day),
        Choice<MembershipEnd>("leave_reason", "Lý do")
    );

    /// <summary>Only for people whose counted particulars changed; then these rows are the whole history of what they hold.</summary>
    public static readonly RecordFile Particulars = File(
        "particulars",
        "Thay đổi lý lịch",
        Key("record_number", "Số lý lịch", Text, Member.RecordNumberLength),
        Key("from", "Từ ngày", Day) with
        {
            IsRequired = false,
        },
        Choice<Sex>("sex", "Giới tính") with
        {
            IsRequired = true,
        },
        Required("birth_date", "Ngày sinh", CellKind.BirthDay),
        Required("ethnicity", "Dân tộc", Text, Ethnicities.NameLength),
        Optional("religion", "Tôn giáo", Text, Ethnicities.NameLength),
        Optional("residence_locality_code", "Mã thôn bản nơi ở", Code, Organisation.CodeLength),
        Optional("workplace_locality_code", "Mã nơi làm việc", Code, Organisation.CodeLength),
        Optional("general_education", "Giáo dục phổ thông"),
        Optional("professional_level", "Trình độ chuyên môn"),
        Optional("political_theory", "Lý luận chính trị"),
        Optional("is_local", "Người tại chỗ", YesNo),
        Optional("youth_union", "Đoàn viên khi kết nạp", YesNo)
    );

    public static readonly RecordFile Memberships = File(
        "memberships",
        "Quá trình sinh hoạt",
        Key("record_number", "Số lý lịch", Text, Member.RecordNumberLength),
        Required("branch_code", "Mã chi bộ", Code, Organisation.CodeLength),
        Key("from", "Từ ngày", Day),
        Choice<MembershipStart>("began", "Bắt đầu do") with
        {
            IsRequired = true,
        },
        Optional("to", "Đến trước ngày", Day),
        Choice<MembershipEnd>("ended", "Kết thúc do"),
        Optional("decision_on", "Ngày quyết định kết nạp", Day),
        Own("decision_number", "Số quyết định kết nạp", Text, CandidateStep.DocumentLength),
        Optional("official_on", "Ngày chính thức", Day)
    );

    public static readonly RecordFile Absences = File(
        "absences",
        "Vắng, miễn sinh hoạt",
        Key("record_number", "Số lý lịch", Text, Member.RecordNumberLength),
        Choice<AbsenceKind>("kind", "Loại") with
        {
            IsRequired = true,
        },
        Key("from", "Từ ngày", Day),
        Optional("to", "Đến trước ngày", Day),
        Optional("place", "Nơi sinh hoạt")
    );

    public static readonly RecordFile Offices = File(
        "offices",
        "Chức vụ Đảng",
        Key("record_number", "Số lý lịch", Text, Member.RecordNumberLength),
        Key("org_code", "Mã tổ chức", Code, Organisation.CodeLength) with
        {
            Alias = "branch_code",
        },
        Choice<Office>("office", "Chức vụ") with
        {
            IsKey = true,
            IsRequired = true,
        },
        Key("from", "Từ ngày", Day),
        Optional("to", "Đến trước ngày", Day)
    );

    public static readonly RecordFile Posts = File(
        "posts",
        "Chức vụ chính quyền, đoàn thể",
        Key("record_number", "Số lý lịch", Text, Member.RecordNumberLength),
        Key("post", "Chức vụ"),
        Key("locality_code", "Mã thôn bản", Code, Organisation.CodeLength) with
        {
            IsRequired = false,
        },
        Key("from", "Từ ngày", Day),
        Optional("to", "Đến trước ngày", Day)
    );

    public static readonly RecordFile Terms = File(
        "terms",
        "Nhiệm kỳ",
        Key("org_code", "Mã tổ chức", Code, Organisation.CodeLength),
        Key("period", "Nhiệm kỳ", Period, AdmissionQuota.PeriodLength),
        Required("from", "Từ ngày", Day),
        Required("to", "Đến hết ngày", Day)
    );

    public static readonly RecordFile Quotas = File(
        "quotas",
        "Chỉ tiêu kết nạp",
        Key("org_code", "Mã tổ chức", Code, Organisation.CodeLength),
        Key("period", "Năm hoặc nhiệm kỳ", Period, AdmissionQuota.PeriodLength),
        Required("target", "Chỉ tiêu", Whole) with
        {
            Range = (0, AdmissionQuota.LargestTarget),
        },
        Optional("percent", "Tỷ lệ %", Number) with
        {
            Range = (0, 1000),
        },
        Optional("base_on", "Tính trên số đảng viên ngày", Day),
        Optional("resolution", "Số nghị quyết", Text, AdmissionQuota.ResolutionLength),
        Key("set_on", "Ngày giao", Day)
    );

    public static readonly RecordFile Ratings = File(
        "ratings",
        "Đánh giá, xếp loại",
        Key("org_code", "Mã tổ chức", Code, Organisation.CodeLength),
        Key("year", "Năm", Whole) with
        {
            Range = (QuotaPeriod.FirstYear, QuotaPeriod.LastYear),
        },
        Choice<RatingLevel>("rating", "Xếp loại") with
        {
            IsRequired = true,
        }
    );

    public static readonly RecordFile Reorganisations = File(
        "reorganisations",
        "Quyết định về tổ chức",
        Key("number", "Số quyết định", Text, Reorganisation.NumberLength),
        Choice<ReorganisationKind>("kind", "Loại") with
        {
            IsRequired = true,
        },
        Key("decided_on", "Ngày quyết định", Day),
        Required("effective_on", "Ngày có hiệu lực", Day),
        Optional("predecessors", "Mã tổ chức trước", Codes, 4000),
        Optional("successors", "Mã tổ chức sau", Codes, 4000)
    );

    public static readonly RecordFile Candidates = CandidateFiles.Candidates;

    /// <inheritdoc cref="CandidateFiles.Steps"/>
    public static readonly RecordFile CandidateSteps = CandidateFiles.Steps;

    public static readonly IReadOnlyList<RecordFile> All =
    [
        Districts,
        Communes,
        CommuneAffiliations,
        Branches,
        Affiliations,
        Localities,
        LocalityAffiliations,
        Coverages,
        Members,
        Particulars,
        Memberships,
        Absences,
        Offices,
        Posts,
        Terms,
        Quotas,
        Ratings,
        Reorganisations,
        Candidates,
        CandidateSteps,
    ];
}
