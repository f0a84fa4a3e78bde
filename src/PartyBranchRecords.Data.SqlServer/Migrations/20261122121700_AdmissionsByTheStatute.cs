using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyBranchRecords.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AdmissionsByTheStatute : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "TakesBack",
                table: "Changes",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AbsentReason",
                table: "CandidateSteps",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "BackTo",
                table: "CandidateSteps",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Chair",
                table: "CandidateSteps",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "MinutesBy",
                table: "CandidateSteps",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "Official",
                table: "CandidateSteps",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Present",
                table: "CandidateSteps",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReceivedOn",
                table: "CandidateSteps",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Total",
                table: "CandidateSteps",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VotesAgainst",
                table: "CandidateSteps",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EditionId",
                table: "Candidates",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DossierDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: true),
                    MemberId = table.Column<int>(type: "int", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FiledAt = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierDocuments", x => x.Id);
                    table.CheckConstraint("CK_DossierDocument_Owner", "([CandidateId] IS NULL AND [MemberId] IS NOT NULL) OR ([CandidateId] IS NOT NULL AND [MemberId] IS NULL)");
                    table.CheckConstraint("CK_DossierDocument_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_DossierDocuments_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DossierDocuments_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DossierDocuments_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DossierDocuments_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Introductions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    MemberId = table.Column<int>(type: "int", nullable: true),
                    Body = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    TogetherSince = table.Column<DateOnly>(type: "date", nullable: true),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Introductions", x => x.Id);
                    table.CheckConstraint("CK_Introduction_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_Introductions_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Introductions_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Introductions_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Introductions_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProbationHelpers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    HelperId = table.Column<int>(type: "int", nullable: false),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProbationHelpers", x => x.Id);
                    table.CheckConstraint("CK_ProbationHelper_Period", "[To] IS NULL OR [To] > [From]");
                    table.CheckConstraint("CK_ProbationHelper_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_ProbationHelpers_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProbationHelpers_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProbationHelpers_Members_HelperId",
                        column: x => x.HelperId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProbationHelpers_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecognitionSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    AdmissionNumber = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Total = table.Column<int>(type: "int", nullable: true),
                    Official = table.Column<int>(type: "int", nullable: true),
                    Present = table.Column<int>(type: "int", nullable: true),
                    AbsentReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    VotesFor = table.Column<int>(type: "int", nullable: true),
                    VotesAgainst = table.Column<int>(type: "int", nullable: true),
                    VotesOf = table.Column<int>(type: "int", nullable: true),
                    Chair = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    MinutesBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecognitionSteps", x => x.Id);
                    table.CheckConstraint("CK_RecognitionStep_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_RecognitionSteps_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecognitionSteps_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecognitionSteps_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleExceptions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: true),
                    MemberId = table.Column<int>(type: "int", nullable: true),
                    Rule = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleExceptions", x => x.Id);
                    table.CheckConstraint("CK_RuleException_Owner", "([CandidateId] IS NULL AND [MemberId] IS NOT NULL) OR ([CandidateId] IS NOT NULL AND [MemberId] IS NULL)");
                    table.CheckConstraint("CK_RuleException_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_TakesBack",
                table: "Changes",
                column: "TakesBack",
                filter: "[TakesBack] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_EditionId",
                table: "Candidates",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierDocuments_AddedBy",
                table: "DossierDocuments",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_DossierDocuments_CandidateId",
                table: "DossierDocuments",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierDocuments_MemberId",
                table: "DossierDocuments",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierDocuments_RemovedBy",
                table: "DossierDocuments",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_AddedBy",
                table: "Introductions",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_CandidateId",
                table: "Introductions",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_MemberId",
                table: "Introductions",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_RemovedBy",
                table: "Introductions",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ProbationHelpers_AddedBy",
                table: "ProbationHelpers",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ProbationHelpers_HelperId",
                table: "ProbationHelpers",
                column: "HelperId");

            migrationBuilder.CreateIndex(
                name: "IX_ProbationHelpers_MemberId",
                table: "ProbationHelpers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ProbationHelpers_RemovedBy",
                table: "ProbationHelpers",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RecognitionSteps_AddedBy",
                table: "RecognitionSteps",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_RecognitionSteps_MemberId_On",
                table: "RecognitionSteps",
                columns: new[] { "MemberId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_RecognitionSteps_RemovedBy",
                table: "RecognitionSteps",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_AddedBy",
                table: "RuleExceptions",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_CandidateId",
                table: "RuleExceptions",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_MemberId",
                table: "RuleExceptions",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_RemovedBy",
                table: "RuleExceptions",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_Candidates_RuleEditions_EditionId",
                table: "Candidates",
                column: "EditionId",
                principalTable: "RuleEditions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Changes_Changes_TakesBack",
                table: "Changes",
                column: "TakesBack",
                principalTable: "Changes",
                principalColumn: "Number",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Candidates_RuleEditions_EditionId",
                table: "Candidates");

            migrationBuilder.DropForeignKey(
                name: "FK_Changes_Changes_TakesBack",
                table: "Changes");

            migrationBuilder.DropTable(
                name: "DossierDocuments");

            migrationBuilder.DropTable(
                name: "Introductions");

            migrationBuilder.DropTable(
                name: "ProbationHelpers");

            migrationBuilder.DropTable(
                name: "RecognitionSteps");

            migrationBuilder.DropTable(
                name: "RuleExceptions");

            migrationBuilder.DropIndex(
                name: "IX_Changes_TakesBack",
                table: "Changes");

            migrationBuilder.DropIndex(
                name: "IX_Candidates_EditionId",
                table: "Candidates");

            migrationBuilder.DropColumn(
                name: "TakesBack",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "AbsentReason",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "BackTo",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "Chair",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "MinutesBy",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "Official",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "Present",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "ReceivedOn",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "Total",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "VotesAgainst",
                table: "CandidateSteps");

            migrationBuilder.DropColumn(
                name: "EditionId",
                table: "Candidates");
        }
    }
}
