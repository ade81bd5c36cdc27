package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/** A field compared with an operand. */
public interface TerminalClause extends Clause {

    Operand getOperand();

    Operator getOperator();
}
