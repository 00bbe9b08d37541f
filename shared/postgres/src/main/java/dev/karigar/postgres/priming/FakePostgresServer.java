package dev.karigar.postgres.priming;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The server's side of PostgreSQL's protocol (version 3, chapter "Frontend/Backend Protocol" of its manual), as far as one
 * connection needs it. A query on the table {@code priming} returns one row, any other query none; a change affects no row.
 */
final class FakePostgresServer extends OutputStream {

    private static final String ROW = "id:2950 changed_at:1184 name:25 size:23 done:16";
    private static final String[] VALUES = {"00000000-0000-0000-0000-000000000000", "2026-01-01 00:00:00+00", "none", "2", "t"};
    private static final int HEADER = 5;
    private static final Pattern CHANGE = Pattern.compile("\\b(insert into|delete from|update \\S+ set)\\b");
    private static final Pattern PRIMING_TABLE = Pattern.compile("\\bfrom \"?priming\\b");
    private static final Pattern ROWS = Pattern.compile("^(select|with)\\b");

    private final Deque<byte[]> answers = new ArrayDeque<>();
    private ByteBuffer received = ByteBuffer.allocate(1 << 16);
    private boolean started;
    private String sql = "";
    private char transaction = 'I';

    @Override
    public void write(int one) {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        received.put(bytes, from, count);
    }

    /** Handles the messages that are complete. */
    @Override
    public void flush() {
        received.flip();
        while (received.remaining() >= HEADER) {
            int length = started ? received.getInt(received.position() + 1) + 1 : received.getInt(received.position());
            if (received.remaining() < length) {
                break;
            }
            var message = new byte[length];
            received.get(message);
            handle(message);
        }
        received.compact();
    }

    private void handle(byte[] message) {
        if (!started) {
            started = true;
            acceptLogin();
            return;
        }
        switch (message[0]) {
            case 'P' -> {
                sql = normalized(text(message, HEADER + text(message, HEADER).length() + 1));
                answer('1');
            }
            case 'B' -> answer('2');
            case 'D' -> describe();
            case 'E' -> execute();
            case 'S' -> answer('Z', transaction);
            case 'Q' -> simple(text(message, HEADER));
            default -> {
                // Close and Terminate have no answer that the driver reads.
            }
        }
    }

    private void simple(String query) {
        sql = normalized(query);
        if (hasRows() || shows()) {
            describe();
        }
        execute();
        answer('Z', transaction);
    }

    private void acceptLogin() {
        answer('R', 0);
        for (var parameter : new String[]{"server_version:15.0", "client_encoding:UTF8", "DateStyle:ISO, MDY", "integer_datetimes:on",
                "standard_conforming_strings:on", "TimeZone:UTC"}) {
            answer('S', parameter.replace(':', '\0') + "\0");
        }
        answer('K', 1, 1);
        answer('Z', transaction);
    }

    private static String normalized(String query) {
        return query.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private boolean hasRows() {
        return sql.contains(" returning ") || (ROWS.matcher(sql).find() && !CHANGE.matcher(sql).find());
    }

    private boolean hasPrimingRow() {
        return hasRows() && PRIMING_TABLE.matcher(sql).find();
    }

    private boolean shows() {
        return sql.startsWith("show");
    }

    private void describe() {
        if (hasPrimingRow()) {
            columns(ROW.split(" "));
        } else if (hasRows()) {
            columns();
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
        if (hasPrimingRow()) {
            row(VALUES);
            answer('C', "SELECT 1\0");
        } else if (hasRows()) {
            answer('C', "SELECT 0\0");
        } else if (shows()) {
            row("read committed");
            answer('C', "SHOW\0");
        } else if (sql.isEmpty()) {
            answer('I');
        } else {
            complete(sql.split(" ", 2)[0].toUpperCase(Locale.ROOT));
        }
    }

    private void complete(String verb) {
        switch (verb) {
            case "BEGIN" -> transaction = 'T';
            case "COMMIT" -> transaction = 'I';
            case "ROLLBACK" -> transaction = sql.startsWith("rollback to") ? 'T' : 'I';
            default -> {
            }
        }
        answer('C', switch (verb) {
            case "INSERT" -> "INSERT 0 0\0";
            case "UPDATE", "DELETE" -> verb + " 0\0";
            default -> verb + "\0";
        });
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
        answers.add(ByteBuffer.allocate(HEADER + body.length).put((byte) type).putInt(body.length + 4).put(body).array());
    }

    /** The answers that the driver has not read. */
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
                    var next = answers.poll();
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
