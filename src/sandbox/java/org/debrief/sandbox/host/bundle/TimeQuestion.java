package org.debrief.sandbox.host.bundle;

import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.host.time.SiteTime;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A call that asks the JDK for the time, and how to ask the site instead: for a clock, milliseconds, a {@code Date}, or one of
 * the types of {@code java.time}.
 */
record TimeQuestion(String owner, String name, String descriptor) {
    private static final String SITE = Type.getInternalName(SiteTime.class);
    private static final String CLOCK = "Ljava/time/Clock;";
    private static final String ZONE = "Ljava/time/ZoneId;";
    private static final Set<String> OF_CLOCK = Set.of("systemUTC", "systemDefaultZone", "system");

    static Optional<TimeQuestion> of(String owner, String name, String descriptor) {
        boolean asks = switch (owner) {
            case "java/time/Clock" -> OF_CLOCK.contains(name);
            case "java/lang/System" -> name.equals("currentTimeMillis");
            case "java/util/Date" -> name.equals("<init>") && descriptor.equals("()V");
            default -> owner.startsWith("java/time/") && name.equals("now") && !descriptor.contains(CLOCK);
        };
        return asks ? Optional.of(new TimeQuestion(owner, name, descriptor)) : Optional.empty();
    }

    /** Writes the other call; it takes from the stack and leaves on it what the first one would have. */
    void ask(MethodVisitor code) {
        if (name.equals("now")) {
            boolean inZone = descriptor.startsWith("(" + ZONE);
            site(code, inZone ? "system" : "systemDefaultZone", "(" + (inZone ? ZONE : "") + ")" + CLOCK);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, "(" + CLOCK + ")" + Type.getReturnType(descriptor), false);
        } else if (name.equals("<init>")) {
            site(code, "currentTimeMillis", "()J");
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, name, "(J)V", false);
        } else {
            site(code, name, descriptor);
        }
    }

    private static void site(MethodVisitor code, String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, SITE, method, descriptor, false);
    }
}
