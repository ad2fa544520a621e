using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Gathering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "RenditionOf", table: "Documents", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "SymbolSlug", table: "Documents", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "VersionSlug", table: "Documents", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "WordsDigest", table: "Documents", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "Intakes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LeftAside = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Intakes", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "IntakeFiles",
                columns: table => new
                {
                    IntakeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Arrival = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RefusalCode = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalWords = table.Column<string>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntakeFiles", x => new { x.IntakeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_IntakeFiles_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_IntakeFiles_Intakes_IntakeId",
                        column: x => x.IntakeId,
                        principalTable: "Intakes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Documents_SymbolSlug", table: "Documents", column: "SymbolSlug");

            migrationBuilder.CreateIndex(name: "IX_Documents_VersionSlug", table: "Documents", column: "VersionSlug");

            migrationBuilder.CreateIndex(name: "IX_Documents_WordsDigest", table: "Documents", column: "WordsDigest");

            migrationBuilder.CreateIndex(name: "IX_IntakeFiles_DocumentId", table: "IntakeFiles", column: "DocumentId");

            migrationBuilder.CreateIndex(name: "IX_IntakeFiles_Sha256", table: "IntakeFiles", column: "Sha256");

            migrationBuilder.CreateIndex(name: "IX_Intakes_ReceivedAt", table: "Intakes", column: "ReceivedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "IntakeFiles");

            migrationBuilder.DropTable(name: "Intakes");

            migrationBuilder.DropIndex(name: "IX_Documents_SymbolSlug", table: "Documents");

            migrationBuilder.DropIndex(name: "IX_Documents_VersionSlug", table: "Documents");

            migrationBuilder.DropIndex(name: "IX_Documents_WordsDigest", table: "Documents");

            migrationBuilder.DropColumn(name: "RenditionOf", table: "Documents");

            migrationBuilder.DropColumn(name: "SymbolSlug", table: "Documents");

            migrationBuilder.DropColumn(name: "VersionSlug", table: "Documents");

            migrationBuilder.DropColumn(name: "WordsDigest", table: "Documents");
        }
    }
}
