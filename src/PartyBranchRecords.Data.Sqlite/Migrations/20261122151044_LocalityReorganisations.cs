using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyBranchRecords.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LocalityReorganisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LocalityReorganisations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LocalityId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedBy = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalityReorganisations", x => x.Id);
                    table.CheckConstraint("CK_LocalityReorganisation_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]");
                    table.ForeignKey(
                        name: "FK_LocalityReorganisations_Changes_AddedBy",
                        column: x => x.AddedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocalityReorganisations_Changes_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "Changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocalityReorganisations_Localities_LocalityId",
                        column: x => x.LocalityId,
                        principalTable: "Localities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LocalityReorganisations_AddedBy",
                table: "LocalityReorganisations",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_LocalityReorganisations_EffectiveOn",
                table: "LocalityReorganisations",
                column: "EffectiveOn");

            migrationBuilder.CreateIndex(
                name: "IX_LocalityReorganisations_LocalityId",
                table: "LocalityReorganisations",
                column: "LocalityId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalityReorganisations_RemovedBy",
                table: "LocalityReorganisations",
                column: "RemovedBy",
                filter: "[RemovedBy] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LocalityReorganisations");
        }
    }
}
