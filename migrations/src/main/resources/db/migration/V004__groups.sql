-- The groups whose views and grants depend on each other. A later group calls setup.create_group in its own first migration.
call setup.create_group('auth');
call setup.create_group('users');
call setup.create_group('services');
call setup.create_group('bookings');
call setup.create_group('reviews');
call setup.create_group('notifications');
call setup.create_login('relay');
