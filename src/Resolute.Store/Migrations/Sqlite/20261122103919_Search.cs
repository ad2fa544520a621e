using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Mark = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NounId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Mark);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SearchLabels",
                columns: table => new
                {
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchLabels", x => x.Text);
                }
            );

            migrationBuilder.CreateIndex(name: "IX_SearchEntries_DocumentId_Kind", table: "SearchEntries", columns: new[] { "DocumentId", "Kind" });

            migrationBuilder.CreateIndex(name: "IX_SearchEntries_NounId_Kind", table: "SearchEntries", columns: new[] { "NounId", "Kind" }, unique: true);

            // Without content of its own: what it finds is looked up in SearchEntries by its mark.
            migrationBuilder.Sql("""CREATE VIRTUAL TABLE "SearchIndex" USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii')""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "SearchIndex" """);

            migrationBuilder.DropTable(name: "SearchEntries");

            migrationBuilder.DropTable(name: "SearchLabels");
        }
    }
}
