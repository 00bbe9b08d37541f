-- One row per reviewed user, so that lists do not aggregate reviews.
create table reviews.rating_summaries (
    user_id      uuid          not null,
    rating_avg   numeric(3, 2) not null,
    rating_count integer       not null,
    constraint rating_summaries_pkey primary key (user_id),
    constraint rating_summaries_rating_avg_check check (rating_avg between 1 and 5),
    constraint rating_summaries_rating_count_check check (rating_count > 0)
);

create view reviews.user_ratings as
    select user_id, rating_avg, rating_count from reviews.rating_summaries;

comment on view reviews.user_ratings is 'Average of 1 to 5 and number of ratings of every user who was rated';

grant usage on schema reviews to karigar_users, karigar_services;
grant select on reviews.user_ratings to karigar_users, karigar_services, karigar_reviews;
