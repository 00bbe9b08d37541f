package dev.karigar.violations.unmarked;

/** Violation fixture: lives in a package without package-info. */
final class InUnmarkedPackage {

    int answer() {
        return 1;
    }
}
