using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MailLanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Language", table: "Accounts", type: "TEXT", maxLength: 40, nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_OverdueFrom_Number",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "OverdueFrom", "Number" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_Status_Number",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "Status", "Number" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_OverdueFrom_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_Status_Number", table: "BoardRows");

            migrationBuilder.DropColumn(name: "Language", table: "Accounts");
        }
    }
}
