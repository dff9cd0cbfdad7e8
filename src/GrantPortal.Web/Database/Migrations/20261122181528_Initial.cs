using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace GrantPortal.Web.Database.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateSequence(
                name: "case_numbers");

            migrationBuilder.CreateTable(
                name: "calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    expected_on = table.Column<DateOnly>(type: "date", nullable: true),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    regulations_title = table.Column<string>(type: "text", nullable: true),
                    regulations_version = table.Column<string>(type: "text", nullable: true),
                    regulations_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    regulations_attached_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    form = table.Column<string>(type: "json", nullable: true),
                    form_hash = table.Column<string>(type: "text", nullable: true),
                    report_form = table.Column<string>(type: "json", nullable: true),
                    report_form_hash = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    name_nb = table.Column<string>(type: "text", nullable: false),
                    name_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calls", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    account = table.Column<string>(type: "text", nullable: true),
                    language_form = table.Column<string>(type: "text", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    office_id = table.Column<Guid>(type: "uuid", nullable: true),
                    email = table.Column<string>(type: "text", nullable: false),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    merged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    has_demonstration_values = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    address_city = table.Column<string>(type: "text", nullable: false),
                    address_line = table.Column<string>(type: "text", nullable: false),
                    address_postal_code = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_organisations_organisations_parent_id",
                        column: x => x.parent_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_organisations_organisations_successor_id",
                        column: x => x.successor_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "extensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_extensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_extensions_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "former_names",
                columns: table => new
                {
                    first_year = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    last_year = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_names", x => new { x.organisation_id, x.first_year });
                    table.ForeignKey(
                        name: "fk_former_names_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "frames",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    committed = table.Column<long>(type: "bigint", nullable: false),
                    is_hard = table.Column<bool>(type: "boolean", nullable: false),
                    within_id = table.Column<Guid>(type: "uuid", nullable: true),
                    authorised = table.Column<long>(type: "bigint", nullable: true),
                    covered = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_frames", x => x.id);
                    table.CheckConstraint("ck_frames_hard", "not is_hard or committed <= amount");
                    table.ForeignKey(
                        name: "fk_frames_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_frames_frames_within_id",
                        column: x => x.within_id,
                        principalTable: "frames",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_frames_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "other_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    registered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_other_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_other_grants_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_other_grants_organisations_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "priority_mappings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_prioritised = table.Column<bool>(type: "boolean", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    set_by = table.Column<Guid>(type: "uuid", nullable: true),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priority_mappings", x => x.id);
                    table.ForeignKey(
                        name: "fk_priority_mappings_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_priority_mappings_organisations_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "undertakings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    list_key = table.Column<string>(type: "text", nullable: false),
                    started_year = table.Column<int>(type: "integer", nullable: false),
                    first_spent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_awarded_year = table.Column<int>(type: "integer", nullable: true),
                    stopped_on = table.Column<DateOnly>(type: "date", nullable: true),
                    cost_centre = table.Column<string>(type: "text", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    registered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    title_nb = table.Column<string>(type: "text", nullable: false),
                    title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_undertakings", x => x.id);
                    table.ForeignKey(
                        name: "fk_undertakings_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    controlled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    home_office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_only_one = table.Column<bool>(type: "boolean", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    archive_case_number = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sought = table.Column<long>(type: "bigint", nullable: false),
                    is_late = table.Column<bool>(type: "boolean", nullable: false),
                    admitted_reason = table.Column<string>(type: "text", nullable: true),
                    dismissed_for = table.Column<string>(type: "text", nullable: true),
                    caseworker_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stand_in_id = table.Column<Guid>(type: "uuid", nullable: true),
                    goal_assessment = table.Column<string>(type: "text", nullable: false),
                    private_note = table.Column<string>(type: "text", nullable: false),
                    recommended_dismissal = table.Column<string>(type: "text", nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    priority_class = table.Column<int>(type: "integer", nullable: true),
                    priority_set_by = table.Column<Guid>(type: "uuid", nullable: true),
                    frame_purpose = table.Column<string>(type: "text", nullable: false),
                    recommendation_reason = table.Column<string>(type: "text", nullable: false),
                    reporting_judgement = table.Column<string>(type: "text", nullable: true),
                    reporting_reason = table.Column<string>(type: "text", nullable: false),
                    recommended_by = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications", x => x.id);
                    table.ForeignKey(
                        name: "fk_applications_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_applications_organisations_applicant_id",
                        column: x => x.applicant_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_applications_organisations_directorate_id",
                        column: x => x.directorate_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_applications_organisations_home_office_id",
                        column: x => x.home_office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_applications_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_applications_organisations_payee_id",
                        column: x => x.payee_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_applications_organisations_successor_id",
                        column: x => x.successor_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_applications_people_caseworker_id",
                        column: x => x.caseworker_id,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_applications_people_priority_set_by",
                        column: x => x.priority_set_by,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_applications_people_stand_in_id",
                        column: x => x.stand_in_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "call_offices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contact = table.Column<string>(type: "text", nullable: false),
                    contact_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deadlines_application = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    deadlines_auditor = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    deadlines_report = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_offices", x => x.id);
                    table.ForeignKey(
                        name: "fk_call_offices_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_call_offices_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_call_offices_people_contact_person_id",
                        column: x => x.contact_person_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "decision_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    signed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_lists", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_lists_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decision_lists_organisations_directorate_id",
                        column: x => x.directorate_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decision_lists_people_signed_by",
                        column: x => x.signed_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => x.id);
                    table.ForeignKey(
                        name: "fk_memberships_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_memberships_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "network_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    venue = table.Column<string>(type: "text", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    called_by = table.Column<Guid>(type: "uuid", nullable: false),
                    called_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_meetings_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_meetings_people_called_by",
                        column: x => x.called_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    claimed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    failure_nb = table.Column<string>(type: "text", nullable: false),
                    failure_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_notices_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "notified_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<string>(type: "text", nullable: false),
                    from_account = table.Column<string>(type: "text", nullable: true),
                    account = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    notified_by = table.Column<Guid>(type: "uuid", nullable: false),
                    notified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    address_city = table.Column<string>(type: "text", nullable: false),
                    address_line = table.Column<string>(type: "text", nullable: false),
                    address_postal_code = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notified_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_notified_changes_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_notified_changes_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_notified_changes_people_notified_by",
                        column: x => x.notified_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "register_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact = table.Column<string>(type: "text", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<string>(type: "text", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_register_changes_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_register_changes_people_changed_by",
                        column: x => x.changed_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_register_changes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "samples",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seed = table.Column<long>(type: "bigint", nullable: false),
                    share = table.Column<int>(type: "integer", nullable: false),
                    weights = table.Column<string>(type: "jsonb", nullable: false),
                    candidates = table.Column<string>(type: "jsonb", nullable: false),
                    drawn = table.Column<string>(type: "jsonb", nullable: false),
                    drawn_by = table.Column<Guid>(type: "uuid", nullable: false),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_samples", x => x.id);
                    table.ForeignKey(
                        name: "fk_samples_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_samples_organisations_directorate_id",
                        column: x => x.directorate_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_samples_people_drawn_by",
                        column: x => x.drawn_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mapping_answers",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "text", nullable: false),
                    mapping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    met = table.Column<bool>(type: "boolean", nullable: true),
                    explanation = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mapping_answers", x => new { x.mapping_id, x.criterion });
                    table.ForeignKey(
                        name: "fk_mapping_answers_priority_mappings_mapping_id",
                        column: x => x.mapping_id,
                        principalTable: "priority_mappings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "criterion_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<string>(type: "text", nullable: true),
                    score = table.Column<int>(type: "integer", nullable: true),
                    reasoning = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criterion_assessments", x => x.id);
                    table.ForeignKey(
                        name: "fk_criterion_assessments_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deducted = table.Column<long>(type: "bigint", nullable: false),
                    covered = table.Column<long>(type: "bigint", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: false),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    granted = table.Column<long>(type: "bigint", nullable: false),
                    sought = table.Column<long>(type: "bigint", nullable: false),
                    slip_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    slip_asks_for_spending = table.Column<bool>(type: "boolean", nullable: true),
                    slip_first_spent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    slip_cost_centre = table.Column<string>(type: "text", nullable: true),
                    slip_number = table.Column<string>(type: "text", nullable: true),
                    slip_account = table.Column<string>(type: "text", nullable: true),
                    slip_account_is_changed = table.Column<bool>(type: "boolean", nullable: true),
                    slip_filled_in_by = table.Column<Guid>(type: "uuid", nullable: true),
                    slip_filled_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    slip_signed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    slip_signer_title = table.Column<string>(type: "text", nullable: true),
                    slip_signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    slip_account_confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    slip_account_confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lapsed_for = table.Column<string>(type: "text", nullable: true),
                    lapse_reason = table.Column<string>(type: "text", nullable: true),
                    lapsed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    replaces_id = table.Column<Guid>(type: "uuid", nullable: true),
                    replacement_reason = table.Column<string>(type: "text", nullable: true),
                    granted_before = table.Column<long>(type: "bigint", nullable: false),
                    ordered_before = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_decisions_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decisions_decisions_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "decisions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_decisions_organisations_applicant_id",
                        column: x => x.applicant_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decisions_organisations_decider_id",
                        column: x => x.decider_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decisions_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decisions_organisations_payee_id",
                        column: x => x.payee_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decisions_people_decided_by",
                        column: x => x.decided_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directorate_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directorate_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_directorate_questions_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_directorate_questions_people_answered_by",
                        column: x => x.answered_by,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_directorate_questions_people_asked_by",
                        column: x => x.asked_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "history_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "text", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    for_office_only = table.Column<bool>(type: "boolean", nullable: false),
                    sentence_nb = table.Column<string>(type: "text", nullable: false),
                    sentence_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_history_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_history_entries_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "impartiality_declarations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_impartial = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_impartiality_declarations", x => x.id);
                    table.ForeignKey(
                        name: "fk_impartiality_declarations_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_impartiality_declarations_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "information_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_text = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_information_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_information_requests_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "network_projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    undertaking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    themes = table.Column<string[]>(type: "text[]", nullable: false),
                    target_groups = table.Column<string[]>(type: "text[]", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    is_interested = table.Column<bool>(type: "boolean", nullable: false),
                    chosen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    joined_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "to_tsvector('norwegian', words)", stored: true),
                    title_nb = table.Column<string>(type: "text", nullable: false),
                    title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_projects_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_projects_organisations_applicant_id",
                        column: x => x.applicant_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_projects_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_projects_undertakings_undertaking_id",
                        column: x => x.undertaking_id,
                        principalTable: "undertakings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reallocations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    from_key = table.Column<string>(type: "text", nullable: false),
                    to_key = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    approved = table.Column<long>(type: "bigint", nullable: false),
                    answer_reason = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    from_title_nb = table.Column<string>(type: "text", nullable: false),
                    from_title_nn = table.Column<string>(type: "text", nullable: false),
                    to_title_nb = table.Column<string>(type: "text", nullable: false),
                    to_title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reallocations", x => x.id);
                    table.ForeignKey(
                        name: "fk_reallocations_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reallocations_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reallocations_organisations_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reallocations_people_answered_by",
                        column: x => x.answered_by,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_reallocations_people_asked_by",
                        column: x => x.asked_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recommended_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    sought = table.Column<long>(type: "bigint", nullable: false),
                    undertaking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ceiling = table.Column<long>(type: "bigint", nullable: true),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    reason_code = table.Column<string>(type: "text", nullable: true),
                    exclusion = table.Column<string>(type: "text", nullable: true),
                    is_excluded_by_answer = table.Column<bool>(type: "boolean", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title_nb = table.Column<string>(type: "text", nullable: false),
                    title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recommended_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_recommended_lines_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_recommended_lines_undertakings_undertaking_id",
                        column: x => x.undertaking_id,
                        principalTable: "undertakings",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminders", x => x.id);
                    table.ForeignKey(
                        name: "fk_reminders_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "transfers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    lines = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    applied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    approved = table.Column<long>(type: "bigint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transfers", x => x.id);
                    table.ForeignKey(
                        name: "fk_transfers_applications_from_application_id",
                        column: x => x.from_application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_transfers_applications_to_application_id",
                        column: x => x.to_application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_transfers_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "decision_list_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    reason_code = table.Column<string>(type: "text", nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_list_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_list_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_list_lines_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decision_list_lines_decision_lists_decision_list_id",
                        column: x => x.decision_list_id,
                        principalTable: "decision_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decision_list_lines_people_written_by",
                        column: x => x.written_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "controls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcomes = table.Column<string>(type: "jsonb", nullable: false),
                    conclusion = table.Column<string>(type: "text", nullable: true),
                    is_misuse = table.Column<bool>(type: "boolean", nullable: false),
                    is_reported_to_police = table.Column<bool>(type: "boolean", nullable: true),
                    police_reason = table.Column<string>(type: "text", nullable: false),
                    repay = table.Column<long>(type: "bigint", nullable: true),
                    closed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    delegate_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    sample_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_by = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_controls", x => x.id);
                    table.ForeignKey(
                        name: "fk_controls_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_controls_organisations_delegate_id",
                        column: x => x.delegate_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_controls_organisations_directorate_id",
                        column: x => x.directorate_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_controls_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_controls_organisations_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_controls_people_closed_by",
                        column: x => x.closed_by,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_controls_people_opened_by",
                        column: x => x.opened_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_controls_samples_sample_id",
                        column: x => x.sample_id,
                        principalTable: "samples",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "grant_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    sought = table.Column<long>(type: "bigint", nullable: false),
                    recommended = table.Column<long>(type: "bigint", nullable: false),
                    granted = table.Column<long>(type: "bigint", nullable: false),
                    reason_code = table.Column<string>(type: "text", nullable: true),
                    undertaking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title_nb = table.Column<string>(type: "text", nullable: false),
                    title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_grant_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_grant_lines_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grant_stops",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<string>(type: "text", nullable: false),
                    stopped_by = table.Column<Guid>(type: "uuid", nullable: false),
                    stopped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lifted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    lifted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lift_reason = table.Column<string>(type: "text", nullable: true),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_grant_stops", x => x.id);
                    table.ForeignKey(
                        name: "fk_grant_stops_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_grant_stops_people_lifted_by",
                        column: x => x.lifted_by,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_grant_stops_people_stopped_by",
                        column: x => x.stopped_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    chapter = table.Column<string>(type: "text", nullable: false),
                    post = table.Column<string>(type: "text", nullable: false),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    ordered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    ordered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    bounced_on = table.Column<DateOnly>(type: "date", nullable: true),
                    bounce_reason = table.Column<string>(type: "text", nullable: false),
                    registered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_payments_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_payments_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_payments_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_payments_organisations_payee_id",
                        column: x => x.payee_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    criteria = table.Column<string>(type: "text", nullable: false),
                    letter_number = table.Column<string>(type: "text", nullable: true),
                    budget = table.Column<string>(type: "jsonb", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_late = table.Column<bool>(type: "boolean", nullable: false),
                    used = table.Column<long>(type: "bigint", nullable: false),
                    unused = table.Column<long>(type: "bigint", nullable: false),
                    returned = table.Column<string>(type: "jsonb", nullable: false),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_reports_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reports_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reports_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reports_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reports_organisations_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reports_organisations_reporter_id",
                        column: x => x.reporter_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revised_budgets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    lines = table.Column<string>(type: "jsonb", nullable: false),
                    aim = table.Column<string>(type: "text", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revised_budgets", x => x.id);
                    table.ForeignKey(
                        name: "fk_revised_budgets_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_revised_budgets_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_revised_budgets_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_revised_budgets_organisations_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attendances",
                columns: table => new
                {
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    came = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendances", x => new { x.meeting_id, x.project_id });
                    table.ForeignKey(
                        name: "fk_attendances_network_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "network_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_attendances_network_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "network_projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "control_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    found_by = table.Column<Guid>(type: "uuid", nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    control_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_control_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_control_findings_controls_control_id",
                        column: x => x.control_id,
                        principalTable: "controls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_control_findings_people_found_by",
                        column: x => x.found_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "control_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_text = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    control_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_control_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_control_requests_controls_control_id",
                        column: x => x.control_id,
                        principalTable: "controls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    control_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_year = table.Column<int>(type: "integer", nullable: false),
                    to_year = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    set_by = table.Column<Guid>(type: "uuid", nullable: false),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exclusions", x => x.id);
                    table.ForeignKey(
                        name: "fk_exclusions_controls_control_id",
                        column: x => x.control_id,
                        principalTable: "controls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_exclusions_organisations_directorate_id",
                        column: x => x.directorate_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_exclusions_organisations_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_exclusions_people_set_by",
                        column: x => x.set_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "also_reported",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    used = table.Column<long>(type: "bigint", nullable: false),
                    unused = table.Column<long>(type: "bigint", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_also_reported", x => x.id);
                    table.ForeignKey(
                        name: "fk_also_reported_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_also_reported_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_also_reported_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "form_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    saved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    copied_from_year = table.Column<int>(type: "integer", nullable: true),
                    copied_in_revision = table.Column<int>(type: "integer", nullable: true),
                    signature_requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: true),
                    application_id = table.Column<Guid>(type: "uuid", nullable: true),
                    report_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_versions", x => x.id);
                    table.CheckConstraint("ck_form_versions_owner", "num_nonnulls(application_id, report_id) = 1");
                    table.ForeignKey(
                        name: "fk_form_versions_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_form_versions_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "reports",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "answer_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_changes_form_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "form_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "form_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    persons = table.Column<long>(type: "bigint", nullable: true),
                    percent = table.Column<long>(type: "bigint", nullable: true),
                    new_money = table.Column<long>(type: "bigint", nullable: true),
                    carried_over = table.Column<long>(type: "bigint", nullable: true),
                    own_contribution = table.Column<long>(type: "bigint", nullable: true),
                    completed = table.Column<long>(type: "bigint", nullable: true),
                    spent = table.Column<long>(type: "bigint", nullable: true),
                    used_grant = table.Column<long>(type: "bigint", nullable: true),
                    used_own = table.Column<long>(type: "bigint", nullable: true),
                    unused = table.Column<long>(type: "bigint", nullable: true),
                    year_number = table.Column<long>(type: "bigint", nullable: true),
                    undertaking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_nb = table.Column<string>(type: "text", nullable: false),
                    service_nn = table.Column<string>(type: "text", nullable: false),
                    title_nb = table.Column<string>(type: "text", nullable: false),
                    title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_form_lines_form_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "form_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_form_lines_undertakings_undertaking_id",
                        column: x => x.undertaking_id,
                        principalTable: "undertakings",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "partner_signatures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    invited = table.Column<string>(type: "text", nullable: true),
                    invited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    secret_hash = table.Column<string>(type: "text", nullable: true),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    signer = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    signed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    content_hash = table.Column<string>(type: "text", nullable: true),
                    voided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner_signatures", x => x.id);
                    table.ForeignKey(
                        name: "fk_partner_signatures_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_partner_signatures_form_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "form_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_partner_signatures_organisations_applicant_id",
                        column: x => x.applicant_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_partner_signatures_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_partner_signatures_people_signed_by",
                        column: x => x.signed_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "signatures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    delegation = table.Column<string>(type: "text", nullable: true),
                    paper_signer = table.Column<string>(type: "text", nullable: true),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signatures", x => x.id);
                    table.ForeignKey(
                        name: "fk_signatures_form_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "form_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_signatures_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "auditor_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    figures_hash = table.Column<string>(type: "text", nullable: true),
                    content = table.Column<string>(type: "jsonb", nullable: true),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deferred_because = table.Column<string>(type: "text", nullable: false),
                    voided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    invited = table.Column<string>(type: "text", nullable: true),
                    invited_in = table.Column<string>(type: "text", nullable: true),
                    invited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    secret_hash = table.Column<string>(type: "text", nullable: true),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_auditor_statements", x => x.id);
                    table.ForeignKey(
                        name: "fk_auditor_statements_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_auditor_statements_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_auditor_statements_organisations_reporter_id",
                        column: x => x.reporter_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_auditor_statements_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "authorisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    coverage = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "json", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authorisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_authorisations_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_authorisations_organisations_directorate_id",
                        column: x => x.directorate_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_authorisations_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_authorisations_people_sent_by",
                        column: x => x.sent_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim_reminders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reminded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    reminded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_reminders", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_repayments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    voucher = table.Column<string>(type: "text", nullable: false),
                    registered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reversed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reversed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reversed_because = table.Column<string>(type: "text", nullable: false),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_repayments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    debtor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    repaid = table.Column<long>(type: "bigint", nullable: false),
                    payee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    account = table.Column<string>(type: "text", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "text", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawal_letter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claims", x => x.id);
                    table.CheckConstraint("ck_claims_repaid", "repaid <= amount");
                    table.ForeignKey(
                        name: "fk_claims_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_organisations_debtor_id",
                        column: x => x.debtor_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_organisations_payee_id",
                        column: x => x.payee_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "document_contents",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_contents", x => x.document_id);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_documents_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_documents_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "forwardings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_key = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    marked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    marked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_to = table.Column<string>(type: "text", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    registered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    project_title_nb = table.Column<string>(type: "text", nullable: false),
                    project_title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forwardings", x => x.id);
                    table.ForeignKey(
                        name: "fk_forwardings_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_forwardings_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_forwardings_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_forwardings_people_marked_by",
                        column: x => x.marked_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_forwardings_people_registered_by",
                        column: x => x.registered_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    input = table.Column<string>(type: "jsonb", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: true),
                    ended = table.Column<int>(type: "integer", nullable: false),
                    refused = table.Column<int>(type: "integer", nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: true),
                    queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    message_nb = table.Column<string>(type: "text", nullable: false),
                    message_nn = table.Column<string>(type: "text", nullable: false),
                    title_nb = table.Column<string>(type: "text", nullable: false),
                    title_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                    table.ForeignKey(
                        name: "fk_jobs_documents_result_id",
                        column: x => x.result_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_jobs_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_jobs_people_owner_id",
                        column: x => x.owner_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    information_request_id = table.Column<Guid>(type: "uuid", nullable: true),
                    remarks = table.Column<string>(type: "text", nullable: false),
                    reporting_terms = table.Column<string>(type: "text", nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    content = table.Column<string>(type: "json", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: true),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letters", x => x.id);
                    table.ForeignKey(
                        name: "fk_letters_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_letters_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_letters_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_letters_information_requests_information_request_id",
                        column: x => x.information_request_id,
                        principalTable: "information_requests",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_letters_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_letters_people_sent_by",
                        column: x => x.sent_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "mapping_evidence",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mapping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mapping_evidence", x => new { x.mapping_id, x.document_id });
                    table.ForeignKey(
                        name: "fk_mapping_evidence_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mapping_evidence_priority_mappings_mapping_id",
                        column: x => x.mapping_id,
                        principalTable: "priority_mappings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    directorate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "json", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => x.id);
                    table.ForeignKey(
                        name: "fk_referrals_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_referrals_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_referrals_organisations_directorate_id",
                        column: x => x.directorate_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_referrals_organisations_office_id",
                        column: x => x.office_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_referrals_people_sent_by",
                        column: x => x.sent_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "job_items",
                columns: table => new
                {
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    details = table.Column<string>(type: "jsonb", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    label_nb = table.Column<string>(type: "text", nullable: false),
                    label_nn = table.Column<string>(type: "text", nullable: false),
                    outcome_nb = table.Column<string>(type: "text", nullable: false),
                    outcome_nn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_items", x => new { x.job_id, x.number });
                    table.ForeignKey(
                        name: "fk_job_items_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_also_reported_application_id",
                table: "also_reported",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_also_reported_decision_id",
                table: "also_reported",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_also_reported_report_id",
                table: "also_reported",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "ix_answer_changes_version_id",
                table: "answer_changes",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_applicant_id",
                table: "applications",
                column: "applicant_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_call_id_applicant_id",
                table: "applications",
                columns: new[] { "call_id", "applicant_id" },
                unique: true,
                filter: "status <> 'Withdrawn' and is_only_one");

            migrationBuilder.CreateIndex(
                name: "ix_applications_case_number",
                table: "applications",
                column: "case_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_caseworker_id",
                table: "applications",
                column: "caseworker_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_directorate_id",
                table: "applications",
                column: "directorate_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_home_office_id",
                table: "applications",
                column: "home_office_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_office_id_caseworker_id",
                table: "applications",
                columns: new[] { "office_id", "caseworker_id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_office_id_status_submitted_at",
                table: "applications",
                columns: new[] { "office_id", "status", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_payee_id",
                table: "applications",
                column: "payee_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_priority_set_by",
                table: "applications",
                column: "priority_set_by");

            migrationBuilder.CreateIndex(
                name: "ix_applications_stand_in_id",
                table: "applications",
                column: "stand_in_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_successor_id",
                table: "applications",
                column: "successor_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendances_project_id",
                table: "attendances",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_auditor_statements_application_id",
                table: "auditor_statements",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_auditor_statements_document_id",
                table: "auditor_statements",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_auditor_statements_office_id",
                table: "auditor_statements",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_auditor_statements_report_id",
                table: "auditor_statements",
                column: "report_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_auditor_statements_reporter_id",
                table: "auditor_statements",
                column: "reporter_id");

            migrationBuilder.CreateIndex(
                name: "ix_auditor_statements_secret_hash",
                table: "auditor_statements",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_authorisations_call_id_office_id",
                table: "authorisations",
                columns: new[] { "call_id", "office_id" });

            migrationBuilder.CreateIndex(
                name: "ix_authorisations_directorate_id",
                table: "authorisations",
                column: "directorate_id");

            migrationBuilder.CreateIndex(
                name: "ix_authorisations_document_id",
                table: "authorisations",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_authorisations_number",
                table: "authorisations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_authorisations_office_id",
                table: "authorisations",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_authorisations_sent_by",
                table: "authorisations",
                column: "sent_by");

            migrationBuilder.CreateIndex(
                name: "ix_call_offices_call_id_office_id",
                table: "call_offices",
                columns: new[] { "call_id", "office_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_call_offices_contact_person_id",
                table: "call_offices",
                column: "contact_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_offices_office_id",
                table: "call_offices",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_calls_key",
                table: "calls",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_reminders_claim_id",
                table: "claim_reminders",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_reminders_letter_id",
                table: "claim_reminders",
                column: "letter_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_repayments_claim_id",
                table: "claim_repayments",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_claims_application_id_number",
                table: "claims",
                columns: new[] { "application_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claims_debtor_id",
                table: "claims",
                column: "debtor_id");

            migrationBuilder.CreateIndex(
                name: "ix_claims_decision_id",
                table: "claims",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_claims_letter_id",
                table: "claims",
                column: "letter_id");

            migrationBuilder.CreateIndex(
                name: "ix_claims_office_id_status",
                table: "claims",
                columns: new[] { "office_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_claims_payee_id",
                table: "claims",
                column: "payee_id");

            migrationBuilder.CreateIndex(
                name: "ix_claims_withdrawal_letter_id",
                table: "claims",
                column: "withdrawal_letter_id");

            migrationBuilder.CreateIndex(
                name: "ix_control_findings_control_id",
                table: "control_findings",
                column: "control_id");

            migrationBuilder.CreateIndex(
                name: "ix_control_findings_found_by",
                table: "control_findings",
                column: "found_by");

            migrationBuilder.CreateIndex(
                name: "ix_control_requests_control_id",
                table: "control_requests",
                column: "control_id");

            migrationBuilder.CreateIndex(
                name: "ix_controls_application_id",
                table: "controls",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_controls_closed_by",
                table: "controls",
                column: "closed_by");

            migrationBuilder.CreateIndex(
                name: "ix_controls_delegate_id",
                table: "controls",
                column: "delegate_id");

            migrationBuilder.CreateIndex(
                name: "ix_controls_directorate_id_opened_at",
                table: "controls",
                columns: new[] { "directorate_id", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_controls_office_id",
                table: "controls",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_controls_one_open",
                table: "controls",
                column: "application_id",
                unique: true,
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_controls_opened_by",
                table: "controls",
                column: "opened_by");

            migrationBuilder.CreateIndex(
                name: "ix_controls_recipient_id",
                table: "controls",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_controls_sample_id",
                table: "controls",
                column: "sample_id");

            migrationBuilder.CreateIndex(
                name: "ix_criterion_assessments_application_id_criterion",
                table: "criterion_assessments",
                columns: new[] { "application_id", "criterion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decision_list_lines_application_id",
                table: "decision_list_lines",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_list_lines_decision_list_id_application_id_key",
                table: "decision_list_lines",
                columns: new[] { "decision_list_id", "application_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decision_list_lines_written_by",
                table: "decision_list_lines",
                column: "written_by");

            migrationBuilder.CreateIndex(
                name: "ix_decision_lists_call_id",
                table: "decision_lists",
                column: "call_id",
                unique: true,
                filter: "status = 'Draft'");

            migrationBuilder.CreateIndex(
                name: "ix_decision_lists_directorate_id",
                table: "decision_lists",
                column: "directorate_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_lists_signed_by",
                table: "decision_lists",
                column: "signed_by");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_applicant_id",
                table: "decisions",
                column: "applicant_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_application_id",
                table: "decisions",
                column: "application_id",
                unique: true,
                filter: "replaces_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_call_id_office_id",
                table: "decisions",
                columns: new[] { "call_id", "office_id" });

            migrationBuilder.CreateIndex(
                name: "ix_decisions_decided_by",
                table: "decisions",
                column: "decided_by");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_decider_id",
                table: "decisions",
                column: "decider_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_of_application",
                table: "decisions",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_office_id",
                table: "decisions",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_payee_id",
                table: "decisions",
                column: "payee_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_replaces_id",
                table: "decisions",
                column: "replaces_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directorate_questions_answered_by",
                table: "directorate_questions",
                column: "answered_by");

            migrationBuilder.CreateIndex(
                name: "ix_directorate_questions_application_id",
                table: "directorate_questions",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_directorate_questions_asked_by",
                table: "directorate_questions",
                column: "asked_by");

            migrationBuilder.CreateIndex(
                name: "ix_documents_application_id",
                table: "documents",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_job_id",
                table: "documents",
                column: "job_id",
                filter: "job_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_documents_organisation_id",
                table: "documents",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_exclusions_control_id",
                table: "exclusions",
                column: "control_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exclusions_directorate_id",
                table: "exclusions",
                column: "directorate_id");

            migrationBuilder.CreateIndex(
                name: "ix_exclusions_recipient_id",
                table: "exclusions",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_exclusions_set_by",
                table: "exclusions",
                column: "set_by");

            migrationBuilder.CreateIndex(
                name: "ix_extensions_call_id",
                table: "extensions",
                column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ix_form_lines_undertaking_id",
                table: "form_lines",
                column: "undertaking_id");

            migrationBuilder.CreateIndex(
                name: "ix_form_lines_version_id",
                table: "form_lines",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_form_versions_application_id_number",
                table: "form_versions",
                columns: new[] { "application_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_form_versions_report_id_number",
                table: "form_versions",
                columns: new[] { "report_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_former_names_code",
                table: "former_names",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_forwardings_application_id",
                table: "forwardings",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_forwardings_document_id_project_key",
                table: "forwardings",
                columns: new[] { "document_id", "project_key" },
                unique: true,
                filter: "status <> 'Unmarked'");

            migrationBuilder.CreateIndex(
                name: "ix_forwardings_marked_by",
                table: "forwardings",
                column: "marked_by");

            migrationBuilder.CreateIndex(
                name: "ix_forwardings_office_id",
                table: "forwardings",
                column: "office_id",
                filter: "status = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_forwardings_registered_by",
                table: "forwardings",
                column: "registered_by");

            migrationBuilder.CreateIndex(
                name: "ix_frames_call_id_office_id_purpose",
                table: "frames",
                columns: new[] { "call_id", "office_id", "purpose" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_frames_office_id",
                table: "frames",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_frames_within_id",
                table: "frames",
                column: "within_id");

            migrationBuilder.CreateIndex(
                name: "ix_grant_lines_decision_id",
                table: "grant_lines",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_grant_stops_decision_id",
                table: "grant_stops",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_grant_stops_lifted_by",
                table: "grant_stops",
                column: "lifted_by");

            migrationBuilder.CreateIndex(
                name: "ix_grant_stops_stopped_by",
                table: "grant_stops",
                column: "stopped_by");

            migrationBuilder.CreateIndex(
                name: "ix_history_entries_application_id_at",
                table: "history_entries",
                columns: new[] { "application_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_impartiality_declarations_application_id_person_id",
                table: "impartiality_declarations",
                columns: new[] { "application_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_impartiality_declarations_person_id",
                table: "impartiality_declarations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_application_id",
                table: "information_requests",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_items_job_id_status_number",
                table: "job_items",
                columns: new[] { "job_id", "status", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_organisation_id",
                table: "jobs",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_owner_id_organisation_id_queued_at",
                table: "jobs",
                columns: new[] { "owner_id", "organisation_id", "queued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_result_id",
                table: "jobs",
                column: "result_id");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_unfinished",
                table: "jobs",
                column: "queued_at",
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_letters_application_id",
                table: "letters",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_letters_decision_id",
                table: "letters",
                column: "decision_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letters_document_id",
                table: "letters",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_letters_information_request_id",
                table: "letters",
                column: "information_request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letters_number",
                table: "letters",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letters_office_id",
                table: "letters",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_letters_one_dismissal",
                table: "letters",
                column: "application_id",
                unique: true,
                filter: "kind = 'Dismissal'");

            migrationBuilder.CreateIndex(
                name: "ix_letters_sent_by",
                table: "letters",
                column: "sent_by");

            migrationBuilder.CreateIndex(
                name: "ix_mapping_evidence_document_id",
                table: "mapping_evidence",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_organisation_id",
                table: "memberships",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_person_id_organisation_id_role",
                table: "memberships",
                columns: new[] { "person_id", "organisation_id", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_meetings_called_by",
                table: "network_meetings",
                column: "called_by");

            migrationBuilder.CreateIndex(
                name: "ix_network_meetings_office_id_held_on",
                table: "network_meetings",
                columns: new[] { "office_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_network_projects_applicant_id",
                table: "network_projects",
                column: "applicant_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_projects_application_id",
                table: "network_projects",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_projects_office_id",
                table: "network_projects",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_projects_search",
                table: "network_projects",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_network_projects_undertaking_id",
                table: "network_projects",
                column: "undertaking_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_person_id",
                table: "notices",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_status_written_at",
                table: "notices",
                columns: new[] { "status", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_unsent",
                table: "notices",
                column: "due_at",
                filter: "status in ('Waiting', 'Sending')");

            migrationBuilder.CreateIndex(
                name: "ix_notified_changes_notified_by",
                table: "notified_changes",
                column: "notified_by");

            migrationBuilder.CreateIndex(
                name: "ix_notified_changes_office_id_status",
                table: "notified_changes",
                columns: new[] { "office_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_notified_changes_organisation_id_kind",
                table: "notified_changes",
                columns: new[] { "organisation_id", "kind" },
                unique: true,
                filter: "status in ('AwaitsSecond', 'AwaitsOffice')");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_kind_code",
                table: "organisations",
                columns: new[] { "kind", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_office_id",
                table: "organisations",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_parent_id",
                table: "organisations",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_successor_id",
                table: "organisations",
                column: "successor_id");

            migrationBuilder.CreateIndex(
                name: "ix_other_grants_office_id",
                table: "other_grants",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_other_grants_recipient_id_year",
                table: "other_grants",
                columns: new[] { "recipient_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_partner_signatures_applicant_id",
                table: "partner_signatures",
                column: "applicant_id");

            migrationBuilder.CreateIndex(
                name: "ix_partner_signatures_application_id",
                table: "partner_signatures",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_partner_signatures_number",
                table: "partner_signatures",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_partner_signatures_office_id",
                table: "partner_signatures",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_partner_signatures_secret_hash",
                table: "partner_signatures",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partner_signatures_signed_by",
                table: "partner_signatures",
                column: "signed_by");

            migrationBuilder.CreateIndex(
                name: "ix_partner_signatures_version_id",
                table: "partner_signatures",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_payments_application_id",
                table: "payments",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_payments_decision_id",
                table: "payments",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_payments_office_id_ordered_at",
                table: "payments",
                columns: new[] { "office_id", "ordered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_payee_id",
                table: "payments",
                column: "payee_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_subject",
                table: "people",
                column: "subject",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_priority_mappings_call_id_municipality_id",
                table: "priority_mappings",
                columns: new[] { "call_id", "municipality_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_priority_mappings_municipality_id",
                table: "priority_mappings",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_reallocations_answered_by",
                table: "reallocations",
                column: "answered_by");

            migrationBuilder.CreateIndex(
                name: "ix_reallocations_application_id",
                table: "reallocations",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_reallocations_asked_by",
                table: "reallocations",
                column: "asked_by");

            migrationBuilder.CreateIndex(
                name: "ix_reallocations_office_id",
                table: "reallocations",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_reallocations_one_open",
                table: "reallocations",
                column: "application_id",
                unique: true,
                filter: "status = 'Asked'");

            migrationBuilder.CreateIndex(
                name: "ix_reallocations_recipient_id",
                table: "reallocations",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_recommended_lines_application_id_key",
                table: "recommended_lines",
                columns: new[] { "application_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recommended_lines_undertaking_id",
                table: "recommended_lines",
                column: "undertaking_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_call_id_office_id",
                table: "referrals",
                columns: new[] { "call_id", "office_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_directorate_id",
                table: "referrals",
                column: "directorate_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_document_id",
                table: "referrals",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_number",
                table: "referrals",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referrals_office_id",
                table: "referrals",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_sent_by",
                table: "referrals",
                column: "sent_by");

            migrationBuilder.CreateIndex(
                name: "ix_register_changes_changed_by",
                table: "register_changes",
                column: "changed_by");

            migrationBuilder.CreateIndex(
                name: "ix_register_changes_organisation_id_at",
                table: "register_changes",
                columns: new[] { "organisation_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_register_changes_person_id_at",
                table: "register_changes",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_reminders_application_id_subject_stage_due_on",
                table: "reminders",
                columns: new[] { "application_id", "subject", "stage", "due_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_application_id",
                table: "reports",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_call_id",
                table: "reports",
                column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ix_reports_decision_id",
                table: "reports",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_reports_office_id_status_submitted_at",
                table: "reports",
                columns: new[] { "office_id", "status", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_recipient_id",
                table: "reports",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_reports_reporter_id",
                table: "reports",
                column: "reporter_id");

            migrationBuilder.CreateIndex(
                name: "ix_revised_budgets_application_id",
                table: "revised_budgets",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_revised_budgets_decision_id",
                table: "revised_budgets",
                column: "decision_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_revised_budgets_office_id",
                table: "revised_budgets",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_revised_budgets_recipient_id",
                table: "revised_budgets",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_samples_call_id",
                table: "samples",
                column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ix_samples_directorate_id_drawn_at",
                table: "samples",
                columns: new[] { "directorate_id", "drawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_samples_drawn_by",
                table: "samples",
                column: "drawn_by");

            migrationBuilder.CreateIndex(
                name: "ix_signatures_person_id",
                table: "signatures",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_signatures_version_id",
                table: "signatures",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_transfers_from_application_id",
                table: "transfers",
                column: "from_application_id");

            migrationBuilder.CreateIndex(
                name: "ix_transfers_office_id",
                table: "transfers",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_transfers_to_application_id",
                table: "transfers",
                column: "to_application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_undertakings_owner_id_scheme",
                table: "undertakings",
                columns: new[] { "owner_id", "scheme" });

            migrationBuilder.CreateIndex(
                name: "ix_undertakings_owner_id_scheme_list_key",
                table: "undertakings",
                columns: new[] { "owner_id", "scheme", "list_key" },
                unique: true,
                filter: "list_key <> ''");

            migrationBuilder.AddForeignKey(
                name: "fk_auditor_statements_documents_document_id",
                table: "auditor_statements",
                column: "document_id",
                principalTable: "documents",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_authorisations_documents_document_id",
                table: "authorisations",
                column: "document_id",
                principalTable: "documents",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_claim_reminders_claims_claim_id",
                table: "claim_reminders",
                column: "claim_id",
                principalTable: "claims",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_claim_reminders_letters_letter_id",
                table: "claim_reminders",
                column: "letter_id",
                principalTable: "letters",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_claim_repayments_claims_claim_id",
                table: "claim_repayments",
                column: "claim_id",
                principalTable: "claims",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_claims_letters_letter_id",
                table: "claims",
                column: "letter_id",
                principalTable: "letters",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_claims_letters_withdrawal_letter_id",
                table: "claims",
                column: "withdrawal_letter_id",
                principalTable: "letters",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_document_contents_documents_document_id",
                table: "document_contents",
                column: "document_id",
                principalTable: "documents",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_documents_jobs_job_id",
                table: "documents",
                column: "job_id",
                principalTable: "jobs",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_documents_applications_application_id",
                table: "documents");

            migrationBuilder.DropForeignKey(
                name: "fk_documents_organisations_organisation_id",
                table: "documents");

            migrationBuilder.DropForeignKey(
                name: "fk_jobs_organisations_organisation_id",
                table: "jobs");

            migrationBuilder.DropForeignKey(
                name: "fk_jobs_people_owner_id",
                table: "jobs");

            migrationBuilder.DropForeignKey(
                name: "fk_jobs_documents_result_id",
                table: "jobs");

            migrationBuilder.DropTable(
                name: "also_reported");

            migrationBuilder.DropTable(
                name: "answer_changes");

            migrationBuilder.DropTable(
                name: "attendances");

            migrationBuilder.DropTable(
                name: "auditor_statements");

            migrationBuilder.DropTable(
                name: "authorisations");

            migrationBuilder.DropTable(
                name: "call_offices");

            migrationBuilder.DropTable(
                name: "claim_reminders");

            migrationBuilder.DropTable(
                name: "claim_repayments");

            migrationBuilder.DropTable(
                name: "control_findings");

            migrationBuilder.DropTable(
                name: "control_requests");

            migrationBuilder.DropTable(
                name: "criterion_assessments");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "decision_list_lines");

            migrationBuilder.DropTable(
                name: "directorate_questions");

            migrationBuilder.DropTable(
                name: "document_contents");

            migrationBuilder.DropTable(
                name: "exclusions");

            migrationBuilder.DropTable(
                name: "extensions");

            migrationBuilder.DropTable(
                name: "form_lines");

            migrationBuilder.DropTable(
                name: "former_names");

            migrationBuilder.DropTable(
                name: "forwardings");

            migrationBuilder.DropTable(
                name: "frames");

            migrationBuilder.DropTable(
                name: "grant_lines");

            migrationBuilder.DropTable(
                name: "grant_stops");

            migrationBuilder.DropTable(
                name: "history_entries");

            migrationBuilder.DropTable(
                name: "impartiality_declarations");

            migrationBuilder.DropTable(
                name: "job_items");

            migrationBuilder.DropTable(
                name: "mapping_answers");

            migrationBuilder.DropTable(
                name: "mapping_evidence");

            migrationBuilder.DropTable(
                name: "memberships");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "notified_changes");

            migrationBuilder.DropTable(
                name: "other_grants");

            migrationBuilder.DropTable(
                name: "partner_signatures");

            migrationBuilder.DropTable(
                name: "payments");

            migrationBuilder.DropTable(
                name: "reallocations");

            migrationBuilder.DropTable(
                name: "recommended_lines");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "register_changes");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "revised_budgets");

            migrationBuilder.DropTable(
                name: "signatures");

            migrationBuilder.DropTable(
                name: "transfers");

            migrationBuilder.DropTable(
                name: "network_meetings");

            migrationBuilder.DropTable(
                name: "network_projects");

            migrationBuilder.DropTable(
                name: "claims");

            migrationBuilder.DropTable(
                name: "decision_lists");

            migrationBuilder.DropTable(
                name: "controls");

            migrationBuilder.DropTable(
                name: "priority_mappings");

            migrationBuilder.DropTable(
                name: "form_versions");

            migrationBuilder.DropTable(
                name: "undertakings");

            migrationBuilder.DropTable(
                name: "letters");

            migrationBuilder.DropTable(
                name: "samples");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "information_requests");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "applications");

            migrationBuilder.DropTable(
                name: "calls");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropSequence(
                name: "case_numbers");
        }
    }
}
