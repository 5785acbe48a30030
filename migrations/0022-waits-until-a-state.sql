-- A record may wait until another one reaches a state, not only until it is finished: the link says which.
alter table link add column until text;
