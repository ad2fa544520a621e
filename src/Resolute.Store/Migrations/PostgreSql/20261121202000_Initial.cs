using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolute.Store.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginName = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Password = table.Column<string>(type: "text", nullable: false),
                    Secret = table.Column<string>(type: "text", nullable: false),
                    LastStep = table.Column<long>(type: "bigint", nullable: false),
                    Stamp = table.Column<string>(type: "text", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LockedUntil = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Commands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Digest = table.Column<string>(type: "text", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commands", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Sha256);
                }
            );

            migrationBuilder.CreateTable(
                name: "Instruments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instruments", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    TokenHash = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "JournalEntries",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Verb = table.Column<string>(type: "text", nullable: false),
                    Noun = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<string>(type: "text", nullable: true),
                    NoteDigest = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalEntries", x => x.Sequence);
                }
            );

            migrationBuilder.CreateTable(
                name: "JournalHeads",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalHeads", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Job = table.Column<string>(type: "text", nullable: false),
                    Request = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastFailure = table.Column<string>(type: "text", nullable: true),
                    IsDead = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "FileChunks",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileChunks", x => new { x.Sha256, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_FileChunks_Files_Sha256",
                        column: x => x.Sha256,
                        principalTable: "Files",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstrumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Canonical = table.Column<string>(type: "text", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Revisions_Instruments_InstrumentId",
                        column: x => x.InstrumentId,
                        principalTable: "Instruments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "JournalNotes",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    ActorName = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Salt = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalNotes", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_JournalNotes_JournalEntries_Sequence",
                        column: x => x.Sequence,
                        principalTable: "JournalEntries",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Symbol = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RevisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    ImportedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReleasedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Documents_Files_Sha256",
                        column: x => x.Sha256,
                        principalTable: "Files",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Documents_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CitedInstruments",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_CitedInstruments",
                        x => new
                        {
                            x.DocumentId,
                            x.Key,
                            x.Revision,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_CitedInstruments_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Clauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    EId = table.Column<string>(type: "text", nullable: false),
                    WId = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Heading = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: true),
                    Chapeau = table.Column<string>(type: "text", nullable: true),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Clauses_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Clauses_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "DocumentTexts",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reading = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentTexts", x => x.DocumentId);
                    table.ForeignKey(
                        name: "FK_DocumentTexts_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Mandates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClauseId = table.Column<Guid>(type: "uuid", nullable: false),
                    WId = table.Column<string>(type: "text", nullable: false),
                    AddresseeKey = table.Column<string>(type: "text", nullable: true),
                    AddresseeWords = table.Column<string>(type: "text", nullable: false),
                    ProposedAddresseeKey = table.Column<string>(type: "text", nullable: true),
                    Verb = table.Column<string>(type: "text", nullable: false),
                    Due = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    ReleasedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mandates_Clauses_ClauseId",
                        column: x => x.ClauseId,
                        principalTable: "Clauses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Mandates_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Mandates_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MandateId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClauseStart = table.Column<int>(type: "integer", nullable: false),
                    ClauseLength = table.Column<int>(type: "integer", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlaceId = table.Column<string>(type: "text", nullable: true),
                    PlaceLabel = table.Column<string>(type: "text", nullable: true),
                    Start = table.Column<int>(type: "integer", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Shows = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: true),
                    Confidence = table.Column<double>(type: "double precision", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Since = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Evidence_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.InsertData(
                table: "JournalHeads",
                columns: new[] { "Number", "Hash", "Sequence" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L }
            );

            migrationBuilder.CreateIndex(name: "IX_Accounts_LoginName", table: "Accounts", column: "LoginName", unique: true);

            migrationBuilder.CreateIndex(name: "IX_CitedInstruments_Key", table: "CitedInstruments", column: "Key");

            migrationBuilder.CreateIndex(name: "IX_Clauses_DocumentId_EId", table: "Clauses", columns: new[] { "DocumentId", "EId" }, unique: true);

            migrationBuilder.CreateIndex(name: "IX_Clauses_RevisionId_WId", table: "Clauses", columns: new[] { "RevisionId", "WId" });

            migrationBuilder.CreateIndex(name: "IX_Documents_Address", table: "Documents", column: "Address", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Documents_ImportedAt", table: "Documents", column: "ImportedAt");

            migrationBuilder.CreateIndex(name: "IX_Documents_RevisionId", table: "Documents", column: "RevisionId");

            migrationBuilder.CreateIndex(name: "IX_Documents_Sha256", table: "Documents", column: "Sha256", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Documents_Slug", table: "Documents", column: "Slug", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Evidence_DocumentId", table: "Evidence", column: "DocumentId");

            migrationBuilder.CreateIndex(name: "IX_Evidence_MandateId", table: "Evidence", column: "MandateId");

            migrationBuilder.CreateIndex(name: "IX_Instruments_Key", table: "Instruments", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_JournalEntries_Noun", table: "JournalEntries", column: "Noun");

            migrationBuilder.CreateIndex(name: "IX_JournalEntries_On", table: "JournalEntries", column: "On");

            migrationBuilder.CreateIndex(name: "IX_JournalEntries_PreviousHash", table: "JournalEntries", column: "PreviousHash", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Mandates_ClauseId", table: "Mandates", column: "ClauseId");

            migrationBuilder.CreateIndex(name: "IX_Mandates_DocumentId", table: "Mandates", column: "DocumentId");

            migrationBuilder.CreateIndex(name: "IX_Mandates_Number", table: "Mandates", column: "Number", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Mandates_RevisionId_WId", table: "Mandates", columns: new[] { "RevisionId", "WId" });

            migrationBuilder.CreateIndex(name: "IX_Outbox_IsDead_DueAt", table: "Outbox", columns: new[] { "IsDead", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_InstrumentId_Canonical",
                table: "Revisions",
                columns: new[] { "InstrumentId", "Canonical" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Accounts");

            migrationBuilder.DropTable(name: "CitedInstruments");

            migrationBuilder.DropTable(name: "Commands");

            migrationBuilder.DropTable(name: "DocumentTexts");

            migrationBuilder.DropTable(name: "Evidence");

            migrationBuilder.DropTable(name: "FileChunks");

            migrationBuilder.DropTable(name: "Invitations");

            migrationBuilder.DropTable(name: "JournalHeads");

            migrationBuilder.DropTable(name: "JournalNotes");

            migrationBuilder.DropTable(name: "Outbox");

            migrationBuilder.DropTable(name: "Mandates");

            migrationBuilder.DropTable(name: "JournalEntries");

            migrationBuilder.DropTable(name: "Clauses");

            migrationBuilder.DropTable(name: "Documents");

            migrationBuilder.DropTable(name: "Files");

            migrationBuilder.DropTable(name: "Revisions");

            migrationBuilder.DropTable(name: "Instruments");
        }
    }
}
