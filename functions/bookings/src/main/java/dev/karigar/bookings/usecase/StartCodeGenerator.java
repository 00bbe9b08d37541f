package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.StartCode;

/** Makes start codes nobody can foresee. */
public interface StartCodeGenerator {

    StartCode next();
}
