-- Reminders ask who was told of which of many occasions.

create index message_occasion on message (occasion);
