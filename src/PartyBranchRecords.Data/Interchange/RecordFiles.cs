using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Data.Interchange.CellKind;

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

    public static readonly RecordFile Candidates = File(
        "candidates",
        "Quần chúng ưu tú",
        Key("number", "Số hồ sơ", Text, AdmissionCandidate.NumberLength),
        Required("full_name", "Họ và tên", Text, Member.NameLength),
        Choice<Sex>("sex", "Giới tính") with
        {
            IsRequired = true,
        },
        Required("birth_date", "Ngày sinh", CellKind.BirthDay),
        Required("branch_code", "Mã chi bộ", Code, Organisation.CodeLength),
        Choice<CandidateSource>("source", "Nguồn"),
        Optional("locality_code", "Mã thôn bản", Code, Organisation.CodeLength),
        Optional("youth_union", "Đoàn viên", YesNo),
        Optional("ethnicity", "Dân tộc", Text, Ethnicities.NameLength),
        Optional("general_education", "Giáo dục phổ thông"),
        Optional("is_local", "Người tại chỗ", YesNo),
        Optional("helper_1", "Người giúp đỡ 1 (số lý lịch)", Text, Member.RecordNumberLength),
        Optional("helper_2", "Người giúp đỡ 2 (số lý lịch)", Text, Member.RecordNumberLength),
        Optional("planned_month", "Tháng dự kiến kết nạp", Month),
        Optional("identified_on", "Ngày phát hiện nguồn", Day),
        Optional("trained_on", "Ngày học lớp nhận thức", Day),
        Optional("certificate_number", "Số giấy chứng nhận", Text, CandidateStep.DocumentLength),
        Optional("dossier_opened_on", "Ngày lập hồ sơ", Day),
        Optional("verified_on", "Ngày xác minh lý lịch", Day),
        Optional("branch_resolved_on", "Ngày nghị quyết chi bộ", Day),
        Optional("branch_resolution", "Số nghị quyết chi bộ", Text, CandidateStep.DocumentLength),
        Optional("branch_votes_for", "Chi bộ: số tán thành", Whole),
        Optional("branch_votes_of", "Chi bộ: tổng số", Whole),
        Optional("commune_resolved_on", "Ngày nghị quyết đảng ủy", Day),
        Optional("commune_resolution", "Số nghị quyết đảng ủy", Text, CandidateStep.DocumentLength),
        Optional("commune_votes_for", "Đảng ủy: số tán thành", Whole),
        Optional("commune_votes_of", "Đảng ủy: tổng số", Whole),
        Optional("submitted_on", "Ngày trình", Day),
        Optional("decided_on", "Ngày quyết định", Day),
        Optional("decision_number", "Số quyết định", Text, CandidateStep.DocumentLength),
        Optional("admitted_on", "Ngày kết nạp", Day),
        Optional("record_number", "Số lý lịch", Text, Member.RecordNumberLength),
        Choice<CandidateOutcome>("outcome", "Kết quả"),
        Optional("outcome_on", "Ngày có kết quả", Day),
        Optional("outcome_reason", "Lý do", Text, CandidateStep.ReasonLength)
    );

    /// <summary>Only for candidates whose steps do not fit in one row of <see cref="Candidates"/>; then these rows are all of them.</summary>
    public static readonly RecordFile CandidateSteps = File(
        "candidate_steps",
        "Các bước kết nạp",
        Key("number", "Số hồ sơ", Text, AdmissionCandidate.NumberLength),
        Key("position", "Thứ tự", Whole) with
        {
            Range = (1, 1000),
        },
        Choice<CandidateStepKind>("step", "Bước") with
        {
            IsRequired = true,
        },
        Required("on", "Ngày", Day),
        Optional("document", "Số văn bản", Text, CandidateStep.DocumentLength),
        Optional("votes_for", "Số tán thành", Whole),
        Optional("votes_of", "Tổng số", Whole),
        Optional("reason", "Lý do", Text, CandidateStep.ReasonLength)
    );

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

    private static RecordFile File(string name, string title, params IReadOnlyList<RecordColumn> columns) => new(name, title, columns);

    private static RecordColumn Optional(string key, string heading, CellKind kind = Text, int length = 200) =>
        new(key, heading, kind) { MaxLength = length };

    private static RecordColumn Required(string key, string heading, CellKind kind = Text, int length = 200) =>
        Optional(key, heading, kind, length) with
        {
            IsRequired = true,
        };

    private static RecordColumn Key(string key, string heading, CellKind kind = Text, int length = 200) =>
        Required(key, heading, kind, length) with
        {
            IsKey = true,
        };

    private static RecordColumn Own(string key, string heading, CellKind kind = Text, int length = 200) =>
        Optional(key, heading, kind, length) with
        {
            IsOwn = true,
        };

    private static RecordColumn Choice<T>(string key, string heading)
        where T : struct, Enum => new(key, heading, CellKind.Keyword) { Keywords = typeof(T) };
}

/// <summary>How a candidate's row may end without a decision.</summary>
public enum CandidateOutcome
{
    Refused,
    Withdrawn,
}
