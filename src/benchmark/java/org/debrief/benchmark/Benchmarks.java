package org.debrief.benchmark;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks; takes the options of JMH, such as a pattern of names. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] options) throws RunnerException, CommandLineOptionException {
        new Runner(new CommandLineOptions(options)).run();
    }
}
