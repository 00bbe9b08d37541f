create view services.bookable_listings as
    select id as listing_id, provider_id, category_id, title, base_price_amount, base_price_currency, pricing_unit,
           coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'duration_minutes', o.duration_minutes,
                             'price', jsonb_build_object('amount', o.price_amount, 'currency', o.price_currency)) order by o.position)
                     from services.pricing_options o where o.listing_id = listings.id), '[]') as pricing_options,
           duration_minutes, buffer_before_minutes, buffer_after_minutes, min_notice_minutes, instant_booking, cancellation_policy,
           coverage_lat, coverage_lng, coverage_radius_km, is_active
    from services.listings
    where deleted_at is null;

comment on view services.bookable_listings is 'Listings that are not deleted, with everything needed to book them';

create view services.weekly_availability as
    select a.provider_id, a.time_zone, s.day, make_interval(mins => s.from_minute::int) as from_time, make_interval(mins => s.to_minute::int) as to_time
    from services.availability a
    join services.availability_spans s using (provider_id);

comment on view services.weekly_availability is 'Weekly hours as time since midnight in local time of time_zone; day 1 is Monday';

create view services.availability_exceptions_view as
    select e.provider_id, e.date, s.exception_id is null as closed, make_interval(mins => s.from_minute::int) as from_time,
           make_interval(mins => s.to_minute::int) as to_time
    from services.availability_exceptions e
    left join services.exception_spans s on s.exception_id = e.id;

comment on view services.availability_exceptions_view is 'Dates that replace the weekly hours; a closed date has no span';

grant usage on schema services to karigar_bookings, karigar_users;
grant select on services.bookable_listings, services.weekly_availability, services.availability_exceptions_view
    to karigar_services, karigar_bookings, karigar_users;
