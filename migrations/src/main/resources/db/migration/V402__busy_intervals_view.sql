create view bookings.busy_intervals as
    select b.provider_id, b.busy as during
    from bookings.bookings b
    where b.status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS');

comment on view bookings.busy_intervals is 'Periods, buffers included, in which a provider takes no other booking; without parties or listing';

grant usage on schema bookings to karigar_services, karigar_users;
grant select on bookings.busy_intervals to karigar_services, karigar_users, karigar_bookings;
