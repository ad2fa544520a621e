using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "ConfirmedOn", table: "Mandates", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Uncorrected", table: "DocumentTexts", type: "text", nullable: true);

            migrationBuilder.AddColumn<int>(name: "Version", table: "DocumentTexts", type: "integer", nullable: false, defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "FormerAddresses",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    EId = table.Column<string>(type: "text", nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerAddresses", x => new { x.DocumentId, x.EId });
                    table.ForeignKey(
                        name: "FK_FormerAddresses_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TextCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Says = table.Column<string>(type: "text", nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TextCorrections_Files_Sha256",
                        column: x => x.Sha256,
                        principalTable: "Files",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TextCorrections_Sha256_Ordinal",
                table: "TextCorrections",
                columns: new[] { "Sha256", "Ordinal" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "FormerAddresses");

            migrationBuilder.DropTable(name: "TextCorrections");

            migrationBuilder.DropColumn(name: "ConfirmedOn", table: "Mandates");

            migrationBuilder.DropColumn(name: "Uncorrected", table: "DocumentTexts");

            migrationBuilder.DropColumn(name: "Version", table: "DocumentTexts");
        }
    }
}
