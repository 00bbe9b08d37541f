package dev.karigar.violations.unmarked;

/** Planted: lives in a package without package-info. */
final class InUnmarkedPackage {

    int answer() {
        return 1;
    }
}
