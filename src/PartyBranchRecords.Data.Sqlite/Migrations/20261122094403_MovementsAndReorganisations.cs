using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyBranchRecords.Data.Sqlite.Migrations
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
