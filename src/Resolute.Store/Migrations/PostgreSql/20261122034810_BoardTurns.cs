using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class BoardTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_NextDue", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_NextDue", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_OverdueFrom", table: "BoardRows");

            migrationBuilder.AddColumn<string>(name: "Body", table: "BoardRows", type: "text", nullable: false, defaultValue: "");

            migrationBuilder.AddColumn<Guid>(name: "OwnerId", table: "BoardRows", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(name: "TurnsOn", table: "BoardRows", type: "date", nullable: false, defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_NextDue_Number",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "NextDue", "Number" }
            );

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_Body_Number", table: "BoardRows", columns: new[] { "Audience", "Body", "Number" });

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_NextDue_Number", table: "BoardRows", columns: new[] { "Audience", "NextDue", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_OverdueFrom_Number",
                table: "BoardRows",
                columns: new[] { "Audience", "OverdueFrom", "Number" }
            );

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_OwnerId_Number", table: "BoardRows", columns: new[] { "Audience", "OwnerId", "Number" });

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_State_Number", table: "BoardRows", columns: new[] { "Audience", "State", "Number" });

            migrationBuilder.CreateIndex(name: "IX_BoardRows_TurnsOn", table: "BoardRows", column: "TurnsOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_AddresseeKey_NextDue_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_Body_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_NextDue_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_OverdueFrom_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_OwnerId_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_Audience_State_Number", table: "BoardRows");

            migrationBuilder.DropIndex(name: "IX_BoardRows_TurnsOn", table: "BoardRows");

            migrationBuilder.DropColumn(name: "Body", table: "BoardRows");

            migrationBuilder.DropColumn(name: "OwnerId", table: "BoardRows");

            migrationBuilder.DropColumn(name: "TurnsOn", table: "BoardRows");

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_NextDue",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "NextDue" }
            );

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_NextDue", table: "BoardRows", columns: new[] { "Audience", "NextDue" });

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_OverdueFrom", table: "BoardRows", columns: new[] { "Audience", "OverdueFrom" });
        }
    }
}
