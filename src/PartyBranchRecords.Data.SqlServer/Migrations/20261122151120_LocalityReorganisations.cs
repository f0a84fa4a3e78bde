using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyBranchRecords.Data.SqlServer.Migrations
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LocalityId = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    AddedBy = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<long>(type: "bigint", nullable: true)
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
