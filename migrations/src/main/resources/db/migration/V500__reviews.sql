create table reviews.reviews (
    id          uuid        not null,
    booking_id  uuid        not null,
    reviewer_id uuid        not null,
    reviewee_id uuid        not null,
    rating      smallint    not null,
    comment     text,
    created_at  timestamptz not null,
    constraint reviews_pkey primary key (id),
    constraint reviews_booking_id_reviewer_id_key unique (booking_id, reviewer_id),
    constraint reviews_rating_check check (rating between 1 and 5),
    constraint reviews_comment_check check (char_length(comment) between 1 and 4000),
    constraint reviews_parties_check check (reviewer_id <> reviewee_id)
);

create index reviews_reviewee_id_idx on reviews.reviews (reviewee_id, created_at desc);
