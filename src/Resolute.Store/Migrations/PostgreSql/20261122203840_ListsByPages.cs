using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ListsByPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Documents_ImportedAt", table: "Documents");

            migrationBuilder.AddColumn<string>(name: "Place", table: "Instruments", type: "text", nullable: false, defaultValue: "");

            migrationBuilder.CreateIndex(name: "IX_Instruments_Body_Place_Key", table: "Instruments", columns: new[] { "Body", "Place", "Key" });

            migrationBuilder.CreateIndex(name: "IX_Documents_ImportedAt_Id", table: "Documents", columns: new[] { "ImportedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Instruments_Body_Place_Key", table: "Instruments");

            migrationBuilder.DropIndex(name: "IX_Documents_ImportedAt_Id", table: "Documents");

            migrationBuilder.DropColumn(name: "Place", table: "Instruments");

            migrationBuilder.CreateIndex(name: "IX_Documents_ImportedAt", table: "Documents", column: "ImportedAt");
        }
    }
}
