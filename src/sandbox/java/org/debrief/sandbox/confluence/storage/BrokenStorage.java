package org.debrief.sandbox.confluence.storage;

/** A storage body that is not well-formed; row and column count from one. */
public final class BrokenStorage extends Exception {
    private static final long serialVersionUID = 1L;

    private final int row;
    private final int column;

    BrokenStorage(String message, int row, int column) {
        super("Error parsing xhtml: " + message + "\n at [row,col {unknown-source}]: [" + row + "," + column + "]");
        this.row = row;
        this.column = column;
    }

    /** The row of the fault. */
    public int row() {
        return row;
    }

    /** The column of the fault. */
    public int column() {
        return column;
    }
}
