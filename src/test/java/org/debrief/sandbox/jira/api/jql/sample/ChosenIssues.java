package org.debrief.sandbox.jira.api.jql.sample;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** A function that stands for the issue of its argument, for nothing where nobody has signed in, and fails for {@code boom}. */
public class ChosenIssues extends AbstractJqlFunction {
    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors() && operand.getArgs().get(0).equals("boom")) {
            throw new IllegalStateException("boom");
        }
        if (!clause.getName().equals("issue")) {
            messages.addErrorMessage(getFunctionName() + " " + clause.getOperator().getDisplayString() + " " + clause.getName() + " is no question.");
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (operand.getArgs().get(0).equals("boom") || context.isSecurityOverriden()) {
            throw new IllegalStateException("boom");
        }
        return context.getApplicationUser() == null ? List.of() : List.of(new QueryLiteral(operand, operand.getArgs().get(0)), new QueryLiteral(operand));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
