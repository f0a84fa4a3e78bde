using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace PartyBranchRecords.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DecisionsCalendarAndStoredReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "DecidedOn",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FormId",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CalendarCorrections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsWorking = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AddedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedBy = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarCorrections", x => x.Id);
                    table.CheckConstraint("CK_CalendarCorrection_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_CalendarCorrections_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarCorrections_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CandidateStays",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CandidateId = table.Column<int>(type: "INTEGER", nullable: false),
                    BranchId = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidateStays", x => x.Id);
                    table.CheckConstraint("CK_CandidateStay_Period", "[To] IS NULL OR [To] > [From]");
                    table.CheckConstraint("CK_CandidateStay_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_CandidateStays_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CandidateStays_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CandidateStays_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CandidateStays_Organisations_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Closings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    KnownAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedById = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    EarlierId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Closings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Closings_AspNetUsers_ClosedById",
                        column: x => x.ClosedById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Closings_Changes_KnownAt",
                        column: x => x.KnownAt,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Closings_Closings_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Closings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Closings_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReorganisationDrafts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DistrictId = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangeNumber = table.Column<long>(type: "INTEGER", nullable: true),
                    TakenBackBy = table.Column<long>(type: "INTEGER", nullable: true),
                    Done = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReorganisationDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReorganisationDrafts_AspNetUsers_ChangedBy",
                        column: x => x.ChangedBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReorganisationDrafts_AspNetUsers_CreatedBy",
                        column: x => x.CreatedBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReorganisationDrafts_Changes_ChangeNumber",
                        column: x => x.ChangeNumber,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReorganisationDrafts_Changes_TakenBackBy",
                        column: x => x.TakenBackBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReorganisationDrafts_Organisations_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Document = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InForceFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsSecondHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    YoungestMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    OldestMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    School = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SchoolInHardAreas = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CertificateMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    DossierMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    IntroducerMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    BranchVote = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CommitteeVote = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DecisionVote = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DecisionDays = table.Column<int>(type: "INTEGER", nullable: false),
                    DecisionExtension = table.Column<int>(type: "INTEGER", nullable: false),
                    CeremonyDays = table.Column<int>(type: "INTEGER", nullable: false),
                    CeremonyFrom = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ProbationMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    RecognitionResolutionDays = table.Column<int>(type: "INTEGER", nullable: false),
                    RecognitionDays = table.Column<int>(type: "INTEGER", nullable: false),
                    RecognitionExtension = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TransferLetters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Destination = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PresentedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AddedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedBy = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferLetters", x => x.Id);
                    table.CheckConstraint("CK_TransferLetter_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_TransferLetters_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferLetters_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferLetters_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoredReports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Report = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    KnownAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    StoredById = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ClosingId = table.Column<int>(type: "INTEGER", nullable: true),
                    SignedName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SignedById = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoredReports_AspNetUsers_SignedById",
                        column: x => x.SignedById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoredReports_AspNetUsers_StoredById",
                        column: x => x.StoredById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoredReports_Changes_KnownAt",
                        column: x => x.KnownAt,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoredReports_Closings_ClosingId",
                        column: x => x.ClosingId,
                        principalTable: "Closings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoredReports_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleCitations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Article = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleCitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RuleCitations_RuleEditions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "RuleEditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "RuleEditions",
                columns: new[] { "Id", "BranchVote", "CeremonyDays", "CeremonyFrom", "CertificateMonths", "CommitteeVote", "DecidedBy", "DecisionDays", "DecisionExtension", "DecisionVote", "Document", "DossierMonths", "InForceFrom", "IntroducerMonths", "IsSecondHand", "IssuedOn", "Issuer", "OldestMonths", "ProbationMonths", "RecognitionDays", "RecognitionExtension", "RecognitionResolutionDays", "School", "SchoolInHardAreas", "YoungestMonths" },
                values: new object[,]
                {
                    { 1, ">=2/3", 30, "Receipt", 60, ">=2/3", "CommitteeAbove", 60, 30, ">1/2", "29-QĐ/TW", 12, new DateOnly(2016, 7, 25), 12, false, new DateOnly(2016, 7, 25), "Ban Chấp hành Trung ương", 720, 12, 30, 30, 30, "LowerSecondary", "Primary", 216 },
                    { 2, ">=2/3", 30, "Receipt", 60, ">=2/3", "CommitteeAbove", 60, 30, ">1/2", "24-QĐ/TW", 12, new DateOnly(2021, 7, 30), 12, false, new DateOnly(2021, 7, 30), "Ban Chấp hành Trung ương", 720, 12, 30, 30, 30, "LowerSecondary", "Primary", 216 },
                    { 3, ">=2/3", 30, "Receipt", 60, ">=2/3", "CommitteeAbove", 60, 30, ">1/2", "232-QĐ/TW", 12, new DateOnly(2025, 1, 20), 12, false, new DateOnly(2025, 1, 20), "Ban Chấp hành Trung ương", 720, 12, 30, 30, 30, "LowerSecondary", "Primary", 216 },
                    { 4, ">=2/3", 30, "Receipt", 60, ">=2/3", "CommitteeAbove", 60, 30, ">1/2", "294-QĐ/TW", 12, new DateOnly(2025, 5, 26), 12, false, new DateOnly(2025, 5, 26), "Ban Chấp hành Trung ương", 720, 12, 30, 30, 30, "LowerSecondary", "Primary", 216 },
                    { 5, ">=2/3", 30, "Receipt", 60, ">=2/3", "CommitteeAbove", 60, 30, ">1/2", "20-QĐ/TW", 12, new DateOnly(2026, 4, 8), 12, false, new DateOnly(2026, 4, 8), "Ban Chấp hành Trung ương", 720, 12, 30, 30, 30, "LowerSecondary", "Primary", 216 },
                    { 6, ">=2/3", 30, "Issue", 60, ">=2/3", "GrassrootsCommittee", 60, 30, ">1/2", "208-QĐ/TW", 12, new DateOnly(2026, 7, 26), 12, true, new DateOnly(2026, 7, 26), "Ban Chấp hành Trung ương", 720, 12, 30, 30, 30, "LowerSecondary", "Primary", 216 }
                });

            migrationBuilder.InsertData(
                table: "RuleCitations",
                columns: new[] { "Id", "Article", "EditionId", "Rule" },
                values: new object[,]
                {
                    { 101, "29-QĐ/TW, mục 1.1", 1, "Age" },
                    { 102, "29-QĐ/TW, mục 1.2", 1, "School" },
                    { 103, "29-QĐ/TW, mục 3", 1, "Certificate" },
                    { 104, "29-QĐ/TW, mục 3", 1, "Dossier" },
                    { 105, "Điều lệ Đảng (2011), Điều 4; 29-QĐ/TW, mục 3", 1, "Introducer" },
                    { 106, "Điều lệ Đảng (2011), Điều 4; 29-QĐ/TW, mục 3", 1, "BranchVote" },
                    { 107, "Điều lệ Đảng (2011), Điều 4; 29-QĐ/TW, mục 3", 1, "CommitteeVote" },
                    { 108, "Điều lệ Đảng (2011), Điều 4; 29-QĐ/TW, mục 3", 1, "DecisionVote" },
                    { 109, "29-QĐ/TW, mục 4.3.2", 1, "DecidedBy" },
                    { 110, "29-QĐ/TW, mục 4.3.1", 1, "Decision" },
                    { 111, "29-QĐ/TW, mục 4.1", 1, "Ceremony" },
                    { 112, "Điều lệ Đảng (2011), Điều 5", 1, "Probation" },
                    { 113, "29-QĐ/TW, mục 4.2", 1, "RecognitionResolution" },
                    { 114, "29-QĐ/TW, mục 4.3.1", 1, "Recognition" },
                    { 201, "24-QĐ/TW, mục 1.1", 2, "Age" },
                    { 202, "24-QĐ/TW, mục 1.2", 2, "School" },
                    { 203, "24-QĐ/TW, mục 3", 2, "Certificate" },
                    { 204, "24-QĐ/TW, mục 3", 2, "Dossier" },
                    { 205, "Điều lệ Đảng (2011), Điều 4; 24-QĐ/TW, mục 3", 2, "Introducer" },
                    { 206, "Điều lệ Đảng (2011), Điều 4; 24-QĐ/TW, mục 3", 2, "BranchVote" },
                    { 207, "Điều lệ Đảng (2011), Điều 4; 24-QĐ/TW, mục 3", 2, "CommitteeVote" },
                    { 208, "Điều lệ Đảng (2011), Điều 4; 24-QĐ/TW, mục 3", 2, "DecisionVote" },
                    { 209, "24-QĐ/TW, mục 4.3.2", 2, "DecidedBy" },
                    { 210, "24-QĐ/TW, mục 4.3.1", 2, "Decision" },
                    { 211, "24-QĐ/TW, mục 4.1", 2, "Ceremony" },
                    { 212, "Điều lệ Đảng (2011), Điều 5", 2, "Probation" },
                    { 213, "24-QĐ/TW, mục 4.2", 2, "RecognitionResolution" },
                    { 214, "24-QĐ/TW, mục 4.3.1", 2, "Recognition" },
                    { 301, "232-QĐ/TW, mục 1.1", 3, "Age" },
                    { 302, "232-QĐ/TW, mục 1.2", 3, "School" },
                    { 303, "232-QĐ/TW, mục 3", 3, "Certificate" },
                    { 304, "232-QĐ/TW, mục 3", 3, "Dossier" },
                    { 305, "Điều lệ Đảng (2011), Điều 4; 232-QĐ/TW, mục 3", 3, "Introducer" },
                    { 306, "Điều lệ Đảng (2011), Điều 4; 232-QĐ/TW, mục 3", 3, "BranchVote" },
                    { 307, "Điều lệ Đảng (2011), Điều 4; 232-QĐ/TW, mục 3", 3, "CommitteeVote" },
                    { 308, "Điều lệ Đảng (2011), Điều 4; 232-QĐ/TW, mục 3", 3, "DecisionVote" },
                    { 309, "232-QĐ/TW, mục 4.3.2", 3, "DecidedBy" },
                    { 310, "232-QĐ/TW, mục 4.3.1", 3, "Decision" },
                    { 311, "232-QĐ/TW, mục 4.1", 3, "Ceremony" },
                    { 312, "Điều lệ Đảng (2011), Điều 5", 3, "Probation" },
                    { 313, "232-QĐ/TW, mục 4.2", 3, "RecognitionResolution" },
                    { 314, "232-QĐ/TW, mục 4.3.1", 3, "Recognition" },
                    { 401, "294-QĐ/TW, mục 1", 4, "Age" },
                    { 402, "294-QĐ/TW, mục 1", 4, "School" },
                    { 403, "294-QĐ/TW, mục 3", 4, "Certificate" },
                    { 404, "294-QĐ/TW, mục 3", 4, "Dossier" },
                    { 405, "Điều lệ Đảng (2011), Điều 4; 294-QĐ/TW, mục 3", 4, "Introducer" },
                    { 406, "Điều lệ Đảng (2011), Điều 4; 294-QĐ/TW, mục 3", 4, "BranchVote" },
                    { 407, "Điều lệ Đảng (2011), Điều 4; 294-QĐ/TW, mục 3", 4, "CommitteeVote" },
                    { 408, "Điều lệ Đảng (2011), Điều 4; 294-QĐ/TW, mục 3", 4, "DecisionVote" },
                    { 409, "294-QĐ/TW, mục 4", 4, "DecidedBy" },
                    { 410, "294-QĐ/TW, mục 4", 4, "Decision" },
                    { 411, "294-QĐ/TW, mục 4", 4, "Ceremony" },
                    { 412, "Điều lệ Đảng (2011), Điều 5", 4, "Probation" },
                    { 413, "294-QĐ/TW, mục 4", 4, "RecognitionResolution" },
                    { 414, "294-QĐ/TW, mục 4", 4, "Recognition" },
                    { 501, "20-QĐ/TW, mục 1", 5, "Age" },
                    { 502, "20-QĐ/TW, mục 1", 5, "School" },
                    { 503, "20-QĐ/TW, mục 3", 5, "Certificate" },
                    { 504, "20-QĐ/TW, mục 3", 5, "Dossier" },
                    { 505, "Điều lệ Đảng (2011), Điều 4; 20-QĐ/TW, mục 3", 5, "Introducer" },
                    { 506, "Điều lệ Đảng (2011), Điều 4; 20-QĐ/TW, mục 3", 5, "BranchVote" },
                    { 507, "Điều lệ Đảng (2011), Điều 4; 20-QĐ/TW, mục 3", 5, "CommitteeVote" },
                    { 508, "Điều lệ Đảng (2011), Điều 4; 20-QĐ/TW, mục 3", 5, "DecisionVote" },
                    { 509, "20-QĐ/TW, mục 4", 5, "DecidedBy" },
                    { 510, "20-QĐ/TW, mục 4", 5, "Decision" },
                    { 511, "20-QĐ/TW, mục 4", 5, "Ceremony" },
                    { 512, "Điều lệ Đảng (2011), Điều 5", 5, "Probation" },
                    { 513, "20-QĐ/TW, mục 4", 5, "RecognitionResolution" },
                    { 514, "20-QĐ/TW, mục 4", 5, "Recognition" },
                    { 601, "208-QĐ/TW, mục 1", 6, "Age" },
                    { 602, "208-QĐ/TW, mục 1", 6, "School" },
                    { 603, "208-QĐ/TW, mục 3", 6, "Certificate" },
                    { 604, "208-QĐ/TW, mục 3", 6, "Dossier" },
                    { 605, "Điều lệ Đảng (2011), Điều 4; 208-QĐ/TW, mục 3", 6, "Introducer" },
                    { 606, "Điều lệ Đảng (2011), Điều 4; 208-QĐ/TW, mục 3", 6, "BranchVote" },
                    { 607, "Điều lệ Đảng (2011), Điều 4; 208-QĐ/TW, mục 3", 6, "CommitteeVote" },
                    { 608, "Điều lệ Đảng (2011), Điều 4; 208-QĐ/TW, mục 3", 6, "DecisionVote" },
                    { 609, "208-QĐ/TW, mục 4", 6, "DecidedBy" },
                    { 610, "208-QĐ/TW, mục 4", 6, "Decision" },
                    { 611, "208-QĐ/TW, mục 4", 6, "Ceremony" },
                    { 612, "Điều lệ Đảng (2011), Điều 5", 6, "Probation" },
                    { 613, "208-QĐ/TW, mục 4", 6, "RecognitionResolution" },
                    { 614, "208-QĐ/TW, mục 4", 6, "Recognition" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_FormId",
                table: "Changes",
                column: "FormId",
                unique: true,
                filter: "[FormId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarCorrections_AddedBy",
                table: "CalendarCorrections",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarCorrections_RemovedBy",
                table: "CalendarCorrections",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "UX_CalendarCorrections_Day",
                table: "CalendarCorrections",
                column: "Day",
                unique: true,
                filter: "[RemovedBy] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CandidateStays_AddedBy",
                table: "CandidateStays",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_CandidateStays_BranchId",
                table: "CandidateStays",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_CandidateStays_CandidateId_From",
                table: "CandidateStays",
                columns: new[] { "CandidateId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_CandidateStays_RemovedBy",
                table: "CandidateStays",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Closings_ClosedById",
                table: "Closings",
                column: "ClosedById");

            migrationBuilder.CreateIndex(
                name: "IX_Closings_EarlierId",
                table: "Closings",
                column: "EarlierId");

            migrationBuilder.CreateIndex(
                name: "IX_Closings_KnownAt",
                table: "Closings",
                column: "KnownAt");

            migrationBuilder.CreateIndex(
                name: "IX_Closings_Number",
                table: "Closings",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Closings_OrganisationId",
                table: "Closings",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReorganisationDrafts_ChangedBy",
                table: "ReorganisationDrafts",
                column: "ChangedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ReorganisationDrafts_ChangeNumber",
                table: "ReorganisationDrafts",
                column: "ChangeNumber");

            migrationBuilder.CreateIndex(
                name: "IX_ReorganisationDrafts_CreatedBy",
                table: "ReorganisationDrafts",
                column: "CreatedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ReorganisationDrafts_DistrictId_State",
                table: "ReorganisationDrafts",
                columns: new[] { "DistrictId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ReorganisationDrafts_TakenBackBy",
                table: "ReorganisationDrafts",
                column: "TakenBackBy");

            migrationBuilder.CreateIndex(
                name: "IX_RuleCitations_EditionId_Rule",
                table: "RuleCitations",
                columns: new[] { "EditionId", "Rule" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RuleEditions_Document",
                table: "RuleEditions",
                column: "Document",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RuleEditions_InForceFrom",
                table: "RuleEditions",
                column: "InForceFrom",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoredReports_ClosingId",
                table: "StoredReports",
                column: "ClosingId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredReports_KnownAt",
                table: "StoredReports",
                column: "KnownAt");

            migrationBuilder.CreateIndex(
                name: "IX_StoredReports_Number",
                table: "StoredReports",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoredReports_OrganisationId",
                table: "StoredReports",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredReports_SignedById",
                table: "StoredReports",
                column: "SignedById");

            migrationBuilder.CreateIndex(
                name: "IX_StoredReports_StoredById",
                table: "StoredReports",
                column: "StoredById");

            migrationBuilder.CreateIndex(
                name: "IX_TransferLetters_AddedBy",
                table: "TransferLetters",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_TransferLetters_MemberId",
                table: "TransferLetters",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferLetters_RemovedBy",
                table: "TransferLetters",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarCorrections");

            migrationBuilder.DropTable(
                name: "CandidateStays");

            migrationBuilder.DropTable(
                name: "ReorganisationDrafts");

            migrationBuilder.DropTable(
                name: "RuleCitations");

            migrationBuilder.DropTable(
                name: "StoredReports");

            migrationBuilder.DropTable(
                name: "TransferLetters");

            migrationBuilder.DropTable(
                name: "RuleEditions");

            migrationBuilder.DropTable(
                name: "Closings");

            migrationBuilder.DropIndex(
                name: "IX_Changes_FormId",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "DecidedOn",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "FormId",
                table: "Changes");
        }
    }
}
