-- Whose turn it is in a chat is looked up for each event that waits, and the oldest is wanted first: with a long queue
-- of one chat the reading must not slow down for all.
create index inbox_turn on inbox (platform, account, chat_id, received_at, event_id) where done_at is null;
create index inbox_oldest on inbox (received_at, event_id) where done_at is null;
drop index inbox_waiting;
