-- The schema that the migrations add up to, to be read; it is never applied. Written by `make schema`, and a
-- test keeps it true. The reasons stand in the migrations.

CREATE TABLE account (
    platform text NOT NULL,
    account text NOT NULL,
    state jsonb DEFAULT '{}'::jsonb NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

CREATE TABLE chat (
    group_id text NOT NULL,
    platform text NOT NULL,
    account text NOT NULL,
    chat_id text NOT NULL,
    kind text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    listening text DEFAULT 'offer'::text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    greeted_at timestamp with time zone,
    offers_ignored integer DEFAULT 0 NOT NULL,
    silent_until timestamp with time zone,
    added_at timestamp with time zone NOT NULL
);

CREATE TABLE directory (
    key bytea NOT NULL,
    kind text NOT NULL,
    group_id text NOT NULL,
    ref text DEFAULT ''::text NOT NULL
);

CREATE TABLE due (
    group_id text NOT NULL,
    due_id text NOT NULL,
    bucket smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    ref text DEFAULT ''::text NOT NULL,
    body jsonb DEFAULT '{}'::jsonb NOT NULL,
    place bigint NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    failure text,
    failed_at timestamp with time zone
);

CREATE TABLE groups (
    group_id text NOT NULL,
    bucket smallint NOT NULL,
    name text NOT NULL,
    zone text NOT NULL,
    zone_certain boolean DEFAULT false NOT NULL,
    languages text[] NOT NULL,
    duration integer DEFAULT 60 NOT NULL,
    call_pattern text,
    usual_hours jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    feed_version bigint DEFAULT 1 NOT NULL,
    feed_changed_at timestamp with time zone NOT NULL
);

CREATE TABLE idempotency (
    group_id text NOT NULL,
    key bytea NOT NULL,
    fingerprint bytea NOT NULL,
    status integer,
    sealed bytea,
    created_at timestamp with time zone NOT NULL
);

CREATE TABLE identity (
    group_id text NOT NULL,
    identity_id text NOT NULL,
    member_id text NOT NULL,
    platform text NOT NULL,
    account text NOT NULL,
    stable_id text NOT NULL,
    name text NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    direct_chat text,
    seen_at timestamp with time zone NOT NULL
);

CREATE TABLE inbox (
    platform text NOT NULL,
    account text NOT NULL,
    event_id text NOT NULL,
    chat_id text DEFAULT ''::text NOT NULL,
    body jsonb,
    received_at timestamp with time zone NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    not_before timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    failure text
);

CREATE TABLE link (
    group_id text NOT NULL,
    kind text NOT NULL,
    ref text DEFAULT ''::text NOT NULL,
    key bytea NOT NULL,
    sealed bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);

CREATE TABLE meeting (
    group_id text NOT NULL,
    meeting_id text NOT NULL,
    bucket smallint NOT NULL,
    poll_id text,
    uid text NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    status text NOT NULL,
    title text NOT NULL,
    slot jsonb NOT NULL,
    zone text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    place text,
    call text,
    reason jsonb DEFAULT '{}'::jsonb NOT NULL,
    organizer text,
    version bigint DEFAULT 1 NOT NULL,
    shown_version bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    modified_at timestamp with time zone NOT NULL
);

CREATE TABLE member (
    group_id text NOT NULL,
    member_id text NOT NULL,
    name text NOT NULL,
    email text,
    zone text,
    language text,
    required boolean DEFAULT false NOT NULL,
    expected boolean DEFAULT false NOT NULL,
    external_id text,
    busy_url bytea,
    created_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);

CREATE TABLE migration (
    number integer NOT NULL,
    name text NOT NULL,
    hash text NOT NULL,
    applied_at timestamp with time zone NOT NULL
);

CREATE TABLE offer (
    group_id text NOT NULL,
    offer_id text NOT NULL,
    bucket smallint NOT NULL,
    platform text NOT NULL,
    account text NOT NULL,
    chat_id text NOT NULL,
    state text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    slots jsonb NOT NULL,
    language text NOT NULL,
    proposers text[] DEFAULT '{}'::text[] NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    shown_version bigint DEFAULT 0 NOT NULL,
    made_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

CREATE TABLE poll (
    group_id text NOT NULL,
    poll_id text NOT NULL,
    bucket smallint NOT NULL,
    title text NOT NULL,
    zone text NOT NULL,
    language text NOT NULL,
    status text NOT NULL,
    version bigint NOT NULL,
    revision bigint NOT NULL,
    shown_version bigint DEFAULT 0 NOT NULL,
    decided_version bigint DEFAULT 0 NOT NULL,
    next_option integer DEFAULT 0 NOT NULL,
    duration integer NOT NULL,
    deadline timestamp with time zone,
    quorum integer,
    auto_confirm boolean DEFAULT false NOT NULL,
    place text,
    call text,
    urgent boolean DEFAULT false NOT NULL,
    opener text,
    winner integer,
    meeting_id text,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone
);

CREATE TABLE poll_option (
    group_id text NOT NULL,
    poll_id text NOT NULL,
    option_id integer NOT NULL,
    slot jsonb NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    uid text NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    created_by text,
    created_at timestamp with time zone NOT NULL,
    modified_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);

CREATE TABLE publication (
    group_id text NOT NULL,
    publication_id text NOT NULL,
    bucket smallint NOT NULL,
    subject text NOT NULL,
    subject_id text NOT NULL,
    platform text NOT NULL,
    account text NOT NULL,
    chat_id text NOT NULL,
    language text NOT NULL,
    message_id text,
    version bigint DEFAULT 0 NOT NULL,
    not_before timestamp with time zone NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    failure text,
    ended_at timestamp with time zone
);

CREATE TABLE question (
    group_id text NOT NULL,
    platform text NOT NULL,
    account text NOT NULL,
    chat_id text NOT NULL,
    stable_id text NOT NULL,
    kind text NOT NULL,
    ref text DEFAULT ''::text NOT NULL,
    body jsonb DEFAULT '{}'::jsonb NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone
);

CREATE TABLE reach (
    key bytea NOT NULL,
    group_id text NOT NULL
);

CREATE TABLE room_message (
    group_id text NOT NULL,
    chat_id text NOT NULL,
    message_id bigint NOT NULL,
    author text,
    name text DEFAULT ''::text NOT NULL,
    body jsonb NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    changed bigint NOT NULL
);

CREATE TABLE rsvp (
    group_id text NOT NULL,
    meeting_id text NOT NULL,
    identity_id text NOT NULL,
    status text NOT NULL,
    sequence integer NOT NULL,
    answered_at timestamp with time zone NOT NULL
);

CREATE TABLE token (
    group_id text NOT NULL,
    token_id text NOT NULL,
    key bytea NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);

CREATE TABLE vote (
    group_id text NOT NULL,
    poll_id text NOT NULL,
    identity_id text NOT NULL,
    option_id integer NOT NULL,
    answer text,
    answered_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL
);

CREATE TABLE webhook (
    group_id text NOT NULL,
    webhook_id text NOT NULL,
    url bytea NOT NULL,
    secret bytea NOT NULL,
    events text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);

ALTER TABLE ONLY account
    ADD CONSTRAINT account_pkey PRIMARY KEY (platform, account);

ALTER TABLE ONLY chat
    ADD CONSTRAINT chat_pkey PRIMARY KEY (group_id, platform, account, chat_id);

ALTER TABLE ONLY directory
    ADD CONSTRAINT directory_pkey PRIMARY KEY (key);

ALTER TABLE ONLY due
    ADD CONSTRAINT due_pkey PRIMARY KEY (group_id, due_id);

ALTER TABLE ONLY groups
    ADD CONSTRAINT groups_pkey PRIMARY KEY (group_id);

ALTER TABLE ONLY idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (group_id, key);

ALTER TABLE ONLY identity
    ADD CONSTRAINT identity_group_id_platform_account_stable_id_key UNIQUE (group_id, platform, account, stable_id);

ALTER TABLE ONLY identity
    ADD CONSTRAINT identity_pkey PRIMARY KEY (group_id, identity_id);

ALTER TABLE ONLY inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (platform, account, event_id);

ALTER TABLE ONLY link
    ADD CONSTRAINT link_pkey PRIMARY KEY (group_id, kind, ref);

ALTER TABLE ONLY meeting
    ADD CONSTRAINT meeting_group_id_uid_key UNIQUE (group_id, uid);

ALTER TABLE ONLY meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (group_id, meeting_id);

ALTER TABLE ONLY member
    ADD CONSTRAINT member_pkey PRIMARY KEY (group_id, member_id);

ALTER TABLE ONLY migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);

ALTER TABLE ONLY offer
    ADD CONSTRAINT offer_pkey PRIMARY KEY (group_id, offer_id);

ALTER TABLE ONLY poll_option
    ADD CONSTRAINT poll_option_pkey PRIMARY KEY (group_id, poll_id, option_id);

ALTER TABLE ONLY poll
    ADD CONSTRAINT poll_pkey PRIMARY KEY (group_id, poll_id);

ALTER TABLE ONLY publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (group_id, publication_id);

ALTER TABLE ONLY question
    ADD CONSTRAINT question_pkey PRIMARY KEY (group_id, platform, account, chat_id, stable_id, kind, ref);

ALTER TABLE ONLY reach
    ADD CONSTRAINT reach_pkey PRIMARY KEY (key, group_id);

ALTER TABLE ONLY room_message
    ADD CONSTRAINT room_message_pkey PRIMARY KEY (group_id, chat_id, message_id);

ALTER TABLE ONLY rsvp
    ADD CONSTRAINT rsvp_pkey PRIMARY KEY (group_id, meeting_id, identity_id);

ALTER TABLE ONLY token
    ADD CONSTRAINT token_pkey PRIMARY KEY (group_id, token_id);

ALTER TABLE ONLY vote
    ADD CONSTRAINT vote_pkey PRIMARY KEY (group_id, poll_id, identity_id, option_id);

ALTER TABLE ONLY webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (group_id, webhook_id);

CREATE INDEX due_next ON due USING btree (bucket, due_at) WHERE (failed_at IS NULL);

CREATE INDEX due_ref ON due USING btree (group_id, kind, ref);

CREATE INDEX idempotency_age ON idempotency USING btree (created_at);

CREATE INDEX identity_member ON identity USING btree (group_id, member_id);

CREATE INDEX inbox_done ON inbox USING btree (done_at) WHERE (done_at IS NOT NULL);

CREATE INDEX inbox_oldest ON inbox USING btree (received_at, event_id) WHERE (done_at IS NULL);

CREATE INDEX inbox_turn ON inbox USING btree (platform, account, chat_id, received_at, event_id) WHERE (done_at IS NULL);

CREATE INDEX meeting_lagging ON meeting USING btree (bucket) WHERE (version > shown_version);

CREATE INDEX meeting_starts ON meeting USING btree (group_id, starts_at, meeting_id);

CREATE UNIQUE INDEX member_external ON member USING btree (group_id, external_id) WHERE (external_id IS NOT NULL);

CREATE INDEX offer_lagging ON offer USING btree (bucket) WHERE (version > shown_version);

CREATE UNIQUE INDEX offer_standing ON offer USING btree (group_id, platform, account, chat_id) WHERE (state = 'standing'::text);

CREATE INDEX poll_lagging ON poll USING btree (bucket) WHERE ((version > shown_version) OR (version > decided_version));

CREATE INDEX poll_newest ON poll USING btree (group_id, opened_at DESC, poll_id);

CREATE INDEX publication_message ON publication USING btree (group_id, platform, account, chat_id, message_id);

CREATE UNIQUE INDEX publication_once ON publication USING btree (group_id, subject, subject_id, platform, account, chat_id) WHERE (ended_at IS NULL);

CREATE INDEX room_changed ON room_message USING btree (group_id, chat_id, changed);

ALTER TABLE ONLY chat
    ADD CONSTRAINT chat_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(group_id);

ALTER TABLE ONLY identity
    ADD CONSTRAINT identity_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(group_id);

ALTER TABLE ONLY identity
    ADD CONSTRAINT identity_group_id_member_id_fkey FOREIGN KEY (group_id, member_id) REFERENCES member(group_id, member_id);

ALTER TABLE ONLY link
    ADD CONSTRAINT link_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(group_id);

ALTER TABLE ONLY meeting
    ADD CONSTRAINT meeting_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(group_id);

ALTER TABLE ONLY member
    ADD CONSTRAINT member_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(group_id);

ALTER TABLE ONLY offer
    ADD CONSTRAINT offer_group_id_platform_account_chat_id_fkey FOREIGN KEY (group_id, platform, account, chat_id) REFERENCES chat(group_id, platform, account, chat_id);

ALTER TABLE ONLY poll
    ADD CONSTRAINT poll_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(group_id);

ALTER TABLE ONLY poll_option
    ADD CONSTRAINT poll_option_group_id_poll_id_fkey FOREIGN KEY (group_id, poll_id) REFERENCES poll(group_id, poll_id);

ALTER TABLE ONLY publication
    ADD CONSTRAINT publication_group_id_platform_account_chat_id_fkey FOREIGN KEY (group_id, platform, account, chat_id) REFERENCES chat(group_id, platform, account, chat_id);

ALTER TABLE ONLY rsvp
    ADD CONSTRAINT rsvp_group_id_identity_id_fkey FOREIGN KEY (group_id, identity_id) REFERENCES identity(group_id, identity_id);

ALTER TABLE ONLY rsvp
    ADD CONSTRAINT rsvp_group_id_meeting_id_fkey FOREIGN KEY (group_id, meeting_id) REFERENCES meeting(group_id, meeting_id);

ALTER TABLE ONLY vote
    ADD CONSTRAINT vote_group_id_identity_id_fkey FOREIGN KEY (group_id, identity_id) REFERENCES identity(group_id, identity_id);

ALTER TABLE ONLY vote
    ADD CONSTRAINT vote_group_id_poll_id_option_id_fkey FOREIGN KEY (group_id, poll_id, option_id) REFERENCES poll_option(group_id, poll_id, option_id);
