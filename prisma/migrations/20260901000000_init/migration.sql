-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "planned" BOOLEAN NOT NULL DEFAULT true,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER,
    "place" TEXT NOT NULL DEFAULT '',
    "present" TEXT NOT NULL DEFAULT '',
    "attendance" TEXT NOT NULL,
    "observed" TEXT NOT NULL DEFAULT '',
    "told_by_client" TEXT NOT NULL DEFAULT '',
    "told_by_third" TEXT NOT NULL DEFAULT '',
    "third_party" TEXT NOT NULL DEFAULT '',
    "interpretation" TEXT NOT NULL DEFAULT '',
    "client_view" TEXT NOT NULL DEFAULT '',
    "agreements" TEXT NOT NULL DEFAULT '',
    "next_contact_on" DATE,
    "safety_incident" BOOLEAN NOT NULL DEFAULT false,
    "condition_ids" UUID[],
    "author_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_addition" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "contact_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_addition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signal" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "kind" TEXT NOT NULL,
    "source_type" TEXT NOT NULL,
    "source_id" UUID,
    "condition_id" UUID,
    "fact" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hearing" TEXT,
    "hearing_note" TEXT NOT NULL DEFAULT '',
    "client_view" TEXT NOT NULL DEFAULT '',
    "judgement" TEXT,
    "judged_note" TEXT NOT NULL DEFAULT '',
    "response" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debt_screening" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "screened_on" DATE NOT NULL,
    "answers" JSONB NOT NULL,
    "suggestion" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "author_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "debt_screening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debt_referral" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "screening_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "municipality" TEXT NOT NULL,
    "crisis" BOOLEAN NOT NULL,
    "crisis_ground" TEXT,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "consent_on" DATE,
    "consent_scope" TEXT NOT NULL DEFAULT '',
    "warm_handover" BOOLEAN NOT NULL DEFAULT false,
    "sent_content" JSONB,
    "sent_on" DATE,
    "received_on" DATE,
    "first_talk_due_on" DATE,
    "first_talk_on" DATE,
    "decision_due_on" DATE,
    "decision_on" DATE,
    "refusal_ground" TEXT,
    "plan_b" TEXT NOT NULL DEFAULT '',
    "exit_reason" TEXT,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "debt_referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_check_schedule" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "condition_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "checks_per_year" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "basis_reason" TEXT NOT NULL DEFAULT '',
    "minimum_gap_days" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "paused_reason" TEXT NOT NULL DEFAULT '',
    "paused_from_on" DATE,
    "started_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "device_check_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_check" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "schedule_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "condition_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "window_from_on" DATE NOT NULL,
    "window_until_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "announced" BOOLEAN NOT NULL DEFAULT false,
    "second_worker_id" UUID,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "started_by_id" UUID,
    "place" TEXT NOT NULL DEFAULT '',
    "others_present" TEXT NOT NULL DEFAULT '',
    "identity_seen" BOOLEAN NOT NULL DEFAULT false,
    "authority_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "proportionality" JSONB,
    "explanation_given" BOOLEAN NOT NULL DEFAULT false,
    "cooperation" TEXT,
    "outcome" TEXT,
    "step" TEXT NOT NULL DEFAULT 'authority',
    "refused_asked" TEXT NOT NULL DEFAULT '',
    "refused_words" TEXT NOT NULL DEFAULT '',
    "refused_told" BOOLEAN NOT NULL DEFAULT false,
    "impossible_reason" TEXT,
    "impossible_note" TEXT NOT NULL DEFAULT '',
    "stopped_at" TIMESTAMPTZ(3),
    "stopped_device" TEXT NOT NULL DEFAULT '',
    "stopped_sentence" TEXT NOT NULL DEFAULT '',
    "stopped_present" TEXT NOT NULL DEFAULT '',
    "police_reported_at" TIMESTAMPTZ(3),
    "police_reference" TEXT NOT NULL DEFAULT '',
    "compliance" TEXT,
    "client_explanation" TEXT NOT NULL DEFAULT '',
    "followUp" TEXT,
    "follow_up_note" TEXT NOT NULL DEFAULT '',
    "assessed_by_id" UUID,
    "closed_by_id" UUID,

    CONSTRAINT "device_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "stated" TEXT NOT NULL,
    "excluded_reason" TEXT NOT NULL DEFAULT '',
    "since_on" DATE,
    "until_on" DATE,

    CONSTRAINT "device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_finding" (
    "check_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "looked" BOOLEAN NOT NULL,
    "not_looked_why" TEXT NOT NULL DEFAULT '',
    "access" TEXT,
    "scope" TEXT[],
    "means" TEXT,
    "tool_version" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER,
    "outcome" TEXT,
    "behaviours" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "third_party_data" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "device_finding_pkey" PRIMARY KEY ("check_id","device_id")
);

-- CreateTable
CREATE TABLE "exchange_message" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "direction" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "message_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "counterparty" TEXT NOT NULL,
    "subject_id" UUID,
    "correlation_id" UUID,
    "organisation_id" UUID,
    "office_code" TEXT,
    "cjib_reference" TEXT,
    "state" TEXT NOT NULL,
    "reason_code" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "delivered_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "exchange_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_payload" (
    "message_ref" UUID NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "exchange_payload_pkey" PRIMARY KEY ("message_ref")
);

-- CreateTable
CREATE TABLE "order_import" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organisation_id" UUID NOT NULL,
    "imported_by_id" UUID NOT NULL,
    "file_hash" TEXT NOT NULL,
    "total_lines" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_import_line" (
    "import_id" UUID NOT NULL,
    "line_no" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'waiting',
    "code" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "order_id" UUID,

    CONSTRAINT "order_import_line_pkey" PRIMARY KEY ("import_id","line_no")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_role" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "order_id" UUID,
    "on_behalf_of" UUID[],
    "detail" JSONB NOT NULL DEFAULT '{}',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "actor_id" UUID NOT NULL,
    "actor_role" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "order_id" UUID,
    "on_behalf_of" UUID[],
    "outcome" TEXT NOT NULL,

    CONSTRAINT "access_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "staff_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("staff_id","key")
);

-- CreateTable
CREATE TABLE "term" (
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "kind" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "extends" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("code","valid_from")
);

-- CreateTable
CREATE TABLE "advice_option" (
    "title" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "decider" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "advice_option_pkey" PRIMARY KEY ("title","code","valid_from")
);

-- CreateTable
CREATE TABLE "samen_starten_trajectory" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "detention_id" UUID NOT NULL,
    "facility_id" UUID NOT NULL,
    "shown_name" TEXT NOT NULL,
    "shown_birth_on" DATE,
    "unit_id" UUID,
    "officer_id" UUID,
    "arrived_on" DATE NOT NULL,
    "expected_end_on" DATE,
    "state" TEXT NOT NULL,
    "shortened" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "samen_starten_trajectory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "samen_starten_step" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "trajectory_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT,
    "reason_code" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "decided_on" DATE,
    "decided_by_dji_id" UUID,
    "decided_by_probation_id" UUID,
    "result" TEXT NOT NULL DEFAULT '',
    "result_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "samen_starten_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "trajectory_id" UUID NOT NULL,
    "by_party" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shared_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_period" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "trajectory_id" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "holder_id" UUID,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "lead_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_handover" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "trajectory_id" UUID NOT NULL,
    "from_party" TEXT NOT NULL,
    "to_party" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answer_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "lead_handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "basic_condition" (
    "trajectory_id" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "at_arrival" INTEGER,
    "now" INTEGER,
    "goal" TEXT NOT NULL DEFAULT '',
    "owner" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,

    CONSTRAINT "basic_condition_pkey" PRIMARY KEY ("trajectory_id","theme")
);

-- CreateTable
CREATE TABLE "probation_organisation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "probation_organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prison_facility" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "town" TEXT NOT NULL,

    CONSTRAINT "prison_facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prosecution_office" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "prosecution_office_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "login" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisation_id" UUID,
    "unit_id" UUID,
    "facility_id" UUID,
    "office_code" TEXT,
    "sworn_on" DATE,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cover" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "absent_id" UUID NOT NULL,
    "covering_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "ended_on" DATE,
    "reason" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,

    CONSTRAINT "cover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervised_person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "skn" TEXT,
    "family_name" TEXT NOT NULL,
    "infix" TEXT NOT NULL DEFAULT '',
    "given_names" TEXT NOT NULL,
    "birth_on" DATE,
    "town" TEXT NOT NULL DEFAULT '',
    "two_workers" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "supervised_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_name" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "supervision_order" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "external_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "sanction_regime" TEXT NOT NULL DEFAULT 'adult',
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisation_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "office_code" TEXT NOT NULL,
    "court" TEXT NOT NULL DEFAULT '',
    "ecli" TEXT,
    "received_on" DATE NOT NULL,
    "judgment_on" DATE,
    "final_on" DATE,
    "immediately_enforceable" BOOLEAN NOT NULL DEFAULT false,
    "probation_start_on" DATE,
    "probation_months" INTEGER,
    "probation_end_cjib_on" DATE,
    "suspended_days" INTEGER,
    "level" INTEGER,
    "identity_checked_on" DATE,
    "started_on" DATE,
    "start_due_on" DATE,
    "first_contact_due_on" DATE,
    "return_reason" TEXT,
    "closing_outcome" TEXT,

    CONSTRAINT "supervision_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_case_number" (
    "order_id" UUID NOT NULL,
    "number" TEXT NOT NULL,

    CONSTRAINT "order_case_number_pkey" PRIMARY KEY ("order_id","number")
);

-- CreateTable
CREATE TABLE "special_condition" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "code" TEXT NOT NULL,
    "law" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "from_on" DATE,
    "until_on" DATE,
    "state" TEXT NOT NULL DEFAULT 'active',

    CONSTRAINT "special_condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_clause" (
    "condition_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "max_checks" INTEGER,
    "per" TEXT,
    "anchor_on" DATE,
    "devices_included" TEXT[],
    "devices_excluded" TEXT[],
    "place" TEXT NOT NULL DEFAULT '',
    "assistance" TEXT[],
    "tool_allowed" BOOLEAN NOT NULL DEFAULT false,
    "depth" TEXT NOT NULL DEFAULT '',
    "privacy_guard" TEXT NOT NULL DEFAULT '',
    "wording" TEXT NOT NULL DEFAULT 'unassessed',
    "wording_reason" TEXT NOT NULL DEFAULT '',
    "wording_judged_by_id" UUID,
    "wording_judged_at" TIMESTAMPTZ(3),

    CONSTRAINT "device_clause_pkey" PRIMARY KEY ("condition_id")
);

-- CreateTable
CREATE TABLE "detention" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "facility_id" UUID,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "suspends_probation" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL,

    CONSTRAINT "detention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "formal_warning" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "signal_id" UUID,
    "condition_ids" UUID[],
    "facts" TEXT NOT NULL,
    "consequence" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "author_id" UUID NOT NULL,
    "author_for" UUID[] DEFAULT ARRAY[]::UUID[],
    "approver_id" UUID,
    "sent_back_why" TEXT NOT NULL DEFAULT '',
    "submitted_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "issued_on" DATE,
    "issued_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "formal_warning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "violation_notice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "signal_id" UUID,
    "condition_ids" UUID[],
    "facts" TEXT NOT NULL,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "established_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3),
    "cjib_reference" TEXT,

    CONSTRAINT "violation_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "violation_advice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "unit_id" UUID,
    "officer_id" UUID,
    "condition_ids" UUID[],
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "blocks" JSONB NOT NULL DEFAULT '{}',
    "option" TEXT,
    "option_reason" TEXT NOT NULL DEFAULT '',
    "author_id" UUID NOT NULL,
    "author_for" UUID[] DEFAULT ARRAY[]::UUID[],
    "challenger_id" UUID,
    "challenged_by_id" UUID,
    "challenge_remark" TEXT NOT NULL DEFAULT '',
    "approver_id" UUID,
    "sent_back_why" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "challenged_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "frozen" JSONB,
    "frozen_hash" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "cjib_received_at" TIMESTAMPTZ(3),
    "at_om_at" TIMESTAMPTZ(3),
    "cjib_reference" TEXT,
    "om_decision" TEXT,
    "om_measure" TEXT,
    "om_reason" TEXT NOT NULL DEFAULT '',
    "om_decided_on" DATE,
    "application_filed" BOOLEAN,
    "court_outcome" TEXT,
    "court_on" DATE,
    "executed_days" INTEGER,
    "settled_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "violation_advice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advice_fact" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "advice_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "occurred_on" DATE NOT NULL,
    "sentence" TEXT NOT NULL,
    "source_type" TEXT NOT NULL,
    "source_id" UUID,
    "favourable" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "advice_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advice_question" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "advice_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,

    CONSTRAINT "advice_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "om_case" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "office_code" TEXT NOT NULL,
    "external_id" UUID NOT NULL,
    "notice_external_id" UUID,
    "kind" TEXT NOT NULL,
    "cjib_reference" TEXT NOT NULL,
    "urgent" BOOLEAN NOT NULL,
    "document" JSONB NOT NULL,
    "document_hash" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "decision" TEXT,
    "measure" TEXT,
    "reason_code" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "application_filed" BOOLEAN,
    "decided_on" DATE,
    "decided_by_id" UUID,
    "hearing_on" DATE,
    "court_outcome" TEXT,
    "court_on" DATE,
    "executed_days" INTEGER,

    CONSTRAINT "om_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "om_question" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "om_question_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contact_order_id_occurred_at_idx" ON "contact"("order_id", "occurred_at" DESC);

-- CreateIndex
CREATE INDEX "contact_addition_contact_id_idx" ON "contact_addition"("contact_id");

-- CreateIndex
CREATE INDEX "signal_order_id_idx" ON "signal"("order_id");

-- CreateIndex
CREATE INDEX "signal_officer_id_state_idx" ON "signal"("officer_id", "state");

-- CreateIndex
CREATE INDEX "signal_unit_id_state_idx" ON "signal"("unit_id", "state");

-- CreateIndex
CREATE INDEX "debt_screening_order_id_idx" ON "debt_screening"("order_id");

-- CreateIndex
CREATE INDEX "debt_referral_order_id_idx" ON "debt_referral"("order_id");

-- CreateIndex
CREATE INDEX "debt_referral_officer_id_state_idx" ON "debt_referral"("officer_id", "state");

-- CreateIndex
CREATE INDEX "debt_referral_unit_id_state_idx" ON "debt_referral"("unit_id", "state");

-- CreateIndex
CREATE INDEX "device_check_schedule_unit_id_state_idx" ON "device_check_schedule"("unit_id", "state");

-- CreateIndex
CREATE INDEX "device_check_schedule_order_id_idx" ON "device_check_schedule"("order_id");

-- CreateIndex
CREATE INDEX "device_check_schedule_id_idx" ON "device_check"("schedule_id");

-- CreateIndex
CREATE INDEX "device_check_order_id_idx" ON "device_check"("order_id");

-- CreateIndex
CREATE INDEX "device_check_officer_id_state_due_on_idx" ON "device_check"("officer_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "device_check_unit_id_state_due_on_idx" ON "device_check"("unit_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "device_person_id_idx" ON "device"("person_id");

-- CreateIndex
CREATE INDEX "exchange_message_state_created_at_idx" ON "exchange_message"("state", "created_at");

-- CreateIndex
CREATE INDEX "exchange_message_direction_created_at_idx" ON "exchange_message"("direction", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_message_source_message_id_key" ON "exchange_message"("source", "message_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_id_idx" ON "audit_event"("subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_order_id_id_idx" ON "audit_event"("order_id", "id");

-- CreateIndex
CREATE INDEX "access_event_subject_id_id_idx" ON "access_event"("subject_id", "id");

-- CreateIndex
CREATE INDEX "access_event_order_id_id_idx" ON "access_event"("order_id", "id");

-- CreateIndex
CREATE INDEX "access_event_actor_id_id_idx" ON "access_event"("actor_id", "id");

-- CreateIndex
CREATE INDEX "samen_starten_trajectory_facility_id_state_idx" ON "samen_starten_trajectory"("facility_id", "state");

-- CreateIndex
CREATE INDEX "samen_starten_trajectory_officer_id_state_idx" ON "samen_starten_trajectory"("officer_id", "state");

-- CreateIndex
CREATE INDEX "samen_starten_trajectory_unit_id_state_idx" ON "samen_starten_trajectory"("unit_id", "state");

-- CreateIndex
CREATE INDEX "samen_starten_trajectory_order_id_idx" ON "samen_starten_trajectory"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "samen_starten_step_trajectory_id_number_key" ON "samen_starten_step"("trajectory_id", "number");

-- CreateIndex
CREATE INDEX "shared_item_trajectory_id_idx" ON "shared_item"("trajectory_id");

-- CreateIndex
CREATE INDEX "lead_period_trajectory_id_idx" ON "lead_period"("trajectory_id");

-- CreateIndex
CREATE INDEX "lead_handover_trajectory_id_idx" ON "lead_handover"("trajectory_id");

-- CreateIndex
CREATE UNIQUE INDEX "probation_organisation_code_key" ON "probation_organisation"("code");

-- CreateIndex
CREATE UNIQUE INDEX "unit_organisation_id_name_key" ON "unit"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "prison_facility_slug_key" ON "prison_facility"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_login_key" ON "staff_member"("login");

-- CreateIndex
CREATE INDEX "staff_member_unit_id_role_idx" ON "staff_member"("unit_id", "role");

-- CreateIndex
CREATE INDEX "cover_covering_id_idx" ON "cover"("covering_id");

-- CreateIndex
CREATE INDEX "cover_absent_id_idx" ON "cover"("absent_id");

-- CreateIndex
CREATE UNIQUE INDEX "supervised_person_skn_key" ON "supervised_person"("skn");

-- CreateIndex
CREATE INDEX "person_name_key_idx" ON "person_name"("key");

-- CreateIndex
CREATE UNIQUE INDEX "supervision_order_external_id_key" ON "supervision_order"("external_id");

-- CreateIndex
CREATE INDEX "supervision_order_person_id_idx" ON "supervision_order"("person_id");

-- CreateIndex
CREATE INDEX "supervision_order_officer_id_state_idx" ON "supervision_order"("officer_id", "state");

-- CreateIndex
CREATE INDEX "supervision_order_unit_id_state_idx" ON "supervision_order"("unit_id", "state");

-- CreateIndex
CREATE INDEX "supervision_order_organisation_id_state_received_on_idx" ON "supervision_order"("organisation_id", "state", "received_on");

-- CreateIndex
CREATE INDEX "order_case_number_number_idx" ON "order_case_number"("number");

-- CreateIndex
CREATE UNIQUE INDEX "special_condition_order_id_sequence_version_key" ON "special_condition"("order_id", "sequence", "version");

-- CreateIndex
CREATE INDEX "detention_person_id_idx" ON "detention"("person_id");

-- CreateIndex
CREATE INDEX "formal_warning_order_id_idx" ON "formal_warning"("order_id");

-- CreateIndex
CREATE INDEX "formal_warning_unit_id_state_idx" ON "formal_warning"("unit_id", "state");

-- CreateIndex
CREATE INDEX "formal_warning_officer_id_state_idx" ON "formal_warning"("officer_id", "state");

-- CreateIndex
CREATE INDEX "violation_notice_order_id_idx" ON "violation_notice"("order_id");

-- CreateIndex
CREATE INDEX "violation_notice_unit_id_state_idx" ON "violation_notice"("unit_id", "state");

-- CreateIndex
CREATE INDEX "violation_advice_order_id_idx" ON "violation_advice"("order_id");

-- CreateIndex
CREATE INDEX "violation_advice_unit_id_state_idx" ON "violation_advice"("unit_id", "state");

-- CreateIndex
CREATE INDEX "violation_advice_officer_id_state_idx" ON "violation_advice"("officer_id", "state");

-- CreateIndex
CREATE INDEX "violation_advice_challenger_id_state_idx" ON "violation_advice"("challenger_id", "state");

-- CreateIndex
CREATE INDEX "advice_fact_advice_id_idx" ON "advice_fact"("advice_id");

-- CreateIndex
CREATE INDEX "advice_question_advice_id_idx" ON "advice_question"("advice_id");

-- CreateIndex
CREATE UNIQUE INDEX "om_case_external_id_key" ON "om_case"("external_id");

-- CreateIndex
CREATE INDEX "om_case_office_code_state_received_at_idx" ON "om_case"("office_code", "state", "received_at");

-- CreateIndex
CREATE INDEX "om_question_case_id_idx" ON "om_question"("case_id");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_addition" ADD CONSTRAINT "contact_addition_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_screening" ADD CONSTRAINT "debt_screening_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_referral" ADD CONSTRAINT "debt_referral_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_check_schedule" ADD CONSTRAINT "device_check_schedule_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_check_schedule" ADD CONSTRAINT "device_check_schedule_condition_id_fkey" FOREIGN KEY ("condition_id") REFERENCES "special_condition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_check" ADD CONSTRAINT "device_check_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "device_check_schedule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_check" ADD CONSTRAINT "device_check_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device" ADD CONSTRAINT "device_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "supervised_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_finding" ADD CONSTRAINT "device_finding_check_id_fkey" FOREIGN KEY ("check_id") REFERENCES "device_check"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_finding" ADD CONSTRAINT "device_finding_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "device"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_payload" ADD CONSTRAINT "exchange_payload_message_ref_fkey" FOREIGN KEY ("message_ref") REFERENCES "exchange_message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_import_line" ADD CONSTRAINT "order_import_line_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "order_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samen_starten_trajectory" ADD CONSTRAINT "samen_starten_trajectory_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "supervised_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samen_starten_trajectory" ADD CONSTRAINT "samen_starten_trajectory_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samen_starten_trajectory" ADD CONSTRAINT "samen_starten_trajectory_detention_id_fkey" FOREIGN KEY ("detention_id") REFERENCES "detention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samen_starten_trajectory" ADD CONSTRAINT "samen_starten_trajectory_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "prison_facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samen_starten_step" ADD CONSTRAINT "samen_starten_step_trajectory_id_fkey" FOREIGN KEY ("trajectory_id") REFERENCES "samen_starten_trajectory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_item" ADD CONSTRAINT "shared_item_trajectory_id_fkey" FOREIGN KEY ("trajectory_id") REFERENCES "samen_starten_trajectory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_period" ADD CONSTRAINT "lead_period_trajectory_id_fkey" FOREIGN KEY ("trajectory_id") REFERENCES "samen_starten_trajectory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_handover" ADD CONSTRAINT "lead_handover_trajectory_id_fkey" FOREIGN KEY ("trajectory_id") REFERENCES "samen_starten_trajectory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "basic_condition" ADD CONSTRAINT "basic_condition_trajectory_id_fkey" FOREIGN KEY ("trajectory_id") REFERENCES "samen_starten_trajectory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "probation_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "probation_organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "prison_facility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_office_code_fkey" FOREIGN KEY ("office_code") REFERENCES "prosecution_office"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cover" ADD CONSTRAINT "cover_absent_id_fkey" FOREIGN KEY ("absent_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cover" ADD CONSTRAINT "cover_covering_id_fkey" FOREIGN KEY ("covering_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "supervised_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_order" ADD CONSTRAINT "supervision_order_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "supervised_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_order" ADD CONSTRAINT "supervision_order_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "probation_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_order" ADD CONSTRAINT "supervision_order_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_case_number" ADD CONSTRAINT "order_case_number_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "special_condition" ADD CONSTRAINT "special_condition_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_clause" ADD CONSTRAINT "device_clause_condition_id_fkey" FOREIGN KEY ("condition_id") REFERENCES "special_condition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "detention" ADD CONSTRAINT "detention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "supervised_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "detention" ADD CONSTRAINT "detention_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "prison_facility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "formal_warning" ADD CONSTRAINT "formal_warning_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "violation_notice" ADD CONSTRAINT "violation_notice_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "violation_advice" ADD CONSTRAINT "violation_advice_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supervision_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "violation_advice" ADD CONSTRAINT "violation_advice_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "violation_notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advice_fact" ADD CONSTRAINT "advice_fact_advice_id_fkey" FOREIGN KEY ("advice_id") REFERENCES "violation_advice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advice_question" ADD CONSTRAINT "advice_question_advice_id_fkey" FOREIGN KEY ("advice_id") REFERENCES "violation_advice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "om_case" ADD CONSTRAINT "om_case_office_code_fkey" FOREIGN KEY ("office_code") REFERENCES "prosecution_office"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "om_question" ADD CONSTRAINT "om_question_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "om_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
