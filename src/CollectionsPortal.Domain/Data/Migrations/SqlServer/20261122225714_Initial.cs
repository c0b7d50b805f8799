using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectionsPortal.Domain.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AgencySettings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hours = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    TimeZoneId = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    ContactsPerWeek = table.Column<int>(type: "int", nullable: false),
                    PaymentPage = table.Column<string>(type: "varchar(300)", unicode: false, maxLength: 300, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Limits_BereavementDays = table.Column<int>(type: "int", nullable: false),
                    Limits_ContactsPerDay = table.Column<int>(type: "int", nullable: false),
                    Limits_DaysAfterRefusal = table.Column<int>(type: "int", nullable: false),
                    Limits_KingdomFrom = table.Column<TimeOnly>(type: "time", nullable: false),
                    Limits_KingdomTo = table.Column<TimeOnly>(type: "time", nullable: false),
                    Limits_MinutesBetweenContacts = table.Column<int>(type: "int", nullable: false),
                    Limits_QuietHolidays = table.Column<bool>(type: "bit", nullable: false),
                    Limits_QuietSundays = table.Column<bool>(type: "bit", nullable: false),
                    Limits_ReviewUnprovenAddresses = table.Column<bool>(type: "bit", nullable: false),
                    Terms_AgentPercent = table.Column<int>(type: "int", nullable: true),
                    Terms_GraceDays = table.Column<int>(type: "int", nullable: true),
                    Terms_HorizonMonths = table.Column<int>(type: "int", nullable: true),
                    Terms_LinkDays = table.Column<int>(type: "int", nullable: true),
                    Terms_LinkRestHours = table.Column<int>(type: "int", nullable: true),
                    Terms_NoticeDays = table.Column<int>(type: "int", nullable: true),
                    Terms_ReviewMonths = table.Column<int>(type: "int", nullable: true),
                    Terms_SavingsAMonth = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: true),
                    Terms_SmallAMonth = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: true),
                    Terms_StatementMonths = table.Column<int>(type: "int", nullable: true),
                    Terms_SupervisorPercent = table.Column<int>(type: "int", nullable: true),
                    Terms_ThinkingDays = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencySettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ApiClients",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NormalizedName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Scopes = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiClients", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditChainHeads",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditChainHeads", x => x.Stream);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Stream = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorId = table.Column<long>(type: "bigint", nullable: true),
                    ActorRole = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ActorDisplay = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Action = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    SubjectKind = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    SubjectId = table.Column<long>(type: "bigint", nullable: false),
                    Details = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PreviousHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Creditors",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NormalizedName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LeastPercent = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Creditors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Debtors",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Reference = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PreferredName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    BirthDateCipher = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: true),
                    BirthDateHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true),
                    NationalIdCipher = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: true),
                    LastFourHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true),
                    NameBirthKey = table.Column<long>(type: "bigint", nullable: true),
                    NameLastFourKey = table.Column<long>(type: "bigint", nullable: true),
                    NameAddressKey = table.Column<long>(type: "bigint", nullable: true),
                    MergedIntoId = table.Column<long>(type: "bigint", nullable: true),
                    Language = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: false),
                    ContactVersion = table.Column<long>(type: "bigint", nullable: false),
                    LastContactAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name_First = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Name_Last = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Name_Middle = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Name_Suffix = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Debtors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Debtors_Debtors_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentSources",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NormalizedName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentSources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProtectedKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Cipher = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_BLOB_TRIGGERS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    BLOB_DATA = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_BLOB_TRIGGERS", x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_CALENDARS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    CALENDAR_NAME = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CALENDAR = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_CALENDARS", x => new { x.SCHED_NAME, x.CALENDAR_NAME });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_EXECUTION_HISTORY",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ENTRY_ID = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false),
                    ERROR_MESSAGE = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    EXECUTION_LOG = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    FIRED_TIME = table.Column<long>(type: "bigint", nullable: false),
                    FIRE_INSTANCE_ID = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: true),
                    INSTANCE_NAME = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    JOB_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    JOB_INPUT = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    JOB_INPUT_TOO_LARGE = table.Column<bool>(type: "bit", nullable: true),
                    JOB_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    MANUAL = table.Column<bool>(type: "bit", nullable: true),
                    METRICS = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RESULT = table.Column<int>(type: "int", nullable: true),
                    RETRY_ATTEMPT = table.Column<int>(type: "int", nullable: false, defaultValue: 0),
                    RETRY_SCHEDULED = table.Column<bool>(type: "bit", nullable: false, defaultValue: false),
                    RUN_TIME = table.Column<long>(type: "bigint", nullable: false),
                    SUCCEEDED = table.Column<bool>(type: "bit", nullable: false),
                    SUMMARY = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_EXECUTION_HISTORY", x => new { x.SCHED_NAME, x.ENTRY_ID });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_FIRED_TRIGGERS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ENTRY_ID = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false),
                    EXECUTION_GROUP = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FIRED_TIME = table.Column<long>(type: "bigint", nullable: false),
                    INSTANCE_NAME = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    INTERRUPT_REQUESTED_TIME = table.Column<long>(type: "bigint", nullable: true),
                    IS_NONCONCURRENT = table.Column<bool>(type: "bit", nullable: true),
                    JOB_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    JOB_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    PRIORITY = table.Column<int>(type: "int", nullable: false),
                    PROGRESS = table.Column<int>(type: "int", nullable: true),
                    PROGRESS_MESSAGE = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    REQUESTS_RECOVERY = table.Column<bool>(type: "bit", nullable: true),
                    SCHED_TIME = table.Column<long>(type: "bigint", nullable: false),
                    STATE = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_FIRED_TRIGGERS", x => new { x.SCHED_NAME, x.ENTRY_ID });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_JOB_DETAILS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    JOB_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    JOB_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    DESCRIPTION = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    IS_DURABLE = table.Column<bool>(type: "bit", nullable: false),
                    IS_NONCONCURRENT = table.Column<bool>(type: "bit", nullable: false),
                    IS_UPDATE_DATA = table.Column<bool>(type: "bit", nullable: false),
                    JOB_CLASS_NAME = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    JOB_DATA = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    REQUESTS_RECOVERY = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_JOB_DETAILS", x => new { x.SCHED_NAME, x.JOB_NAME, x.JOB_GROUP });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_JOB_STATUS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    JOB_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    JOB_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    CONSECUTIVE_FAILURES = table.Column<int>(type: "int", nullable: false, defaultValue: 0),
                    FAILURE_COUNT = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L),
                    FIRST_FIRED_TIME = table.Column<long>(type: "bigint", nullable: false),
                    LAST_ENTRY_ID = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: true),
                    LAST_FAILURE_MESSAGE = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    LAST_FAILURE_TIME = table.Column<long>(type: "bigint", nullable: true),
                    LAST_FIRED_TIME = table.Column<long>(type: "bigint", nullable: false),
                    LAST_INSTANCE_NAME = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LAST_RESULT = table.Column<int>(type: "int", nullable: false),
                    LAST_RUN_TIME = table.Column<long>(type: "bigint", nullable: false),
                    LAST_SUCCESS_TIME = table.Column<long>(type: "bigint", nullable: true),
                    LAST_SUMMARY = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    RUN_COUNT = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_JOB_STATUS", x => new { x.SCHED_NAME, x.JOB_GROUP, x.JOB_NAME });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_LOCKS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    LOCK_NAME = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_LOCKS", x => new { x.SCHED_NAME, x.LOCK_NAME });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_MISFIRE_HISTORY",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ENTRY_ID = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false),
                    INSTANCE_NAME = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    JOB_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    JOB_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    MISFIRE_TIME = table.Column<long>(type: "bigint", nullable: false),
                    REASON = table.Column<int>(type: "int", nullable: true),
                    SCHED_TIME = table.Column<long>(type: "bigint", nullable: true),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_MISFIRE_HISTORY", x => new { x.SCHED_NAME, x.ENTRY_ID });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_PAUSED_JOB_GRPS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    JOB_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    PAUSED_AT = table.Column<long>(type: "bigint", nullable: true),
                    PAUSED_BY = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PAUSE_REASON = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_PAUSED_JOB_GRPS", x => new { x.SCHED_NAME, x.JOB_GROUP });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_PAUSED_TRIGGER_GRPS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    PAUSED_AT = table.Column<long>(type: "bigint", nullable: true),
                    PAUSED_BY = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PAUSE_REASON = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_PAUSED_TRIGGER_GRPS", x => new { x.SCHED_NAME, x.TRIGGER_GROUP });
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_SCHEDULER_STATE",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    INSTANCE_NAME = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CHECKIN_INTERVAL = table.Column<long>(type: "bigint", nullable: false),
                    LAST_CHECKIN_TIME = table.Column<long>(type: "bigint", nullable: false),
                    QUARTZ_VERSION = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_SCHEDULER_STATE", x => new { x.SCHED_NAME, x.INSTANCE_NAME });
                });

            migrationBuilder.CreateTable(
                name: "StaffRoles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffUsers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DisplayName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    TimeZoneId = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    ShortcutsOff = table.Column<bool>(type: "bit", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastActiveAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PasswordChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeactivatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "varchar(512)", unicode: false, maxLength: 512, nullable: true),
                    SecurityStamp = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ApiKeys",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClientId = table.Column<long>(type: "bigint", nullable: false),
                    Prefix = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedBy = table.Column<long>(type: "bigint", nullable: true),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKeys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApiKeys_ApiClients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "ApiClients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CreditorColumnMaps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CreditorId = table.Column<long>(type: "bigint", nullable: true),
                    Heading = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Field = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CreditorColumnMaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CreditorColumnMaps_Creditors_CreditorId",
                        column: x => x.CreditorId,
                        principalTable: "Creditors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportBatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CreditorId = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    HeadingsJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AssignedJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedBy = table.Column<long>(type: "bigint", nullable: true),
                    OrderedBy = table.Column<long>(type: "bigint", nullable: true),
                    OrderedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Failure = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Read = table.Column<int>(type: "int", nullable: false),
                    PlannedThrough = table.Column<int>(type: "int", nullable: false),
                    CommittedThrough = table.Column<int>(type: "int", nullable: false),
                    Created = table.Column<int>(type: "int", nullable: false),
                    Updated = table.Column<int>(type: "int", nullable: false),
                    Unchanged = table.Column<int>(type: "int", nullable: false),
                    Warned = table.Column<int>(type: "int", nullable: false),
                    Refused = table.Column<int>(type: "int", nullable: false),
                    LeaseHolder = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportBatches_Creditors_CreditorId",
                        column: x => x.CreditorId,
                        principalTable: "Creditors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionReceipts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Verdict = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorId = table.Column<long>(type: "bigint", nullable: true),
                    ClientId = table.Column<long>(type: "bigint", nullable: true),
                    ActorRole = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Afterwards = table.Column<bool>(type: "bit", nullable: false),
                    Point = table.Column<string>(type: "varchar(30)", unicode: false, maxLength: 30, nullable: true),
                    RuleBookVersion = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Outcomes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecidingRuleId = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: true),
                    Sentence = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    LimitingFact = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    NextAllowedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WaitsFor = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    OverrideReason = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    Token = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionReceipts_ApiClients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "ApiClients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionReceipts_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StatementId = table.Column<long>(type: "bigint", nullable: true),
                    AllowedBy = table.Column<long>(type: "bigint", nullable: true),
                    AllowedBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AgreedBy = table.Column<long>(type: "bigint", nullable: true),
                    AgreedThrough = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    AgreedWords = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Reference = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    ReplacesId = table.Column<long>(type: "bigint", nullable: true),
                    Rhythm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    FirstDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OtherDay = table.Column<int>(type: "int", nullable: true),
                    Adjustment = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Parts = table.Column<string>(type: "varchar(1000)", unicode: false, maxLength: 1000, nullable: true),
                    Order = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PausedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedBy = table.Column<long>(type: "bigint", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Change = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    ChangeToken = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Total_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Total_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Plans_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RelatedPersons",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Role = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    LearnedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedBy = table.Column<long>(type: "bigint", nullable: true),
                    AskAgainSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelatedPersons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RelatedPersons_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Term = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchTerms_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    HeadingsJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AssignedJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedBy = table.Column<long>(type: "bigint", nullable: true),
                    OrderedBy = table.Column<long>(type: "bigint", nullable: true),
                    OrderedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Failure = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Read = table.Column<int>(type: "int", nullable: false),
                    PlannedThrough = table.Column<int>(type: "int", nullable: false),
                    BookedThrough = table.Column<int>(type: "int", nullable: false),
                    LeaseHolder = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentFiles_PaymentSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "PaymentSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentSourceColumns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Field = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentSourceColumns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentSourceColumns_PaymentSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "PaymentSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_TRIGGERS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    CALENDAR_NAME = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CONTINUATION_CONDITION = table.Column<int>(type: "int", nullable: true),
                    CONTINUES_TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    CONTINUES_TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    DESCRIPTION = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    END_TIME = table.Column<long>(type: "bigint", nullable: true),
                    EXECUTION_GROUP = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FIXED_DELAY = table.Column<bool>(type: "bit", nullable: true),
                    JOB_DATA = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    JOB_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    JOB_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    MISFIRE_INSTR = table.Column<int>(type: "int", nullable: true),
                    MISFIRE_ORIG_FIRE_TIME = table.Column<long>(type: "bigint", nullable: true),
                    MISFIRE_THRESHOLD = table.Column<long>(type: "bigint", nullable: true),
                    NEXT_FIRE_TIME = table.Column<long>(type: "bigint", nullable: true),
                    OVERLAP_POLICY = table.Column<int>(type: "int", nullable: true),
                    PAUSED_AT = table.Column<long>(type: "bigint", nullable: true),
                    PAUSED_BY = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PAUSE_REASON = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    PREFERRED_NODE = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PREFERRED_NODE_AUTO = table.Column<bool>(type: "bit", nullable: false, defaultValue: false),
                    PREV_FIRE_TIME = table.Column<long>(type: "bigint", nullable: true),
                    PRIORITY = table.Column<int>(type: "int", nullable: true),
                    RETRY_ATTEMPT = table.Column<int>(type: "int", nullable: true),
                    RETRY_POLICY = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    START_TIME = table.Column<long>(type: "bigint", nullable: false),
                    TRIGGER_STATE = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    TRIGGER_TYPE = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_TRIGGERS", x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP });
                    table.ForeignKey(
                        name: "FK_QRTZ_TRIGGERS_QRTZ_JOB_DETAILS_SCHED_NAME_JOB_NAME_JOB_GROUP",
                        columns: x => new { x.SCHED_NAME, x.JOB_NAME, x.JOB_GROUP },
                        principalTable: "QRTZ_JOB_DETAILS",
                        principalColumns: new[] { "SCHED_NAME", "JOB_NAME", "JOB_GROUP" });
                });

            migrationBuilder.CreateTable(
                name: "StaffRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffRoleClaims_StaffRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "StaffRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AffordabilityStatements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Consent = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Shape = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ContentCipher = table.Column<string>(type: "varchar(8000)", unicode: false, maxLength: 8000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AffordabilityStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AffordabilityStatements_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AffordabilityStatements_StaffUsers_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DebtorPresences",
                columns: table => new
                {
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    StaffUserId = table.Column<long>(type: "bigint", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtorPresences", x => new { x.DebtorId, x.StaffUserId });
                    table.ForeignKey(
                        name: "FK_DebtorPresences_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DebtorPresences_StaffUsers_StaffUserId",
                        column: x => x.StaffUserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffUserClaims_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    UserId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_StaffUserLogins_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "varbinary(1024)", maxLength: 1024, nullable: false),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    Data = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserPasskeys", x => x.CredentialId)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_StaffUserPasskeys_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserRoles",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    RoleId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_StaffUserRoles_StaffRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "StaffRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StaffUserRoles_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserTokens",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_StaffUserTokens_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Reference = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    CreditorId = table.Column<long>(type: "bigint", nullable: false),
                    CreditorAccountNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OriginalCreditor = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    BelowZeroSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChargedOffOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastPaymentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastPaymentAmount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: true),
                    HasJudgment = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    PlacedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StudentLoanGroup = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlacementPrint = table.Column<long>(type: "bigint", nullable: true),
                    ImportBatchId = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Balance_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Balance_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Facts_ChargedOff = table.Column<bool>(type: "bit", nullable: true),
                    Facts_DocumentsAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_DocumentsInHand = table.Column<bool>(type: "bit", nullable: true),
                    Facts_DocumentsSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_LimitationEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_LimitationSource = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_StateNoticeMailedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_StatementAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_StatementSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Itemization_Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Itemization_Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Itemization_Balance_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Itemization_Balance_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Itemization_Credits_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Itemization_Credits_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Itemization_Fees_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Itemization_Fees_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Itemization_Interest_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Itemization_Interest_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Itemization_Payments_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Itemization_Payments_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    ReportedBalance_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    ReportedBalance_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_Creditors_CreditorId",
                        column: x => x.CreditorId,
                        principalTable: "Creditors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_ImportBatches_ImportBatchId",
                        column: x => x.ImportBatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Severity = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Field = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    Message = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportFindings_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRows",
                columns: table => new
                {
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Sealed = table.Column<string>(type: "varchar(max)", unicode: false, nullable: true),
                    Action = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: true),
                    PersonOfLine = table.Column<int>(type: "int", nullable: true),
                    Changes = table.Column<int>(type: "int", unicode: false, maxLength: 40, nullable: false),
                    Owed_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Owed_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRows", x => new { x.BatchId, x.Line });
                    table.ForeignKey(
                        name: "FK_ImportRows_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EndingNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanId = table.Column<long>(type: "bigint", nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    OpenPlanId = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ToldBy = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    GivenBy = table.Column<long>(type: "bigint", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedBy = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EndingNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EndingNotices_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EndingNotices_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EndingNotices_StaffUsers_ClosedBy",
                        column: x => x.ClosedBy,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EndingNotices_StaffUsers_GivenBy",
                        column: x => x.GivenBy,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HelpOffers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanId = table.Column<long>(type: "bigint", nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    OpenPlanId = table.Column<long>(type: "bigint", nullable: true),
                    MissedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedBy = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Missed_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Missed_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpOffers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HelpOffers_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HelpOffers_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HelpOffers_StaffUsers_ClosedBy",
                        column: x => x.ClosedBy,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Instalments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Paid_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Paid_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instalments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Instalments_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanLinks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    PlanId = table.Column<long>(type: "bigint", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Question = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    PassphraseHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedBy = table.Column<long>(type: "bigint", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedBy = table.Column<long>(type: "bigint", nullable: true),
                    FailedTries = table.Column<int>(type: "int", nullable: false),
                    RestsUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Views = table.Column<int>(type: "int", nullable: false),
                    LastViewedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastTriedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanLinks_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanLinks_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanReviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanId = table.Column<long>(type: "bigint", nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanReviews_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanReviews_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanReviews_StaffUsers_By",
                        column: x => x.By,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Settlements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Reference = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Payments = table.Column<int>(type: "int", nullable: false),
                    Rhythm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    FirstDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Level = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Wish = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AskedBy = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<long>(type: "bigint", nullable: true),
                    DecidedBecause = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    OfferedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedBecause = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    PlanId = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Owed_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Owed_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settlements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Settlements_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Settlements_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DebtorAddresses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Line1 = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Line2 = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    City = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: true),
                    Zip = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    Place = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    BelongsToId = table.Column<long>(type: "bigint", nullable: true),
                    LastVerifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtorAddresses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtorAddresses_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DebtorAddresses_RelatedPersons_BelongsToId",
                        column: x => x.BelongsToId,
                        principalTable: "RelatedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DebtorEmails",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Place = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    BelongsToId = table.Column<long>(type: "bigint", nullable: true),
                    ConsentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsentSource = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    OptedOutAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastVerifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WrongSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    BouncedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Facts_LastUsedByThemOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_NoticeSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_OptOutEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_PublicDomain = table.Column<bool>(type: "bit", nullable: true),
                    Facts_Route = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_SeenByOthersOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtorEmails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtorEmails_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DebtorEmails_RelatedPersons_BelongsToId",
                        column: x => x.BelongsToId,
                        principalTable: "RelatedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DebtorPhones",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    BelongsToId = table.Column<long>(type: "bigint", nullable: true),
                    TextConsentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TextConsentSource = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    TextConsentRevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastVerifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WrongNumberSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Facts_LastTextFromThemOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ReassignmentAnswer = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Facts_ReassignmentCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_SeenByOthersOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtorPhones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtorPhones_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DebtorPhones_RelatedPersons_BelongsToId",
                        column: x => x.BelongsToId,
                        principalTable: "RelatedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentFileLines",
                columns: table => new
                {
                    FileId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Action = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Method = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: true),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    PlanId = table.Column<long>(type: "bigint", nullable: true),
                    ReturnOf = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Return = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Sealed = table.Column<string>(type: "varchar(max)", unicode: false, nullable: true),
                    DecidedBy = table.Column<long>(type: "bigint", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentFileLines", x => new { x.FileId, x.Line });
                    table.ForeignKey(
                        name: "FK_PaymentFileLines_PaymentFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "PaymentFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentFileParts",
                columns: table => new
                {
                    FileId = table.Column<long>(type: "bigint", nullable: false),
                    FirstLine = table.Column<int>(type: "int", nullable: false),
                    LastLine = table.Column<int>(type: "int", nullable: false),
                    Sealed = table.Column<string>(type: "varchar(max)", unicode: false, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentFileParts", x => new { x.FileId, x.FirstLine });
                    table.ForeignKey(
                        name: "FK_PaymentFileParts_PaymentFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "PaymentFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_CRON_TRIGGERS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    CRON_EXPRESSION = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TIME_ZONE_ID = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_CRON_TRIGGERS", x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP });
                    table.ForeignKey(
                        name: "FK_QRTZ_CRON_TRIGGERS_QRTZ_TRIGGERS_SCHED_NAME_TRIGGER_NAME_TRIGGER_GROUP",
                        columns: x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP },
                        principalTable: "QRTZ_TRIGGERS",
                        principalColumns: new[] { "SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_SIMPLE_TRIGGERS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    REPEAT_COUNT = table.Column<int>(type: "int", nullable: false),
                    REPEAT_INTERVAL = table.Column<long>(type: "bigint", nullable: false),
                    TIMES_TRIGGERED = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_SIMPLE_TRIGGERS", x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP });
                    table.ForeignKey(
                        name: "FK_QRTZ_SIMPLE_TRIGGERS_QRTZ_TRIGGERS_SCHED_NAME_TRIGGER_NAME_TRIGGER_GROUP",
                        columns: x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP },
                        principalTable: "QRTZ_TRIGGERS",
                        principalColumns: new[] { "SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QRTZ_SIMPROP_TRIGGERS",
                columns: table => new
                {
                    SCHED_NAME = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TRIGGER_NAME = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TRIGGER_GROUP = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    BOOL_PROP_1 = table.Column<bool>(type: "bit", nullable: true),
                    BOOL_PROP_2 = table.Column<bool>(type: "bit", nullable: true),
                    DEC_PROP_1 = table.Column<decimal>(type: "numeric(13,4)", precision: 19, scale: 2, nullable: true),
                    DEC_PROP_2 = table.Column<decimal>(type: "numeric(13,4)", precision: 19, scale: 2, nullable: true),
                    INT_PROP_1 = table.Column<int>(type: "int", nullable: true),
                    INT_PROP_2 = table.Column<int>(type: "int", nullable: true),
                    LONG_PROP_1 = table.Column<long>(type: "bigint", nullable: true),
                    LONG_PROP_2 = table.Column<long>(type: "bigint", nullable: true),
                    STR_PROP_1 = table.Column<string>(type: "nvarchar(512)", maxLength: 512, nullable: true),
                    STR_PROP_2 = table.Column<string>(type: "nvarchar(512)", maxLength: 512, nullable: true),
                    STR_PROP_3 = table.Column<string>(type: "nvarchar(512)", maxLength: 512, nullable: true),
                    TIME_ZONE_ID = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QRTZ_SIMPROP_TRIGGERS", x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP });
                    table.ForeignKey(
                        name: "FK_QRTZ_SIMPROP_TRIGGERS_QRTZ_TRIGGERS_SCHED_NAME_TRIGGER_NAME_TRIGGER_GROUP",
                        columns: x => new { x.SCHED_NAME, x.TRIGGER_NAME, x.TRIGGER_GROUP },
                        principalTable: "QRTZ_TRIGGERS",
                        principalColumns: new[] { "SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BindingRemarks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Signs = table.Column<int>(type: "int", unicode: false, maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReadBy = table.Column<long>(type: "bigint", nullable: true),
                    Conclusion = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BindingRemarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BindingRemarks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BindingRemarks_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CallConsents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CallConsents_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CallConsents_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CeaseRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Form = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CeaseRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CeaseRequests_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeaseRequests_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeaseRequests_RelatedPersons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "RelatedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Form = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DisputedAmount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disputes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disputes_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DoubtfulMatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    CandidateId = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoubtfulMatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DoubtfulMatches_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DoubtfulMatches_Debtors_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DoubtfulMatches_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DoubtfulMatches_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Holds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    CaseNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LiftedBy = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Holds_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Holds_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterestFreezes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedBy = table.Column<long>(type: "bigint", nullable: true),
                    EndedBecause = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    FlaggedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterestFreezes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterestFreezes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterestFreezes_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    PlanId = table.Column<long>(type: "bigint", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Method = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DirectedTo = table.Column<long>(type: "bigint", nullable: true),
                    Directions = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SourceId = table.Column<long>(type: "bigint", nullable: true),
                    FileId = table.Column<long>(type: "bigint", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    Token = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Payments_Accounts_DirectedTo",
                        column: x => x.DirectedTo,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_PaymentFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "PaymentFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_PaymentSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "PaymentSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanAccounts",
                columns: table => new
                {
                    PlanId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    HeldAccountId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanAccounts", x => new { x.PlanId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_PlanAccounts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanAccounts_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Promises",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Promises", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Promises_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Promises_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Representations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    AttorneyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AttorneyAddress = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    AttorneyPhone = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    AttorneyEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    LearnedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    SoughtInVainAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SilenceConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastStepBy = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedBy = table.Column<long>(type: "bigint", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Representations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Representations_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Representations_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ValidationNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Medium = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Origin = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ValidationNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ValidationNotices_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ValidationNotices_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanLinkVisits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanLinkId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Result = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLinkVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanLinkVisits_PlanLinks_PlanLinkId",
                        column: x => x.PlanLinkId,
                        principalTable: "PlanLinks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementAccounts",
                columns: table => new
                {
                    SettlementId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Owed = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementAccounts", x => new { x.SettlementId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_SettlementAccounts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettlementAccounts_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactAttempts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    ReceiptId = table.Column<long>(type: "bigint", nullable: true),
                    Direction = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Origin = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Phone = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    AddressId = table.Column<long>(type: "bigint", nullable: true),
                    ActorId = table.Column<long>(type: "bigint", nullable: true),
                    ClientId = table.Column<long>(type: "bigint", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PermitEndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    RefusedToPay = table.Column<bool>(type: "bit", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedBy = table.Column<long>(type: "bigint", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ExternalId = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Token = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactAttempts_ApiClients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "ApiClients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactAttempts_DebtorAddresses_AddressId",
                        column: x => x.AddressId,
                        principalTable: "DebtorAddresses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactAttempts_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactAttempts_DecisionReceipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "DecisionReceipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Preferences",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Days = table.Column<int>(type: "int", unicode: false, maxLength: 40, nullable: false),
                    From = table.Column<TimeOnly>(type: "time", nullable: true),
                    To = table.Column<TimeOnly>(type: "time", nullable: true),
                    Place = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Zone = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Channel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Clarified = table.Column<bool>(type: "bit", nullable: false),
                    Phone = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    AddressId = table.Column<long>(type: "bigint", nullable: true),
                    DuringLawfulContact = table.Column<bool>(type: "bit", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    StatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Preferences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Preferences_DebtorAddresses_AddressId",
                        column: x => x.AddressId,
                        principalTable: "DebtorAddresses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Preferences_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Preferences_RelatedPersons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "RelatedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    PhoneId = table.Column<long>(type: "bigint", nullable: true),
                    EmailId = table.Column<long>(type: "bigint", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Form = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DuringLawfulContact = table.Column<bool>(type: "bit", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consents_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consents_DebtorEmails_EmailId",
                        column: x => x.EmailId,
                        principalTable: "DebtorEmails",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consents_DebtorPhones_PhoneId",
                        column: x => x.PhoneId,
                        principalTable: "DebtorPhones",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consents_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consents_RelatedPersons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "RelatedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    CorrectsId = table.Column<long>(type: "bigint", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Return = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    PaymentId = table.Column<long>(type: "bigint", nullable: true),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerEntries_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerEntries_LedgerEntries_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "LedgerEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerEntries_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Overpayments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    PaymentId = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false),
                    Left_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Left_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overpayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Overpayments_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Overpayments_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactAttemptAccounts",
                columns: table => new
                {
                    ContactAttemptId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Part = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactAttemptAccounts", x => new { x.ContactAttemptId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_ContactAttemptAccounts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactAttemptAccounts_ContactAttempts_ContactAttemptId",
                        column: x => x.ContactAttemptId,
                        principalTable: "ContactAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtorId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    ContactAttemptId = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    AuthorId = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CorrectsId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notes_ContactAttempts_ContactAttemptId",
                        column: x => x.ContactAttemptId,
                        principalTable: "ContactAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notes_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notes_Notes_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notes_StaffUsers_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountFees",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    Authority = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Quote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Token = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountFees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountFees_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountFees_LedgerEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "LedgerEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterestBookings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    EntryId = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterestBookings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterestBookings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterestBookings_LedgerEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "LedgerEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterestTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    RateMillionths = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Principal = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Authority = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Quote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AfterEntry = table.Column<long>(type: "bigint", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterestTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterestTerms_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterestTerms_LedgerEntries_AfterEntry",
                        column: x => x.AfterEntry,
                        principalTable: "LedgerEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanAllocations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    InstalmentId = table.Column<long>(type: "bigint", nullable: false),
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanAllocations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanAllocations_Instalments_InstalmentId",
                        column: x => x.InstalmentId,
                        principalTable: "Instalments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanAllocations_LedgerEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "LedgerEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OverpaymentEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OverpaymentId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Amount_Amount = table.Column<decimal>(type: "decimal(19,2)", precision: 19, scale: 2, nullable: false),
                    Amount_Currency = table.Column<string>(type: "char(3)", unicode: false, fixedLength: true, maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OverpaymentEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OverpaymentEntries_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OverpaymentEntries_Overpayments_OverpaymentId",
                        column: x => x.OverpaymentId,
                        principalTable: "Overpayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Flags",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Cause = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Summary = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DebtorId = table.Column<long>(type: "bigint", nullable: true),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    ContactAttemptId = table.Column<long>(type: "bigint", nullable: true),
                    ReceiptId = table.Column<long>(type: "bigint", nullable: true),
                    NoteId = table.Column<long>(type: "bigint", nullable: true),
                    SubjectId = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Flags_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Flags_ContactAttempts_ContactAttemptId",
                        column: x => x.ContactAttemptId,
                        principalTable: "ContactAttempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Flags_Debtors_DebtorId",
                        column: x => x.DebtorId,
                        principalTable: "Debtors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Flags_DecisionReceipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "DecisionReceipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Flags_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Flags_StaffUsers_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NotePins",
                columns: table => new
                {
                    NoteId = table.Column<long>(type: "bigint", nullable: false),
                    PinnedBy = table.Column<long>(type: "bigint", nullable: true),
                    PinnedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotePins", x => x.NoteId);
                    table.ForeignKey(
                        name: "FK_NotePins_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FlagReviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FlagId = table.Column<long>(type: "bigint", nullable: false),
                    Verdict = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReviewerId = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FlagReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FlagReviews_Flags_FlagId",
                        column: x => x.FlagId,
                        principalTable: "Flags",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FlagReviews_StaffUsers_ReviewerId",
                        column: x => x.ReviewerId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountFees_AccountId",
                table: "AccountFees",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountFees_EntryId",
                table: "AccountFees",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountFees_Token",
                table: "AccountFees",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_BelowZeroSince_Id",
                table: "Accounts",
                columns: new[] { "BelowZeroSince", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_CreditorId_CreditorAccountNumber",
                table: "Accounts",
                columns: new[] { "CreditorId", "CreditorAccountNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_DebtorId",
                table: "Accounts",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_ImportBatchId",
                table: "Accounts",
                column: "ImportBatchId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Reference",
                table: "Accounts",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Status_Id",
                table: "Accounts",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AffordabilityStatements_DebtorId_Revision",
                table: "AffordabilityStatements",
                columns: new[] { "DebtorId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AffordabilityStatements_RecordedBy",
                table: "AffordabilityStatements",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ApiClients_NormalizedName",
                table: "ApiClients",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_ClientId",
                table: "ApiKeys",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_Prefix",
                table: "ApiKeys",
                column: "Prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At_Id",
                table: "AuditEntries",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Stream_Sequence",
                table: "AuditEntries",
                columns: new[] { "Stream", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BindingRemarks_AccountId",
                table: "BindingRemarks",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_BindingRemarks_DebtorId",
                table: "BindingRemarks",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_BindingRemarks_ReadAt_Id",
                table: "BindingRemarks",
                columns: new[] { "ReadAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CallConsents_AccountId",
                table: "CallConsents",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_CallConsents_DebtorId",
                table: "CallConsents",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_CeaseRequests_AccountId",
                table: "CeaseRequests",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_CeaseRequests_DebtorId",
                table: "CeaseRequests",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_CeaseRequests_PersonId",
                table: "CeaseRequests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_AccountId",
                table: "Consents",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_DebtorId",
                table: "Consents",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_EmailId",
                table: "Consents",
                column: "EmailId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_PersonId",
                table: "Consents",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_PhoneId",
                table: "Consents",
                column: "PhoneId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttemptAccounts_AccountId",
                table: "ContactAttemptAccounts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_ActorId_OpenedAt",
                table: "ContactAttempts",
                columns: new[] { "ActorId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_AddressId",
                table: "ContactAttempts",
                column: "AddressId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_ClientId",
                table: "ContactAttempts",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_ClosedAt_OpenedAt",
                table: "ContactAttempts",
                columns: new[] { "ClosedAt", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_DebtorId_OpenedAt_Id",
                table: "ContactAttempts",
                columns: new[] { "DebtorId", "OpenedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_ExternalId",
                table: "ContactAttempts",
                column: "ExternalId",
                unique: true,
                filter: "[ExternalId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_ReceiptId",
                table: "ContactAttempts",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_Token",
                table: "ContactAttempts",
                column: "Token",
                unique: true,
                filter: "[Token] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CreditorColumnMaps_CreditorId_Heading",
                table: "CreditorColumnMaps",
                columns: new[] { "CreditorId", "Heading" },
                unique: true,
                filter: "[CreditorId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Creditors_NormalizedName",
                table: "Creditors",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DebtorAddresses_BelongsToId",
                table: "DebtorAddresses",
                column: "BelongsToId");

            migrationBuilder.CreateIndex(
                name: "IX_DebtorAddresses_DebtorId",
                table: "DebtorAddresses",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_DebtorEmails_Address",
                table: "DebtorEmails",
                column: "Address");

            migrationBuilder.CreateIndex(
                name: "IX_DebtorEmails_BelongsToId",
                table: "DebtorEmails",
                column: "BelongsToId");

            migrationBuilder.CreateIndex(
                name: "IX_DebtorEmails_DebtorId_Address",
                table: "DebtorEmails",
                columns: new[] { "DebtorId", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DebtorPhones_BelongsToId",
                table: "DebtorPhones",
                column: "BelongsToId");

            migrationBuilder.CreateIndex(
                name: "IX_DebtorPhones_DebtorId_Number",
                table: "DebtorPhones",
                columns: new[] { "DebtorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DebtorPhones_Number",
                table: "DebtorPhones",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_DebtorPresences_SeenAt",
                table: "DebtorPresences",
                column: "SeenAt");

            migrationBuilder.CreateIndex(
                name: "IX_DebtorPresences_StaffUserId",
                table: "DebtorPresences",
                column: "StaffUserId");

            migrationBuilder.CreateIndex(
                name: "IX_Debtors_LastContactAt_Id",
                table: "Debtors",
                columns: new[] { "LastContactAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Debtors_MergedIntoId",
                table: "Debtors",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Debtors_NameAddressKey",
                table: "Debtors",
                column: "NameAddressKey");

            migrationBuilder.CreateIndex(
                name: "IX_Debtors_NameBirthKey",
                table: "Debtors",
                column: "NameBirthKey");

            migrationBuilder.CreateIndex(
                name: "IX_Debtors_NameLastFourKey",
                table: "Debtors",
                column: "NameLastFourKey");

            migrationBuilder.CreateIndex(
                name: "IX_Debtors_Reference",
                table: "Debtors",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionReceipts_ActorId_At",
                table: "DecisionReceipts",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionReceipts_ClientId",
                table: "DecisionReceipts",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionReceipts_DebtorId_At_Id",
                table: "DecisionReceipts",
                columns: new[] { "DebtorId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionReceipts_Token",
                table: "DecisionReceipts",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionReceipts_Verdict_At_Id",
                table: "DecisionReceipts",
                columns: new[] { "Verdict", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_AccountId",
                table: "Disputes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_DebtorId",
                table: "Disputes",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_DoubtfulMatches_AccountId",
                table: "DoubtfulMatches",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_DoubtfulMatches_BatchId",
                table: "DoubtfulMatches",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_DoubtfulMatches_CandidateId",
                table: "DoubtfulMatches",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_DoubtfulMatches_DebtorId",
                table: "DoubtfulMatches",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_DoubtfulMatches_Status_Id",
                table: "DoubtfulMatches",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EndingNotices_ClosedBy",
                table: "EndingNotices",
                column: "ClosedBy");

            migrationBuilder.CreateIndex(
                name: "IX_EndingNotices_DebtorId",
                table: "EndingNotices",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_EndingNotices_GivenBy",
                table: "EndingNotices",
                column: "GivenBy");

            migrationBuilder.CreateIndex(
                name: "IX_EndingNotices_OpenPlanId",
                table: "EndingNotices",
                column: "OpenPlanId",
                unique: true,
                filter: "[OpenPlanId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_EndingNotices_PlanId",
                table: "EndingNotices",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_FlagReviews_FlagId",
                table: "FlagReviews",
                column: "FlagId");

            migrationBuilder.CreateIndex(
                name: "IX_FlagReviews_ReviewerId",
                table: "FlagReviews",
                column: "ReviewerId");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_AccountId",
                table: "Flags",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_Cause",
                table: "Flags",
                column: "Cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Flags_ContactAttemptId",
                table: "Flags",
                column: "ContactAttemptId");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_DebtorId",
                table: "Flags",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_Kind_Status_RaisedAt_Id",
                table: "Flags",
                columns: new[] { "Kind", "Status", "RaisedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Flags_NoteId",
                table: "Flags",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_ReceiptId",
                table: "Flags",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_Status_RaisedAt_Id",
                table: "Flags",
                columns: new[] { "Status", "RaisedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Flags_SubjectId",
                table: "Flags",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffers_ClosedBy",
                table: "HelpOffers",
                column: "ClosedBy");

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffers_DebtorId",
                table: "HelpOffers",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffers_OpenPlanId",
                table: "HelpOffers",
                column: "OpenPlanId",
                unique: true,
                filter: "[OpenPlanId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffers_PlanId_ClosedOn",
                table: "HelpOffers",
                columns: new[] { "PlanId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Holds_AccountId",
                table: "Holds",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Holds_DebtorId",
                table: "Holds",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_CreditorId",
                table: "ImportBatches",
                column: "CreditorId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_StartedAt_Id",
                table: "ImportBatches",
                columns: new[] { "StartedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_Status_Id",
                table: "ImportBatches",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportFindings_BatchId_Line_Id",
                table: "ImportFindings",
                columns: new[] { "BatchId", "Line", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportFindings_BatchId_Severity_Line",
                table: "ImportFindings",
                columns: new[] { "BatchId", "Severity", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_BatchId_Action_Line",
                table: "ImportRows",
                columns: new[] { "BatchId", "Action", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_Instalments_DueOn_Id",
                table: "Instalments",
                columns: new[] { "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Instalments_PlanId_Number",
                table: "Instalments",
                columns: new[] { "PlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterestBookings_AccountId_Until",
                table: "InterestBookings",
                columns: new[] { "AccountId", "Until" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterestBookings_EntryId",
                table: "InterestBookings",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_InterestFreezes_AccountId",
                table: "InterestFreezes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_InterestFreezes_DebtorId_Id",
                table: "InterestFreezes",
                columns: new[] { "DebtorId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InterestFreezes_FlaggedAt_ReviewOn_Id",
                table: "InterestFreezes",
                columns: new[] { "FlaggedAt", "ReviewOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InterestTerms_AccountId_Id",
                table: "InterestTerms",
                columns: new[] { "AccountId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InterestTerms_AfterEntry",
                table: "InterestTerms",
                column: "AfterEntry");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_AccountId_EffectiveOn_Id",
                table: "LedgerEntries",
                columns: new[] { "AccountId", "EffectiveOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_CorrectsId",
                table: "LedgerEntries",
                column: "CorrectsId",
                unique: true,
                filter: "[CorrectsId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_PaymentId",
                table: "LedgerEntries",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_AccountId",
                table: "Notes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_AuthorId",
                table: "Notes",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_ContactAttemptId",
                table: "Notes",
                column: "ContactAttemptId");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_CorrectsId",
                table: "Notes",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_Notes_DebtorId_At_Id",
                table: "Notes",
                columns: new[] { "DebtorId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OverpaymentEntries_AccountId",
                table: "OverpaymentEntries",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_OverpaymentEntries_OverpaymentId",
                table: "OverpaymentEntries",
                column: "OverpaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_Overpayments_DebtorId",
                table: "Overpayments",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_Overpayments_PaymentId",
                table: "Overpayments",
                column: "PaymentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentFileLines_Action_FileId_Line",
                table: "PaymentFileLines",
                columns: new[] { "Action", "FileId", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentFileLines_FileId_Action_Line",
                table: "PaymentFileLines",
                columns: new[] { "FileId", "Action", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentFiles_SourceId",
                table: "PaymentFiles",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentFiles_StartedAt_Id",
                table: "PaymentFiles",
                columns: new[] { "StartedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentFiles_Status_Id",
                table: "PaymentFiles",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_DebtorId_ReceivedOn_Id",
                table: "Payments",
                columns: new[] { "DebtorId", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_DirectedTo",
                table: "Payments",
                column: "DirectedTo");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_FileId",
                table: "Payments",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_PlanId",
                table: "Payments",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_SourceId_Reference",
                table: "Payments",
                columns: new[] { "SourceId", "Reference" },
                unique: true,
                filter: "[SourceId] IS NOT NULL AND [Reference] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Token",
                table: "Payments",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentSourceColumns_SourceId_Heading",
                table: "PaymentSourceColumns",
                columns: new[] { "SourceId", "Heading" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentSources_NormalizedName",
                table: "PaymentSources",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanAccounts_AccountId",
                table: "PlanAccounts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanAccounts_HeldAccountId",
                table: "PlanAccounts",
                column: "HeldAccountId",
                unique: true,
                filter: "[HeldAccountId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlanAllocations_EntryId",
                table: "PlanAllocations",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanAllocations_InstalmentId",
                table: "PlanAllocations",
                column: "InstalmentId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanLinks_DebtorId",
                table: "PlanLinks",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanLinks_PlanId_Id",
                table: "PlanLinks",
                columns: new[] { "PlanId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanLinks_TokenHash",
                table: "PlanLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanLinkVisits_PlanLinkId_At",
                table: "PlanLinkVisits",
                columns: new[] { "PlanLinkId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_By",
                table: "PlanReviews",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_DebtorId",
                table: "PlanReviews",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_PlanId_Id",
                table: "PlanReviews",
                columns: new[] { "PlanId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_DebtorId_Status",
                table: "Plans",
                columns: new[] { "DebtorId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Reference",
                table: "Plans",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_ReplacesId",
                table: "Plans",
                column: "ReplacesId",
                unique: true,
                filter: "[ReplacesId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Status_Id",
                table: "Plans",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Preferences_AddressId",
                table: "Preferences",
                column: "AddressId");

            migrationBuilder.CreateIndex(
                name: "IX_Preferences_DebtorId",
                table: "Preferences",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_Preferences_PersonId",
                table: "Preferences",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_AccountId",
                table: "Promises",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_DebtorId",
                table: "Promises",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_Status_DueOn_Id",
                table: "Promises",
                columns: new[] { "Status", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_EH_FIRE_INST",
                table: "QRTZ_EXECUTION_HISTORY",
                columns: new[] { "SCHED_NAME", "FIRE_INSTANCE_ID" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_EH_FIRED_TIME",
                table: "QRTZ_EXECUTION_HISTORY",
                columns: new[] { "SCHED_NAME", "FIRED_TIME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_EH_INST",
                table: "QRTZ_EXECUTION_HISTORY",
                columns: new[] { "SCHED_NAME", "INSTANCE_NAME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_EH_JOB_TIME",
                table: "QRTZ_EXECUTION_HISTORY",
                columns: new[] { "SCHED_NAME", "JOB_GROUP", "JOB_NAME", "FIRED_TIME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_EH_TRIG_TIME",
                table: "QRTZ_EXECUTION_HISTORY",
                columns: new[] { "SCHED_NAME", "TRIGGER_GROUP", "TRIGGER_NAME", "FIRED_TIME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_FT_INST_JOB_REQ_RCVRY",
                table: "QRTZ_FIRED_TRIGGERS",
                columns: new[] { "SCHED_NAME", "INSTANCE_NAME", "REQUESTS_RECOVERY" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_FT_J_G",
                table: "QRTZ_FIRED_TRIGGERS",
                columns: new[] { "SCHED_NAME", "JOB_NAME", "JOB_GROUP" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_FT_T_G",
                table: "QRTZ_FIRED_TRIGGERS",
                columns: new[] { "SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_J_G_N",
                table: "QRTZ_JOB_DETAILS",
                columns: new[] { "SCHED_NAME", "JOB_GROUP", "JOB_NAME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_MH_INST",
                table: "QRTZ_MISFIRE_HISTORY",
                columns: new[] { "SCHED_NAME", "INSTANCE_NAME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_MH_MISFIRE_TIME",
                table: "QRTZ_MISFIRE_HISTORY",
                columns: new[] { "SCHED_NAME", "MISFIRE_TIME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_T_C",
                table: "QRTZ_TRIGGERS",
                columns: new[] { "SCHED_NAME", "CALENDAR_NAME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_T_G_N",
                table: "QRTZ_TRIGGERS",
                columns: new[] { "SCHED_NAME", "TRIGGER_GROUP", "TRIGGER_NAME" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_T_J",
                table: "QRTZ_TRIGGERS",
                columns: new[] { "SCHED_NAME", "JOB_NAME", "JOB_GROUP" });

            migrationBuilder.CreateIndex(
                name: "IDX_QRTZ_T_NFT_ST",
                table: "QRTZ_TRIGGERS",
                columns: new[] { "SCHED_NAME", "TRIGGER_STATE", "NEXT_FIRE_TIME", "PRIORITY", "MISFIRE_INSTR" },
                descending: new[] { false, false, false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_RelatedPersons_DebtorId",
                table: "RelatedPersons",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_Representations_AccountId",
                table: "Representations",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Representations_DebtorId",
                table: "Representations",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchTerms_DebtorId",
                table: "SearchTerms",
                column: "DebtorId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchTerms_Kind_Term_DebtorId",
                table: "SearchTerms",
                columns: new[] { "Kind", "Term", "DebtorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SettlementAccounts_AccountId",
                table: "SettlementAccounts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_DebtorId_Id",
                table: "Settlements",
                columns: new[] { "DebtorId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_PlanId",
                table: "Settlements",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_Reference",
                table: "Settlements",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_Status_ExpiresOn_Id",
                table: "Settlements",
                columns: new[] { "Status", "ExpiresOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StaffRoleClaims_RoleId",
                table: "StaffRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "StaffRoles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserClaims_UserId",
                table: "StaffUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserLogins_UserId",
                table: "StaffUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserPasskeys_UserId",
                table: "StaffUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserRoles_RoleId",
                table: "StaffUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "StaffUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUsers_DisplayName_Id",
                table: "StaffUsers",
                columns: new[] { "DisplayName", "Id" });

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "StaffUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ValidationNotices_AccountId",
                table: "ValidationNotices",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ValidationNotices_DebtorId",
                table: "ValidationNotices",
                column: "DebtorId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountFees");

            migrationBuilder.DropTable(
                name: "AffordabilityStatements");

            migrationBuilder.DropTable(
                name: "AgencySettings");

            migrationBuilder.DropTable(
                name: "ApiKeys");

            migrationBuilder.DropTable(
                name: "AuditChainHeads");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "BindingRemarks");

            migrationBuilder.DropTable(
                name: "CallConsents");

            migrationBuilder.DropTable(
                name: "CeaseRequests");

            migrationBuilder.DropTable(
                name: "Consents");

            migrationBuilder.DropTable(
                name: "ContactAttemptAccounts");

            migrationBuilder.DropTable(
                name: "CreditorColumnMaps");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DebtorPresences");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "DoubtfulMatches");

            migrationBuilder.DropTable(
                name: "EndingNotices");

            migrationBuilder.DropTable(
                name: "FlagReviews");

            migrationBuilder.DropTable(
                name: "HelpOffers");

            migrationBuilder.DropTable(
                name: "Holds");

            migrationBuilder.DropTable(
                name: "ImportFindings");

            migrationBuilder.DropTable(
                name: "ImportRows");

            migrationBuilder.DropTable(
                name: "InterestBookings");

            migrationBuilder.DropTable(
                name: "InterestFreezes");

            migrationBuilder.DropTable(
                name: "InterestTerms");

            migrationBuilder.DropTable(
                name: "NotePins");

            migrationBuilder.DropTable(
                name: "OverpaymentEntries");

            migrationBuilder.DropTable(
                name: "PaymentFileLines");

            migrationBuilder.DropTable(
                name: "PaymentFileParts");

            migrationBuilder.DropTable(
                name: "PaymentSourceColumns");

            migrationBuilder.DropTable(
                name: "PlanAccounts");

            migrationBuilder.DropTable(
                name: "PlanAllocations");

            migrationBuilder.DropTable(
                name: "PlanLinkVisits");

            migrationBuilder.DropTable(
                name: "PlanReviews");

            migrationBuilder.DropTable(
                name: "Preferences");

            migrationBuilder.DropTable(
                name: "Promises");

            migrationBuilder.DropTable(
                name: "ProtectedKeys");

            migrationBuilder.DropTable(
                name: "QRTZ_BLOB_TRIGGERS");

            migrationBuilder.DropTable(
                name: "QRTZ_CALENDARS");

            migrationBuilder.DropTable(
                name: "QRTZ_CRON_TRIGGERS");

            migrationBuilder.DropTable(
                name: "QRTZ_EXECUTION_HISTORY");

            migrationBuilder.DropTable(
                name: "QRTZ_FIRED_TRIGGERS");

            migrationBuilder.DropTable(
                name: "QRTZ_JOB_STATUS");

            migrationBuilder.DropTable(
                name: "QRTZ_LOCKS");

            migrationBuilder.DropTable(
                name: "QRTZ_MISFIRE_HISTORY");

            migrationBuilder.DropTable(
                name: "QRTZ_PAUSED_JOB_GRPS");

            migrationBuilder.DropTable(
                name: "QRTZ_PAUSED_TRIGGER_GRPS");

            migrationBuilder.DropTable(
                name: "QRTZ_SCHEDULER_STATE");

            migrationBuilder.DropTable(
                name: "QRTZ_SIMPLE_TRIGGERS");

            migrationBuilder.DropTable(
                name: "QRTZ_SIMPROP_TRIGGERS");

            migrationBuilder.DropTable(
                name: "Representations");

            migrationBuilder.DropTable(
                name: "SearchTerms");

            migrationBuilder.DropTable(
                name: "SettlementAccounts");

            migrationBuilder.DropTable(
                name: "StaffRoleClaims");

            migrationBuilder.DropTable(
                name: "StaffUserClaims");

            migrationBuilder.DropTable(
                name: "StaffUserLogins");

            migrationBuilder.DropTable(
                name: "StaffUserPasskeys");

            migrationBuilder.DropTable(
                name: "StaffUserRoles");

            migrationBuilder.DropTable(
                name: "StaffUserTokens");

            migrationBuilder.DropTable(
                name: "ValidationNotices");

            migrationBuilder.DropTable(
                name: "DebtorEmails");

            migrationBuilder.DropTable(
                name: "DebtorPhones");

            migrationBuilder.DropTable(
                name: "Flags");

            migrationBuilder.DropTable(
                name: "Overpayments");

            migrationBuilder.DropTable(
                name: "Instalments");

            migrationBuilder.DropTable(
                name: "LedgerEntries");

            migrationBuilder.DropTable(
                name: "PlanLinks");

            migrationBuilder.DropTable(
                name: "QRTZ_TRIGGERS");

            migrationBuilder.DropTable(
                name: "Settlements");

            migrationBuilder.DropTable(
                name: "StaffRoles");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Payments");

            migrationBuilder.DropTable(
                name: "QRTZ_JOB_DETAILS");

            migrationBuilder.DropTable(
                name: "ContactAttempts");

            migrationBuilder.DropTable(
                name: "StaffUsers");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "PaymentFiles");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "DebtorAddresses");

            migrationBuilder.DropTable(
                name: "DecisionReceipts");

            migrationBuilder.DropTable(
                name: "ImportBatches");

            migrationBuilder.DropTable(
                name: "PaymentSources");

            migrationBuilder.DropTable(
                name: "RelatedPersons");

            migrationBuilder.DropTable(
                name: "ApiClients");

            migrationBuilder.DropTable(
                name: "Creditors");

            migrationBuilder.DropTable(
                name: "Debtors");
        }
    }
}
