package dev.karigar.violations.storage;

import io.micronaut.transaction.TransactionOperations;
import java.util.function.Supplier;

final class OwnTransaction {

    private final TransactionOperations<?> transactions;

    OwnTransaction(TransactionOperations<?> transactions) {
        this.transactions = transactions;
    }

    <T> T run(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }
}
