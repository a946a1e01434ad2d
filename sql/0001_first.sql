-- The tables of Ritrovo. Every key leads with group_id, so that one database can be spread over many by it; the
-- exceptions (account, inbox, directory) are looked up before a group is known. Times are parameters, never now();
-- there are no triggers. bucket is a hash of the group: what a worker claims, it claims bucket by bucket.

-- A bot's account on a platform, with what its adapter must remember over a restart (a polling offset, a bot's own id).
create table account (
    platform text not null,
    account text not null,
    state jsonb not null default '{}',
    updated_at timestamptz not null,
    primary key (platform, account)
);

-- What a platform has delivered: stored before the 2xx, read afterwards; the key makes a second delivery harmless.
-- body is nulled by the transaction that has read it: raw chat text is not kept.
create table inbox (
    platform text not null,
    account text not null,
    event_id text not null,
    chat_id text not null default '',
    body jsonb,
    received_at timestamptz not null,
    tries integer not null default 0,
    not_before timestamptz not null,
    done_at timestamptz,
    failure text,
    primary key (platform, account, event_id)
);
create index inbox_waiting on inbox (not_before, received_at) where done_at is null;
create index inbox_done on inbox (done_at) where done_at is not null;

-- A key's hash -> the group it opens: API tokens, capability links, feed addresses, chats. ref says what of the group.
create table directory (
    key bytea primary key,
    kind text not null,
    group_id text not null,
    ref text not null default ''
);

create table groups (
    group_id text primary key,
    bucket smallint not null,
    name text not null,
    zone text not null,
    zone_certain boolean not null default false,
    languages text[] not null,
    duration integer not null default 60,
    call_pattern text,
    usual_hours jsonb not null default '{}',
    created_at timestamptz not null,
    deleted_at timestamptz,
    -- what the group's calendar shows; raised in the transaction that changes it, its time never goes back
    feed_version bigint not null default 1,
    feed_changed_at timestamptz not null
);

-- Addresses that must be shown again are sealed; the look-up is by the hash in directory. ref is '' for the group.
create table link (
    group_id text not null references groups,
    kind text not null,
    ref text not null default '',
    key bytea not null,
    sealed bytea not null,
    created_at timestamptz not null,
    primary key (group_id, kind, ref)
);

-- API tokens: only a hash is kept. group_id '*' is the administrator's.
create table token (
    group_id text not null,
    token_id text not null,
    key bytea not null,
    name text not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    primary key (group_id, token_id)
);

create table chat (
    group_id text not null references groups,
    platform text not null,
    account text not null,
    chat_id text not null,
    kind text not null,
    title text not null default '',
    listening text not null default 'offer',
    active boolean not null default true,
    greeted_at timestamptz,
    offers_ignored integer not null default 0,
    silent_until timestamptz,
    added_at timestamptz not null,
    primary key (group_id, platform, account, chat_id)
);

create table member (
    group_id text not null references groups,
    member_id text not null,
    name text not null,
    email text,
    zone text,
    language text,
    required boolean not null default false,
    expected boolean not null default false,
    external_id text,
    busy_url bytea,
    created_at timestamptz not null,
    removed_at timestamptz,
    primary key (group_id, member_id)
);
create unique index member_external on member (group_id, external_id) where external_id is not null;

create table identity (
    group_id text not null references groups,
    identity_id text not null,
    member_id text not null,
    platform text not null,
    account text not null,
    stable_id text not null,
    name text not null,
    admin boolean not null default false,
    direct_chat text,
    seen_at timestamptz not null,
    primary key (group_id, identity_id),
    unique (group_id, platform, account, stable_id),
    foreign key (group_id, member_id) references member
);
create index identity_member on identity (group_id, member_id);

create table poll (
    group_id text not null references groups,
    poll_id text not null,
    bucket smallint not null,
    title text not null,
    zone text not null,
    language text not null,
    status text not null,
    version bigint not null,
    revision bigint not null,
    -- the versions up to which the cards were brought and the rule was asked: a worker looks where they lag
    shown_version bigint not null default 0,
    decided_version bigint not null default 0,
    next_option integer not null default 0,
    duration integer not null,
    deadline timestamptz,
    quorum integer,
    auto_confirm boolean not null default false,
    place text,
    call text,
    urgent boolean not null default false,
    opener text,
    winner integer,
    meeting_id text,
    opened_at timestamptz not null,
    closed_at timestamptz,
    primary key (group_id, poll_id)
);
create index poll_lagging on poll (bucket) where version > shown_version or version > decided_version;
create index poll_newest on poll (group_id, opened_at desc, poll_id);

create table poll_option (
    group_id text not null,
    poll_id text not null,
    option_id integer not null,
    slot jsonb not null,
    text text not null default '',
    uid text not null,
    sequence integer not null default 0,
    created_by text,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    removed_at timestamptz,
    primary key (group_id, poll_id, option_id),
    foreign key (group_id, poll_id) references poll
);

-- One row an identity and option: the newest answer. answer is null where it was taken back.
create table vote (
    group_id text not null,
    poll_id text not null,
    identity_id text not null,
    option_id integer not null,
    answer text,
    answered_at timestamptz not null,
    received_at timestamptz not null,
    primary key (group_id, poll_id, identity_id, option_id),
    foreign key (group_id, poll_id, option_id) references poll_option,
    foreign key (group_id, identity_id) references identity
);

create table meeting (
    group_id text not null references groups,
    meeting_id text not null,
    bucket smallint not null,
    poll_id text,
    uid text not null,
    sequence integer not null default 0,
    status text not null,
    title text not null,
    slot jsonb not null,
    zone text not null,
    starts_at timestamptz not null,
    place text,
    call text,
    reason jsonb not null default '{}',
    organizer text,
    version bigint not null default 1,
    shown_version bigint not null default 0,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    primary key (group_id, meeting_id),
    unique (group_id, uid)
);
create index meeting_starts on meeting (group_id, starts_at, meeting_id);
create index meeting_lagging on meeting (bucket) where version > shown_version;

create table rsvp (
    group_id text not null,
    meeting_id text not null,
    identity_id text not null,
    status text not null,
    sequence integer not null,
    answered_at timestamptz not null,
    primary key (group_id, meeting_id, identity_id),
    foreign key (group_id, meeting_id) references meeting,
    foreign key (group_id, identity_id) references identity
);

-- Times that people proposed in a chat: one offer a chat, updated in place, gone after two hours or a press.
create table offer (
    group_id text not null,
    offer_id text not null,
    bucket smallint not null,
    platform text not null,
    account text not null,
    chat_id text not null,
    state text not null,
    title text not null default '',
    slots jsonb not null,
    language text not null,
    proposers text[] not null default '{}',
    version bigint not null default 1,
    shown_version bigint not null default 0,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (group_id, offer_id),
    foreign key (group_id, platform, account, chat_id) references chat
);
create unique index offer_standing on offer (group_id, platform, account, chat_id) where state = 'standing';
create index offer_lagging on offer (bucket) where version > shown_version;

-- A card in a chat: what it shows (a poll, a meeting, an offer), the message's id there, the version it shows.
create table publication (
    group_id text not null,
    publication_id text not null,
    bucket smallint not null,
    subject text not null,
    subject_id text not null,
    platform text not null,
    account text not null,
    chat_id text not null,
    language text not null,
    message_id text,
    version bigint not null default 0,
    not_before timestamptz not null,
    tries integer not null default 0,
    failure text,
    ended_at timestamptz,
    primary key (group_id, publication_id),
    foreign key (group_id, platform, account, chat_id) references chat
);
create unique index publication_once
    on publication (group_id, subject, subject_id, platform, account, chat_id) where ended_at is null;
create index publication_message on publication (group_id, platform, account, chat_id, message_id);

-- What is to happen at a time: a deadline, a reminder, a message to say, an outgoing webhook. A handler first reads the
-- state and does nothing where the thing is no longer wanted. failed_at keeps what failed for good for a person.
create table due (
    group_id text not null,
    due_id text not null,
    bucket smallint not null,
    due_at timestamptz not null,
    kind text not null,
    ref text not null default '',
    body jsonb not null default '{}',
    -- what is said to one chat is said in this order
    place bigint not null,
    tries integer not null default 0,
    failure text,
    failed_at timestamptz,
    primary key (group_id, due_id)
);
create index due_next on due (bucket, due_at) where failed_at is null;
create index due_ref on due (group_id, kind, ref);

-- What a person was asked back, so that it is asked once, and what the next words of that person answer.
create table question (
    group_id text not null,
    platform text not null,
    account text not null,
    chat_id text not null,
    stable_id text not null,
    kind text not null,
    ref text not null default '',
    body jsonb not null default '{}',
    asked_at timestamptz not null,
    answered_at timestamptz,
    primary key (group_id, platform, account, chat_id, stable_id, kind, ref)
);

-- A room is a chat in the browser: its messages are the chat itself, and are deleted with the room.
create table room_message (
    group_id text not null,
    chat_id text not null,
    message_id bigint not null,
    author text,
    name text not null default '',
    body jsonb not null,
    sent_at timestamptz not null,
    changed bigint not null,
    primary key (group_id, chat_id, message_id)
);
create index room_changed on room_message (group_id, chat_id, changed);

-- Answers to calls with an Idempotency-Key, sealed, kept 24 hours. group_id '*' is the administrator's.
create table idempotency (
    group_id text not null,
    key bytea not null,
    fingerprint bytea not null,
    status integer,
    sealed bytea,
    created_at timestamptz not null,
    primary key (group_id, key)
);
create index idempotency_age on idempotency (created_at);

-- Outgoing webhooks. group_id '*' is the administrator's: it hears all groups.
create table webhook (
    group_id text not null,
    webhook_id text not null,
    url bytea not null,
    secret bytea not null,
    events text[] not null,
    created_at timestamptz not null,
    removed_at timestamptz,
    primary key (group_id, webhook_id)
);

-- Which groups have a card in a direct chat: a direct chat belongs to a person, not to a group.
create table reach (
    key bytea not null,
    group_id text not null,
    primary key (key, group_id)
);
