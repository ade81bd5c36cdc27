package org.debrief.sandbox.host.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A copy of a class that asks the site for the time wherever it asked the JDK; a reference such as {@code Instant::now} leads to
 * a small method that does.
 */
final class SiteTimeCalls extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final String BRIDGE = "siteTime$";

    private final Map<Handle, Handle> bridges = new LinkedHashMap<>();
    private String name;
    private boolean isInterface;
    private boolean found;

    SiteTimeCalls(ClassVisitor copy) {
        super(API, copy);
    }

    /** Whether the class asked for the time at all. */
    boolean found() {
        return found;
    }

    @Override
    public void visit(int version, int access, String className, String signature, String parent, String[] interfaces) {
        name = className;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, className, signature, parent, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
        return new Calls(super.visitMethod(access, method, descriptor, signature, exceptions));
    }

    @Override
    public void visitEnd() {
        bridges.forEach(this::write);
        super.visitEnd();
    }

    private void write(Handle asked, Handle bridge) {
        MethodVisitor method = visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, bridge.getName(),
                bridge.getDesc(), null, null);
        method.visitCode();
        if (asked.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            method.visitTypeInsn(Opcodes.NEW, asked.getOwner());
            method.visitInsn(Opcodes.DUP);
            method.visitMethodInsn(Opcodes.INVOKESPECIAL, asked.getOwner(), asked.getName(), asked.getDesc(), false);
        } else {
            int slot = 0;
            for (Type argument : Type.getArgumentTypes(asked.getDesc())) {
                method.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
                slot += argument.getSize();
            }
            method.visitMethodInsn(Opcodes.INVOKESTATIC, asked.getOwner(), asked.getName(), asked.getDesc(), false);
        }
        method.visitInsn(Type.getReturnType(bridge.getDesc()).getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private Object redirected(Object constant) {
        return constant instanceof Handle handle && TimeQuestion.of(handle.getOwner(), handle.getName(), handle.getDesc()).isPresent()
                ? bridges.computeIfAbsent(handle, this::bridge) : constant;
    }

    private Handle bridge(Handle asked) {
        String descriptor = asked.getTag() == Opcodes.H_NEWINVOKESPECIAL ? "()L" + asked.getOwner() + ";" : asked.getDesc();
        return new Handle(Opcodes.H_INVOKESTATIC, name, BRIDGE + bridges.size(), descriptor, isInterface);
    }

    /** The copy of one method. */
    private final class Calls extends MethodVisitor {
        Calls(MethodVisitor copy) {
            super(API, copy);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean ofInterface) {
            TimeQuestion question = TimeQuestion.of(owner, method, descriptor).orElse(null);
            if (question == null) {
                super.visitMethodInsn(opcode, owner, method, descriptor, ofInterface);
                return;
            }
            found = true;
            question.ask(mv);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] redirected = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                redirected[i] = redirected(arguments[i]);
            }
            super.visitInvokeDynamicInsn(method, descriptor, bootstrap, redirected);
        }
    }
}
