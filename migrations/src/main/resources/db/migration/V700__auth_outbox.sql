call setup.create_outbox('auth', array['sms', 'email']);
