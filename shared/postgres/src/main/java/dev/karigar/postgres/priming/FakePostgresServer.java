package dev.karigar.postgres.priming;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * PostgreSQL's side of the protocol (version 3, chapter "Frontend/Backend Protocol" of its manual) as far as one connection
 * needs it: every select has one row, everything else changes nothing.
 */
final class FakePostgresServer extends OutputStream {

    private static final String ROW = "id:2950 changed_at:1184 name:25 size:23 done:16";
    private static final String[] VALUES = {"00000000-0000-0000-0000-000000000000", "2026-01-01 00:00:00+00", "none", "2", "t"};
    private static final int HEADER = 5;

    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private ByteBuffer sent = ByteBuffer.allocate(1 << 16);
    private boolean started;
    private String sql = "";
    private char transaction = 'I';

    @Override
    public void write(int one) {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        sent.put(bytes, from, count);
    }

    /** Reads what has come; a message may not have come whole. */
    @Override
    public void flush() {
        sent.flip();
        while (sent.remaining() >= HEADER) {
            int length = started ? sent.getInt(sent.position() + 1) + 1 : sent.getInt(sent.position());
            if (sent.remaining() < length) {
                break;
            }
            var message = new byte[length];
            sent.get(message);
            take(message);
        }
        sent.compact();
    }

    private void take(byte[] message) {
        if (!started) {
            started = true;
            welcome();
            return;
        }
        switch (message[0]) {
            case 'P' -> {
                sql = text(message, HEADER + text(message, HEADER).length() + 1);
                answer('1');
            }
            case 'B' -> answer('2');
            case 'D' -> describe();
            case 'E' -> execute();
            case 'S' -> answer('Z', transaction);
            case 'Q' -> simple(text(message, HEADER));
            default -> {
                // A portal is closed, or the connection: nobody waits for an answer.
            }
        }
    }

    private void simple(String query) {
        sql = query;
        if (selects() || shows()) {
            describe();
        }
        execute();
        answer('Z', transaction);
    }

    private void welcome() {
        answer('R', 0);
        for (var parameter : new String[]{"server_version:15.0", "client_encoding:UTF8", "DateStyle:ISO, MDY", "integer_datetimes:on",
                "standard_conforming_strings:on", "TimeZone:UTC"}) {
            answer('S', parameter.replace(':', '\0') + "\0");
        }
        answer('K', 1, 1);
        answer('Z', transaction);
    }

    private boolean selects() {
        return sql.startsWith("select");
    }

    private boolean shows() {
        return sql.startsWith("SHOW");
    }

    private void describe() {
        if (selects()) {
            columns(ROW.split(" "));
        } else if (shows()) {
            columns("transaction_isolation:25");
        } else {
            answer('n');
        }
    }

    private void columns(String... columns) {
        var body = new ByteArrayOutputStream();
        put(body, ByteBuffer.allocate(2).putShort((short) columns.length));
        for (var column : columns) {
            var parts = column.split(":");
            body.writeBytes((parts[0] + "\0").getBytes(StandardCharsets.US_ASCII));
            put(body,
                    ByteBuffer.allocate(18)
                            .putInt(0)
                            .putShort((short) 0)
                            .putInt(Integer.parseInt(parts[1]))
                            .putShort((short) -1)
                            .putInt(-1)
                            .putShort((short) 0));
        }
        answer('T', body.toByteArray());
    }

    private void execute() {
        if (selects()) {
            row(VALUES);
            answer('C', "SELECT 1\0");
        } else if (shows()) {
            row("read committed");
            answer('C', "SHOW\0");
        } else if (sql.isBlank()) {
            answer('I');
        } else {
            var verb = sql.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            transaction = switch (verb) {
                case "BEGIN" -> 'T';
                case "COMMIT", "ROLLBACK" -> 'I';
                default -> transaction;
            };
            answer('C', verb.equals("UPDATE") ? "UPDATE 0\0" : verb + "\0");
        }
    }

    private void row(String... values) {
        var body = new ByteArrayOutputStream();
        put(body, ByteBuffer.allocate(2).putShort((short) values.length));
        for (var value : values) {
            put(body, ByteBuffer.allocate(4).putInt(value.length()));
            body.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
        }
        answer('D', body.toByteArray());
    }

    private static void put(ByteArrayOutputStream body, ByteBuffer part) {
        body.writeBytes(part.array());
    }

    private static String text(byte[] message, int from) {
        int end = from;
        while (message[end] != 0) {
            end++;
        }
        return new String(message, from, end - from, StandardCharsets.UTF_8);
    }

    private void answer(char type, String text) {
        answer(type, text.getBytes(StandardCharsets.US_ASCII));
    }

    private void answer(char type, char one) {
        answer(type, new byte[]{(byte) one});
    }

    private void answer(char type, int... numbers) {
        var body = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            body.putInt(number);
        }
        answer(type, body.array());
    }

    private void answer(char type, byte[] body) {
        waiting.add(ByteBuffer.allocate(HEADER + body.length).put((byte) type).putInt(body.length + 4).put(body).array());
    }

    /** What was answered and not yet read. */
    InputStream answers() {
        return new InputStream() {

            private ByteBuffer current = ByteBuffer.allocate(0);

            @Override
            public int read() {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                if (!current.hasRemaining()) {
                    var next = waiting.poll();
                    if (next == null) {
                        return -1;
                    }
                    current = ByteBuffer.wrap(next);
                }
                int read = Math.min(count, current.remaining());
                current.get(into, from, read);
                return read;
            }

            @Override
            public int available() {
                return current.remaining();
            }
        };
    }
}
