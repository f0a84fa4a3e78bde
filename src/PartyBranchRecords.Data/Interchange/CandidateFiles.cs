using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Data.Interchange.CellKind;
using static PartyBranchRecords.Data.Interchange.RecordColumns;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>The files of people on the way to admission.</summary>
internal static class CandidateFiles
{
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
    public static readonly RecordFile Steps = File(
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
        Optional("reason", "Lý do", Text, CandidateStep.ReasonLength),
        Choice<CandidateStepKind>("back_to", "Trở lại giai đoạn"),
        Optional("received_on", "Ngày nhận quyết định", Day),
        Optional("total", "Tổng số người của tổ chức", Whole),
        Optional("official", "Số chính thức", Whole),
        Optional("present", "Số có mặt", Whole),
        Optional("absent_reason", "Lý do vắng mặt", Text, CandidateStep.ReasonLength),
        Optional("votes_against", "Số không tán thành", Whole),
        Optional("chair", "Chủ trì", Text, CandidateStep.NameLength),
        Optional("minutes_by", "Thư ký", Text, CandidateStep.NameLength)
    );
}

/// <summary>How a candidate's row may end without a decision.</summary>
public enum CandidateOutcome
{
    Refused,
    Withdrawn,
}
