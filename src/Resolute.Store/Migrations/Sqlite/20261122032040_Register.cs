using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Register : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "OwnerId", table: "Mandates", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Particulars", table: "Mandates", type: "TEXT", nullable: false, defaultValue: "{}");

            migrationBuilder.AddColumn<string>(name: "Schedule", table: "Mandates", type: "TEXT", nullable: false, defaultValue: "{\"Cycles\":[]}");

            migrationBuilder.AddColumn<string>(name: "Summary", table: "Mandates", type: "TEXT", nullable: true);

            migrationBuilder.AlterColumn<Guid>(name: "DocumentId", table: "Evidence", type: "TEXT", nullable: true, oldClrType: typeof(Guid), oldType: "TEXT");

            migrationBuilder.AddColumn<string>(name: "Because", table: "Evidence", type: "TEXT", nullable: false, defaultValue: "[]");

            migrationBuilder.AddColumn<string>(name: "Event", table: "Evidence", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "InstanceId", table: "Evidence", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Kind", table: "Evidence", type: "TEXT", maxLength: 40, nullable: false, defaultValue: "Document");

            migrationBuilder.AddColumn<long>(name: "LinkedAt", table: "Evidence", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(name: "On", table: "Evidence", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Url", table: "Evidence", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<long>(name: "WithdrawnAt", table: "Evidence", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(name: "AdoptedOn", table: "Documents", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<long>(name: "LineageConfirmedAt", table: "Clauses", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Mail", table: "Accounts", type: "TEXT", nullable: true);

            migrationBuilder.Sql("""UPDATE "Evidence" SET "LinkedAt" = "Since" WHERE "State" = 'Linked'""");

            migrationBuilder.CreateTable(
                name: "BoardRows",
                columns: table => new
                {
                    MandateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AddresseeKey = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OverdueFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardRows", x => new { x.MandateId, x.Audience });
                    table.ForeignKey(
                        name: "FK_BoardRows_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "BoardTallies",
                columns: table => new
                {
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddresseeKey = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    OverdueFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_BoardTallies",
                        x => new
                        {
                            x.Audience,
                            x.AddresseeKey,
                            x.State,
                            x.IsProvisional,
                            x.Status,
                            x.OverdueFrom,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "InstrumentActs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstrumentActs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstrumentActs_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MandateParties",
                columns: table => new
                {
                    MandateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_MandateParties",
                        x => new
                        {
                            x.MandateId,
                            x.Role,
                            x.Key,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_MandateParties_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Season = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Days = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: true),
                    CalledOffAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "DueInstances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MandateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Days = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueInstances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DueInstances_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_DueInstances_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    InstanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_Reminders",
                        x => new
                        {
                            x.InstanceId,
                            x.AccountId,
                            x.Kind,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_Reminders_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Reminders_DueInstances_InstanceId",
                        column: x => x.InstanceId,
                        principalTable: "DueInstances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "StatusesSaid",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MandateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstanceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SaidAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatusesSaid", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatusesSaid_DueInstances_InstanceId",
                        column: x => x.InstanceId,
                        principalTable: "DueInstances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_StatusesSaid_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_StatusesSaid_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Mandates_OwnerId", table: "Mandates", column: "OwnerId");

            migrationBuilder.CreateIndex(name: "IX_Evidence_InstanceId", table: "Evidence", column: "InstanceId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_NextDue",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "NextDue" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BoardRows_Audience_AddresseeKey_Number",
                table: "BoardRows",
                columns: new[] { "Audience", "AddresseeKey", "Number" }
            );

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_NextDue", table: "BoardRows", columns: new[] { "Audience", "NextDue" });

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_Number", table: "BoardRows", columns: new[] { "Audience", "Number" });

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_OverdueFrom", table: "BoardRows", columns: new[] { "Audience", "OverdueFrom" });

            migrationBuilder.CreateIndex(name: "IX_BoardRows_Audience_Status_Number", table: "BoardRows", columns: new[] { "Audience", "Status", "Number" });

            migrationBuilder.CreateIndex(name: "IX_DueInstances_DueOn", table: "DueInstances", column: "DueOn");

            migrationBuilder.CreateIndex(name: "IX_DueInstances_MandateId_Key", table: "DueInstances", columns: new[] { "MandateId", "Key" }, unique: true);

            migrationBuilder.CreateIndex(name: "IX_DueInstances_SessionId", table: "DueInstances", column: "SessionId");

            migrationBuilder.CreateIndex(name: "IX_InstrumentActs_DocumentId", table: "InstrumentActs", column: "DocumentId");

            migrationBuilder.CreateIndex(name: "IX_InstrumentActs_Key", table: "InstrumentActs", column: "Key");

            migrationBuilder.CreateIndex(name: "IX_MandateParties_Key_Role", table: "MandateParties", columns: new[] { "Key", "Role" });

            migrationBuilder.CreateIndex(name: "IX_Reminders_AccountId", table: "Reminders", column: "AccountId");

            migrationBuilder.CreateIndex(name: "IX_Sessions_Body_Name", table: "Sessions", columns: new[] { "Body", "Name" }, unique: true);

            migrationBuilder.CreateIndex(name: "IX_Sessions_From", table: "Sessions", column: "From");

            migrationBuilder.CreateIndex(name: "IX_StatusesSaid_EvidenceId", table: "StatusesSaid", column: "EvidenceId");

            migrationBuilder.CreateIndex(name: "IX_StatusesSaid_InstanceId", table: "StatusesSaid", column: "InstanceId");

            migrationBuilder.CreateIndex(name: "IX_StatusesSaid_MandateId", table: "StatusesSaid", column: "MandateId");

            migrationBuilder.AddForeignKey(
                name: "FK_Evidence_DueInstances_InstanceId",
                table: "Evidence",
                column: "InstanceId",
                principalTable: "DueInstances",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.AddForeignKey(
                name: "FK_Mandates_Accounts_OwnerId",
                table: "Mandates",
                column: "OwnerId",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "FK_Evidence_DueInstances_InstanceId", table: "Evidence");

            migrationBuilder.DropForeignKey(name: "FK_Mandates_Accounts_OwnerId", table: "Mandates");

            migrationBuilder.DropTable(name: "BoardRows");

            migrationBuilder.DropTable(name: "BoardTallies");

            migrationBuilder.DropTable(name: "InstrumentActs");

            migrationBuilder.DropTable(name: "MandateParties");

            migrationBuilder.DropTable(name: "Reminders");

            migrationBuilder.DropTable(name: "StatusesSaid");

            migrationBuilder.DropTable(name: "DueInstances");

            migrationBuilder.DropTable(name: "Sessions");

            migrationBuilder.DropIndex(name: "IX_Mandates_OwnerId", table: "Mandates");

            migrationBuilder.DropIndex(name: "IX_Evidence_InstanceId", table: "Evidence");

            migrationBuilder.DropColumn(name: "OwnerId", table: "Mandates");

            migrationBuilder.DropColumn(name: "Particulars", table: "Mandates");

            migrationBuilder.DropColumn(name: "Schedule", table: "Mandates");

            migrationBuilder.DropColumn(name: "Summary", table: "Mandates");

            migrationBuilder.DropColumn(name: "Because", table: "Evidence");

            migrationBuilder.DropColumn(name: "Event", table: "Evidence");

            migrationBuilder.DropColumn(name: "InstanceId", table: "Evidence");

            migrationBuilder.DropColumn(name: "Kind", table: "Evidence");

            migrationBuilder.DropColumn(name: "LinkedAt", table: "Evidence");

            migrationBuilder.DropColumn(name: "On", table: "Evidence");

            migrationBuilder.DropColumn(name: "Url", table: "Evidence");

            migrationBuilder.DropColumn(name: "WithdrawnAt", table: "Evidence");

            migrationBuilder.DropColumn(name: "AdoptedOn", table: "Documents");

            migrationBuilder.DropColumn(name: "LineageConfirmedAt", table: "Clauses");

            migrationBuilder.DropColumn(name: "Mail", table: "Accounts");

            migrationBuilder.AlterColumn<Guid>(
                name: "DocumentId",
                table: "Evidence",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true
            );
        }
    }
}
