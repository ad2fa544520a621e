using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DaysInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_MandateParties_Key_Role", table: "MandateParties");

            migrationBuilder.DropIndex(name: "IX_DueInstances_DueOn", table: "DueInstances");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_NextDue_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_Status_Number", table: "BoardRows");

            migrationBuilder.AddColumn<DateOnly>(name: "NextDue", table: "MandateParties", type: "TEXT", nullable: false, defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "PublicNextDue",
                table: "MandateParties",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1)
            );

            migrationBuilder.CreateIndex(
                name: "IX_MandateParties_Key_Role_NextDue_MandateId",
                table: "MandateParties",
                columns: new[] { "Key", "Role", "NextDue", "MandateId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MandateParties_Key_Role_PublicNextDue_MandateId",
                table: "MandateParties",
                columns: new[] { "Key", "Role", "PublicNextDue", "MandateId" }
            );

            migrationBuilder.CreateIndex(name: "IX_DueInstances_DueOn_MandateId_Key", table: "DueInstances", columns: new[] { "DueOn", "MandateId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_NextDue_Number_OverdueFrom",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "NextDue", "Number", "OverdueFrom" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_Status_Number_OverdueFrom",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "Status", "Number", "OverdueFrom" }
            );

            // Rows are derived anew when the workspace is next opened, and the parties with them.
            migrationBuilder.Sql("""UPDATE "BoardRows" SET "TurnsOn" = '0001-01-01'""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_MandateParties_Key_Role_NextDue_MandateId", table: "MandateParties");

            migrationBuilder.DropIndex(name: "IX_MandateParties_Key_Role_PublicNextDue_MandateId", table: "MandateParties");

            migrationBuilder.DropIndex(name: "IX_DueInstances_DueOn_MandateId_Key", table: "DueInstances");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_NextDue_Number_OverdueFrom", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_Status_Number_OverdueFrom", table: "BoardRows");

            migrationBuilder.DropColumn(name: "NextDue", table: "MandateParties");

            migrationBuilder.DropColumn(name: "PublicNextDue", table: "MandateParties");

            migrationBuilder.CreateIndex(name: "IX_MandateParties_Key_Role", table: "MandateParties", columns: new[] { "Key", "Role" });

            migrationBuilder.CreateIndex(name: "IX_DueInstances_DueOn", table: "DueInstances", column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_NextDue_Number",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "NextDue", "Number" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_Status_Number",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "Status", "Number" }
            );
        }
    }
}
