package org.debrief.guard;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** A public or protected field, constructor or method, as a compiled caller sees it: erased, without parameter names. */
record ApiMember(String modifiers, String name, String descriptor) {

    private static final int SEEN =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;

    static ApiMember of(Field field) {
        return new ApiMember("field " + words(field.getModifiers()), field.getName(), field.getType().descriptorString());
    }

    static ApiMember of(Constructor<?> constructor) {
        MethodType type = MethodType.methodType(void.class, constructor.getParameterTypes());
        return new ApiMember(words(constructor.getModifiers()), "<init>", type.toMethodDescriptorString());
    }

    static ApiMember of(Method method) {
        MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        String words = words(method.getModifiers()) + (method.isDefault() ? " default" : "");
        return new ApiMember(words, method.getName(), type.toMethodDescriptorString());
    }

    boolean isAbstract() {
        return modifiers.endsWith(" abstract");
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    /** Says which member this is, whatever its modifiers. */
    String key() {
        return name + (descriptor.startsWith("(") ? "" : " ") + descriptor;
    }

    private static String words(int modifiers) {
        return Modifier.toString(modifiers & SEEN);
    }
}
