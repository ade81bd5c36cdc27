package org.debrief.sandbox.jira.api.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.jql.Asking;
import org.debrief.sandbox.jira.jql.Clause;
import org.debrief.sandbox.jira.jql.JqlFunction;
import org.debrief.sandbox.jira.jql.Literal;
import org.debrief.sandbox.jira.jql.Operand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A plug-in's function as queries call it. One that throws is wrong where it is checked, and stands for nothing where it is not.
 */
record PluginFunction(com.atlassian.jira.plugin.jql.function.JqlFunction function, Site site) implements JqlFunction {
    private static final Logger LOG = LoggerFactory.getLogger(PluginFunction.class);

    @Override
    public String name() {
        return function.getFunctionName();
    }

    @Override
    public boolean list() {
        return function.isList();
    }

    @Override
    public int arguments() {
        return function.getMinimumNumberOfExpectedArguments();
    }

    @Override
    public List<String> types() {
        return List.copyOf(function.getDataType().asStrings());
    }

    @Override
    public List<String> problems(Operand.Call call, Clause.Condition condition, Asking asking) {
        try {
            return List.copyOf(function.validate(user(asking), operand(call), new ApiTerminalClause(condition)).getErrorMessages());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The JQL function {} failed to validate {}", name(), call, e);
            return List.of("Failed to validate jqlFunction '" + name() + "', possibly plugin supplying it had thrown exception. Check the logs.");
        }
    }

    @Override
    public List<Literal> values(Operand.Call call, Clause.Condition condition, Asking asking) {
        try {
            List<QueryLiteral> values = function.getValues(new ApiQueryContext(user(asking)), operand(call), new ApiTerminalClause(condition));
            return values == null ? List.of() : values.stream().filter(value -> !value.isEmpty()).map(PluginFunction::literal).toList();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The JQL function {} failed for {}", name(), call, e);
            return List.of();
        }
    }

    private ApplicationUser user(Asking asking) {
        return asking.reader() == null ? null : site.user(asking.reader().key());
    }

    private static FunctionOperand operand(Operand.Call call) {
        return new FunctionOperand(call.name(), call.arguments());
    }

    private static Literal literal(QueryLiteral value) {
        return value.getLongValue() == null ? Literal.of(value.getStringValue()) : Literal.of(value.getLongValue());
    }
}
