package dev.karigar.web.json;

/** camelCase names of Java as snake_case names on the wire. */
final class WireNames {

    private WireNames() {
    }

    static String of(String javaName) {
        var wire = new StringBuilder(javaName.length() + 4);
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (Character.isUpperCase(c)) {
                wire.append('_').append(Character.toLowerCase(c));
            } else {
                wire.append(c);
            }
        }
        return wire.toString();
    }
}
