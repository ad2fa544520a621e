using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Watches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Watches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Noun = table.Column<string>(type: "text", nullable: false),
                    Rhythm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ToldUntil = table.Column<long>(type: "bigint", nullable: false),
                    ToldAt = table.Column<long>(type: "bigint", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Token = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watches", x => x.Id);
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Watches_AccountId_Noun", table: "Watches", columns: new[] { "AccountId", "Noun" }, unique: true);

            migrationBuilder.CreateIndex(name: "IX_Watches_Rhythm", table: "Watches", column: "Rhythm");

            migrationBuilder.CreateIndex(name: "IX_Watches_Token", table: "Watches", column: "Token");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Watches");
        }
    }
}
