using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SignInProviders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "VouchedMail", table: "Accounts", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "ProviderLinks",
                columns: table => new
                {
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProviderLinks", x => new { x.Issuer, x.Subject });
                    table.ForeignKey(
                        name: "FK_ProviderLinks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Accounts_VouchedMail", table: "Accounts", column: "VouchedMail");

            migrationBuilder.CreateIndex(
                name: "IX_ProviderLinks_AccountId_Issuer",
                table: "ProviderLinks",
                columns: new[] { "AccountId", "Issuer" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ProviderLinks");

            migrationBuilder.DropIndex(name: "IX_Accounts_VouchedMail", table: "Accounts");

            migrationBuilder.DropColumn(name: "VouchedMail", table: "Accounts");
        }
    }
}
