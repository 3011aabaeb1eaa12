-- What waits to be mailed stands in a line of its own, small and short-lived, so that what was told is written once and
-- the line costs the same however much was ever told.
create table mails_waiting (
  account_id uuid not null,
  notification_id uuid not null,
  waiting_since timestamptz not null,
  -- Since when somebody is sending it.
  sending_since timestamptz,
  -- What could not be sent with the others is tried by a job of its own.
  alone boolean not null default false,
  primary key (account_id, notification_id),
  foreign key (account_id, notification_id) references notifications on delete cascade
) with (fillfactor = 50);

insert into mails_waiting (account_id, notification_id, waiting_since, sending_since, alone)
select account_id, id, created_at, mailing_since, mail_alone from notifications where by_mail and mailed_at is null;

drop index notifications_to_mail;
alter table notifications
  drop column by_mail, drop column mailing_since, drop column mailed_at, drop column mail_alone;
