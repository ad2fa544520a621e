using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "ErasedAt", table: "Accounts", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<bool>(name: "IsDemo", table: "Accounts", type: "INTEGER", nullable: false, defaultValue: false);

            migrationBuilder.AddColumn<long>(name: "JoinedAt", table: "Accounts", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<int>(name: "KnownFailures", table: "Accounts", type: "INTEGER", nullable: false, defaultValue: 0);

            migrationBuilder.AddColumn<long>(name: "KnownLockedUntil", table: "Accounts", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "OrganisationId", table: "Accounts", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountLinks",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLinks", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_AccountLinks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Devices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Browser = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSeen = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSeen = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Devices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Devices_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PasskeyChallenges",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PasskeyChallenges", x => x.Hash);
                }
            );

            migrationBuilder.CreateTable(
                name: "Passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SignCount = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_Passkeys_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PersonalTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonalTokens_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => new { x.AccountId, x.Hash });
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Roles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Roles_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Roles_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Accounts_Name", table: "Accounts", column: "Name");

            migrationBuilder.CreateIndex(name: "IX_Accounts_OrganisationId", table: "Accounts", column: "OrganisationId");

            migrationBuilder.CreateIndex(name: "IX_AccountLinks_TokenHash", table: "AccountLinks", column: "TokenHash", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Devices_AccountId", table: "Devices", column: "AccountId");

            migrationBuilder.CreateIndex(name: "IX_Organisations_Name", table: "Organisations", column: "Name", unique: true);

            migrationBuilder.CreateIndex(name: "IX_PasskeyChallenges_ExpiresAt", table: "PasskeyChallenges", column: "ExpiresAt");

            migrationBuilder.CreateIndex(name: "IX_Passkeys_AccountId", table: "Passkeys", column: "AccountId");

            migrationBuilder.CreateIndex(name: "IX_PersonalTokens_AccountId", table: "PersonalTokens", column: "AccountId");

            migrationBuilder.CreateIndex(name: "IX_PersonalTokens_Hash", table: "PersonalTokens", column: "Hash", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Roles_AccountId", table: "Roles", column: "AccountId");

            migrationBuilder.CreateIndex(name: "IX_Roles_OrganisationId", table: "Roles", column: "OrganisationId");

            // Whoever had an account was the first officer: joined, administrator and officer from then on.
            migrationBuilder.Sql("UPDATE \"Accounts\" SET \"JoinedAt\" = 639309024000000000");
            migrationBuilder.Sql(
                """
                INSERT INTO "Roles" ("Id", "AccountId", "Kind", "From", "Version")
                SELECT "Id", "Id", 'Officer', '2026-11-22', 0 FROM "Accounts"
                """
            );
            migrationBuilder.Sql(
                """
                INSERT INTO "Roles" ("Id", "AccountId", "Kind", "From", "Version")
                SELECT '00000000' || substr("Id", 9), "Id", 'Administrator', '2026-11-22', 0 FROM "Accounts"
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AccountLinks");

            migrationBuilder.DropTable(name: "Devices");

            migrationBuilder.DropTable(name: "PasskeyChallenges");

            migrationBuilder.DropTable(name: "Passkeys");

            migrationBuilder.DropTable(name: "PersonalTokens");

            migrationBuilder.DropTable(name: "RecoveryCodes");

            migrationBuilder.DropTable(name: "Roles");

            migrationBuilder.DropTable(name: "Organisations");

            migrationBuilder.DropIndex(name: "IX_Accounts_Name", table: "Accounts");

            migrationBuilder.DropIndex(name: "IX_Accounts_OrganisationId", table: "Accounts");

            migrationBuilder.DropColumn(name: "ErasedAt", table: "Accounts");

            migrationBuilder.DropColumn(name: "IsDemo", table: "Accounts");

            migrationBuilder.DropColumn(name: "JoinedAt", table: "Accounts");

            migrationBuilder.DropColumn(name: "KnownFailures", table: "Accounts");

            migrationBuilder.DropColumn(name: "KnownLockedUntil", table: "Accounts");

            migrationBuilder.DropColumn(name: "OrganisationId", table: "Accounts");
        }
    }
}
