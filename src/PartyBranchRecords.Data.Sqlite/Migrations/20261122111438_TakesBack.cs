using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyBranchRecords.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TakesBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "TakesBack",
                table: "Changes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Changes_TakesBack",
                table: "Changes",
                column: "TakesBack",
                filter: "[TakesBack] IS NOT NULL");

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
                name: "FK_Changes_Changes_TakesBack",
                table: "Changes");

            migrationBuilder.DropIndex(
                name: "IX_Changes_TakesBack",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "TakesBack",
                table: "Changes");
        }
    }
}
