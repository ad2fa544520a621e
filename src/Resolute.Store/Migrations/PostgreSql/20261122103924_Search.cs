using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.PostgreSql
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
                    Mark = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NounId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    Digest = table.Column<string>(type: "text", nullable: false),
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
                    Text = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchLabels", x => x.Text);
                }
            );

            migrationBuilder.CreateIndex(name: "IX_SearchEntries_DocumentId_Kind", table: "SearchEntries", columns: new[] { "DocumentId", "Kind" });

            migrationBuilder.CreateIndex(name: "IX_SearchEntries_NounId_Kind", table: "SearchEntries", columns: new[] { "NounId", "Kind" }, unique: true);

            migrationBuilder.Sql(
                """
                CREATE TABLE "SearchIndex" ("Mark" bigint NOT NULL PRIMARY KEY, "Terms" tsvector NOT NULL);
                CREATE INDEX "IX_SearchIndex_Terms" ON "SearchIndex" USING gin ("Terms");
                """
            );
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
