using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Work;
using Kind = PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Work;

/// <summary>Each kind with somebody who is just in, and somebody who is just out. Today is Saturday, 15 June 2024.</summary>
public sealed class WorkOfPeopleTests : IAsyncLifetime
{
    private readonly WorkScene scene = new();

    public Task InitializeAsync() => scene.InitializeAsync();

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task A_probation_comes_on_the_90th_day_before_its_end_and_leaves_when_it_is_over()
    {
        await scene.MemberAsync("Còn Chín Mốt", "2023-09-14", probationary: true);
        await scene.MemberAsync("Còn Chín Mươi", "2023-09-13", probationary: true);
        await scene.MemberAsync("Còn Một", "2023-06-16", probationary: true);
        await scene.MemberAsync("Hết Hôm Nay", "2023-06-15", probationary: true);

        (await scene.NamedAsync(WorkKind.ProbationEnds)).ShouldBe(["Còn Một", "Còn Chín Mươi"]);
        (await scene.NamedAsync(WorkKind.RecognitionResolution)).ShouldBe(["Hết Hôm Nay"]);
    }

    [Fact]
    public async Task After_the_branch_resolved_the_decision_is_due_until_it_is_taken()
    {
        var waits = await scene.MemberAsync("Chờ Công Nhận", "2023-05-02", probationary: true);
        var done = await scene.MemberAsync("Đã Công Nhận", "2023-05-02");
        await scene.AddAsync(
            Recognition(waits, RecognitionStepKind.BranchResolved, "2024-05-10"),
            Recognition(done, RecognitionStepKind.BranchResolved, "2024-05-10"),
            Recognition(done, RecognitionStepKind.Recognised, "2024-06-10")
        );

        (await scene.NamedAsync(WorkKind.Recognition)).ShouldBe(["Chờ Công Nhận"]);
        // Official as of 2 May; on 9 June nobody had decided yet.
        (await scene.NamedAsync(WorkKind.Recognition, new DateOnly(2024, 6, 9))).ShouldBe(["Đã Công Nhận", "Chờ Công Nhận"], ignoreOrder: true);
        (await scene.NamedAsync(WorkKind.Recognition, new DateOnly(2024, 5, 9))).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_extended_decision_on_recognition_has_30_working_days_more()
    {
        var member = await scene.MemberAsync("Được Gia Hạn", "2023-03-01", probationary: true);
        await scene.AddAsync(
            Recognition(member, RecognitionStepKind.BranchResolved, "2024-04-01"),
            new RuleException
            {
                MemberId = member.Id,
                Rule = AdmissionRule.Recognition,
                Kind = RuleExceptionKind.Extended,
                On = new DateOnly(2024, 5, 10),
            }
        );

        (await ItemAsync(WorkKind.Recognition, "Được Gia Hạn")).IsExtended.ShouldBeTrue();
        (await ItemAsync(WorkKind.Recognition, "Được Gia Hạn")).IsOverdue.ShouldBeFalse();
        (await scene.ListAsync(new DateOnly(2024, 5, 9))).Single(item => item.Subject.Name == "Được Gia Hạn").IsExtended.ShouldBeFalse();
    }

    [Fact]
    public async Task A_certificate_and_a_dossier_come_near_their_end_while_the_branch_has_not_resolved()
    {
        await scene.CandidateAsync("Giấy Chín Mươi", (Kind.Trained, "2019-09-13"));
        await scene.CandidateAsync("Giấy Chín Mốt", (Kind.Trained, "2019-09-14"));
        await scene.CandidateAsync("Đơn Sáu Mươi", (Kind.DossierOpened, "2023-08-14"));
        await scene.CandidateAsync("Đơn Sáu Mốt", (Kind.DossierOpened, "2023-08-15"));
        await scene.CandidateAsync("Đơn Đã Xét", (Kind.DossierOpened, "2023-08-01"), (Kind.BranchResolved, "2024-06-03"));

        (await scene.NamedAsync(WorkKind.Certificate)).ShouldBe(["Giấy Chín Mươi"]);
        (await scene.NamedAsync(WorkKind.Dossier)).ShouldBe(["Đơn Sáu Mươi"]);
        (await scene.NamedAsync(WorkKind.Decision)).ShouldBe(["Đơn Đã Xét"]);
    }

    [Fact]
    public async Task Decision_ceremony_and_return_follow_one_another()
    {
        await scene.CandidateAsync("Chờ Quyết Định", (Kind.BranchResolved, "2024-04-01"), (Kind.Submitted, "2024-05-01"));
        await scene.CandidateAsync("Chờ Lễ", (Kind.BranchResolved, "2024-04-01"), (Kind.Decided, "2024-05-02"));
        await scene.CandidateAsync("Trả Lại", (Kind.BranchResolved, "2024-04-01"), (Kind.Submitted, "2024-05-01"), (Kind.Returned, "2024-05-20"));
        await scene.CandidateAsync("Tạm Dừng", (Kind.BranchResolved, "2024-04-01"), (Kind.Suspended, "2024-05-20"));
        await scene.CandidateAsync("Không Được", (Kind.BranchResolved, "2024-04-01"), (Kind.Refused, "2024-05-20"));
        await scene.CandidateAsync("Đã Kết Nạp", (Kind.Decided, "2024-05-02"), (Kind.Admitted, "2024-06-14"));

        (await scene.NamedAsync(WorkKind.Decision)).ShouldBe(["Chờ Quyết Định"]);
        (await scene.NamedAsync(WorkKind.Ceremony)).ShouldBe(["Chờ Lễ"]);
        (await scene.NamedAsync(WorkKind.Returned)).ShouldBe(["Trả Lại"]);
        (await scene.NamedAsync(WorkKind.Ceremony, new DateOnly(2024, 6, 13))).ShouldBe(["Chờ Lễ", "Đã Kết Nạp"], ignoreOrder: true);
        var all = await scene.ListAsync();
        all.ShouldNotContain(item => item.Subject.Name == "Tạm Dừng" || item.Subject.Name == "Không Được" || item.Subject.Name == "Đã Kết Nạp");
        (await ItemAsync(WorkKind.Decision, "Chờ Quyết Định")).Article.ShouldBe("24-QĐ/TW, mục 4.3.1");
    }

    [Fact]
    public async Task A_letter_comes_ten_working_days_before_its_30th_and_leaves_when_it_is_presented()
    {
        await LetterAsync("Còn Mười", "2024-05-17");
        await LetterAsync("Còn Mười Một", "2024-05-20");
        await LetterAsync("Đã Trình", "2024-04-01", presentedOn: "2024-06-10");

        (await scene.NamedAsync(WorkKind.TransferLetter)).ShouldBe(["Còn Mười"]);
        (await ItemAsync(WorkKind.TransferLetter, "Còn Mười")).Left.ShouldBe(10);
        (await scene.NamedAsync(WorkKind.TransferLetter, new DateOnly(2024, 6, 7))).ShouldBe(["Đã Trình"]);
    }

    private async Task<WorkItem> ItemAsync(WorkKind kind, string name) =>
        (await scene.ListAsync()).Single(item => item.Kind == kind && item.Subject.Name == name);

    private async Task LetterAsync(string name, string issuedOn, string? presentedOn = null)
    {
        var member = await scene.Host.ArrangeAsync(data => data.MemberAsync(scene.First, name, leftOn: DateOnly.Parse(issuedOn)));
        await scene.AddAsync(
            new TransferLetter
            {
                MemberId = member.Id,
                Number = "12-GGT",
                IssuedOn = DateOnly.Parse(issuedOn),
                Destination = "Đảng bộ huyện Mai Sơn",
                PresentedOn = presentedOn is null ? null : DateOnly.Parse(presentedOn),
            }
        );
    }

    private static RecognitionStep Recognition(Member member, RecognitionStepKind kind, string on) =>
        new()
        {
            MemberId = member.Id,
            AdmissionNumber = 1,
            Kind = kind,
            On = DateOnly.Parse(on),
        };
}
