package dev.karigar.local.inbox;

import dev.karigar.kernel.Ids;
import dev.karigar.local.inbox.InboxMessage.Channel;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The messages that were sent, newest first, in memory. Only the newest are stored, so that a load test does not fill the heap. */
public final class Inbox {

    private static final int MAX_MESSAGES = 10_000;

    private final Deque<InboxMessage> messages = new ArrayDeque<>();
    private final Ids ids;
    private final Clock clock;

    public Inbox(Clock clock) {
        this.ids = new Ids(clock);
        this.clock = clock;
    }

    /** Stores a message and returns its id. */
    synchronized String add(Channel channel, String to, Optional<String> subject, String body, Optional<String> html) {
        var message = new InboxMessage(ids.next().toString(), channel, to, subject, body, html, clock.instant());
        messages.addFirst(message);
        if (messages.size() > MAX_MESSAGES) {
            messages.removeLast();
        }
        return message.id();
    }

    /** The messages of a channel and a recipient; an empty filter matches all. */
    public synchronized List<InboxMessage> list(Optional<Channel> channel, Optional<String> to) {
        return messages.stream()
                .filter(message -> channel.isEmpty() || channel.get() == message.channel())
                .filter(message -> to.isEmpty() || to.get().equalsIgnoreCase(message.to()))
                .toList();
    }

    public synchronized void clear() {
        messages.clear();
    }
}
