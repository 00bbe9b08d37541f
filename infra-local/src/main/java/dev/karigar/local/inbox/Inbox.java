package dev.karigar.local.inbox;

import dev.karigar.kernel.Ids;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was sent, newest first. Keeps the newest ten thousand: a load run must not fill the memory. */
public final class Inbox {

    private static final int CAPACITY = 10_000;

    private final Deque<Message> messages = new ArrayDeque<>();
    private final Ids ids;
    private final Clock clock;

    public Inbox(Clock clock) {
        this.ids = new Ids(clock);
        this.clock = clock;
    }

    /** Keeps a message and gives the id the sender is told. */
    synchronized String add(Message.Channel channel, String to, Optional<String> subject, String body, Optional<String> html) {
        var message = new Message(ids.next().toString(), channel, to, subject, body, html, clock.instant());
        messages.addFirst(message);
        if (messages.size() > CAPACITY) {
            messages.removeLast();
        }
        return message.id();
    }

    /** Messages of a channel and a receiver; empty means any. */
    public synchronized List<Message> list(Optional<Message.Channel> channel, Optional<String> to) {
        return messages.stream()
                .filter(message -> channel.isEmpty() || channel.get() == message.channel())
                .filter(message -> to.isEmpty() || to.get().equalsIgnoreCase(message.to()))
                .toList();
    }

    public synchronized void clear() {
        messages.clear();
    }
}
