package id.go.bekasikota.ppid.law;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** A class with one of its texts changed by one step: in a method, or in an annotation of one of its fields. */
final class ClassBreaches {
    private final Class<?> type;
    private final byte[] bytes;

    ClassBreaches(Class<?> type) {
        this.type = type;
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file(type)))) {
            this.bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String file(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1) + ".class";
    }

    /** The texts of the class that are of a kind, in order, each as often as it stands there. */
    List<String> texts(Predicate<String> wanted) {
        List<String> found = new ArrayList<>();
        rewrite(text -> {
            if (wanted.test(text)) {
                found.add(text);
            }
            return text;
        });
        return found;
    }

    /** The class with one of these texts changed. */
    Breach breach(Predicate<String> wanted, int index, UnaryOperator<String> step, Set<String> tests) {
        int[] seen = {0};
        String[] name = {""};
        byte[] changed = rewrite(text -> {
            if (!wanted.test(text) || seen[0]++ != index) {
                return text;
            }
            String other = step.apply(text);
            name[0] = text + " -> " + other;
            return other;
        });
        String simple = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        return new Breach(
                simple + ", text " + (index + 1) + ": " + name[0],
                type.getName().replace('.', '/') + ".class",
                changed,
                tests);
    }

    private byte[] rewrite(UnaryOperator<String> text) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public FieldVisitor visitField(
                                    int access, String name, String descriptor, String signature, Object value) {
                                // not its constant value, a copy that nobody reads: javac puts it where it is used
                                return new FieldVisitor(
                                        Opcodes.ASM9, super.visitField(access, name, descriptor, signature, value)) {
                                    @Override
                                    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                                        return values(super.visitAnnotation(descriptor, visible), text);
                                    }
                                };
                            }

                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new MethodVisitor(
                                        Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                                    @Override
                                    public void visitLdcInsn(Object value) {
                                        super.visitLdcInsn(
                                                value instanceof String constant ? text.apply(constant) : value);
                                    }
                                };
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    private static AnnotationVisitor values(AnnotationVisitor annotation, UnaryOperator<String> text) {
        return new AnnotationVisitor(Opcodes.ASM9, annotation) {
            @Override
            public void visit(String name, Object value) {
                super.visit(name, value instanceof String constant ? text.apply(constant) : value);
            }
        };
    }
}
