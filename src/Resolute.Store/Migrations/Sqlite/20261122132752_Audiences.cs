using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Audiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "RestrictedAt", table: "Mandates", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RestrictedNextDue",
                table: "MandateParties",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1)
            );

            migrationBuilder.AddColumn<long>(name: "RestrictedAt", table: "Documents", type: "INTEGER", nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_MandateParties_Key_Role_RestrictedNextDue_MandateId",
                table: "MandateParties",
                columns: new[] { "Key", "Role", "RestrictedNextDue", "MandateId" }
            );

            // Rows are derived anew when the workspace is next opened, with one for those who take part, and the parties with them.
            migrationBuilder.Sql("""UPDATE "BoardRows" SET "TurnsOn" = '0001-01-01'""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_MandateParties_Key_Role_RestrictedNextDue_MandateId", table: "MandateParties");

            migrationBuilder.DropColumn(name: "RestrictedAt", table: "Mandates");

            migrationBuilder.DropColumn(name: "RestrictedNextDue", table: "MandateParties");

            migrationBuilder.DropColumn(name: "RestrictedAt", table: "Documents");
        }
    }
}
