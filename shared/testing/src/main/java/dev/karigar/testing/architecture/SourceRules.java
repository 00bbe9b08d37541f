package dev.karigar.testing.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Rules on source text: sizes of files, methods and lines, and the description of a package. The JDK's own compiler parses the source,
 * because it supports the newest syntax.
 */
public final class SourceRules {

    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 40;
    static final int LINE_LENGTH = 140;

    private SourceRules() {
    }

    /** Complaints about one file, empty when it keeps the rules. {@code name} is what a complaint calls it. */
    public static List<String> complaints(String name, String source) {
        List<String> complaints = new ArrayList<>();
        long lines = source.lines().count();
        if (lines > FILE_LINES) {
            complaints.add(name + " has " + lines + " lines, more than " + FILE_LINES);
        }
        long longLines = source.lines().filter(line -> line.length() > LINE_LENGTH).count();
        if (longLines > 0) {
            complaints.add(name + " has " + longLines + " lines with more than " + LINE_LENGTH + " characters");
        }
        if (name.endsWith("package-info.java") && name.contains("src/test")) {
            complaints.add(name + " is not needed: packages of tests are described by their main package");
        }
        if (name.endsWith("package-info.java") && !source.stripLeading().startsWith("/**")) {
            complaints.add(name + " does not say what belongs in the package");
        }
        complaints.addAll(longMethods(name, source));
        return complaints;
    }

    private static List<String> longMethods(String name, String source) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "these rules need a JDK");
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(new Source(source)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> complaints = new ArrayList<>();
        for (CompilationUnitTree unit : parse(task)) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                    long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                    long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                    if (to - from + 1 > METHOD_LINES) {
                        complaints.add(name + ": " + method.getName() + " has " + (to - from + 1) + " lines, more than " + METHOD_LINES);
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        return complaints;
    }

    private static Iterable<? extends CompilationUnitTree> parse(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
