using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyBranchRecords.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DecisionsOfChanges : Migration
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

            migrationBuilder.CreateIndex(
                name: "IX_Changes_FormId",
                table: "Changes",
                column: "FormId",
                unique: true,
                filter: "[FormId] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
