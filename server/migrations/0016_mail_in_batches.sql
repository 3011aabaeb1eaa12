-- What waits to be mailed is sent together. What could not be sent so is tried on alone, by a job of its own.
alter table notifications add column mail_alone boolean not null default false;
drop index notifications_to_mail;
create index notifications_to_mail on notifications (account_id, id) where by_mail and mailed_at is null and not mail_alone;
