-- A search by category includes its descendants. The tree is small: the recursive query over all of it takes less than a millisecond.
create view services.category_tree as
    with recursive tree (category_id, ancestor_id) as (
        select id, id from services.categories
        union all
        select tree.category_id, parent.parent_id
        from tree join services.categories parent on parent.id = tree.ancestor_id
        where parent.parent_id is not null
    )
    select category_id, ancestor_id from tree;

comment on view services.category_tree is 'Pairs of a category and each of its ancestors, itself included';

grant select on services.category_tree to karigar_services, karigar_users;
