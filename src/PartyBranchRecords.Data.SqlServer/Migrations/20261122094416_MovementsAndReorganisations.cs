using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyBranchRecords.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class MovementsAndReorganisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CandidateStays",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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
                name: "ReorganisationDrafts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    CreatedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangeNumber = table.Column<long>(type: "bigint", nullable: true),
                    TakenBackBy = table.Column<long>(type: "bigint", nullable: true),
                    Done = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "TransferLetters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Destination = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PresentedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true)
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
                name: "CandidateStays");

            migrationBuilder.DropTable(
                name: "ReorganisationDrafts");

            migrationBuilder.DropTable(
                name: "TransferLetters");
        }
    }
}
