package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;

/** A function whose arguments may name what another reader must not see. */
public interface ClauseSanitisingJqlFunction {

    FunctionOperand sanitiseOperand(ApplicationUser searcher, FunctionOperand operand);
}
