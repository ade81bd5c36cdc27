package org.debrief.sandbox.jira.board;

import java.util.List;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.User;

/**
 * Who may see and who may change boards; a reader is null if they have not signed in.
 */
public record BoardRights(JiraModel model) {
    /** Who may browse the board's project; everyone signed in for a board without one. */
    public boolean sees(Board board, User reader) {
        Long project = board.basics().project();
        return project == null ? reader != null && reader.active() : model.permissions().allows(Permission.BROWSE_PROJECTS, project,
                reader);
    }

    /** The owner, and the administrators of the project and of the site. */
    public boolean administers(Board board, User reader) {
        if (reader == null || !sees(board, reader)) {
            return false;
        }
        Long project = board.basics().project();
        return reader.key().equals(board.basics().owner()) || model.users().administers(reader)
                || project != null && model.permissions().allows(Permission.ADMINISTER_PROJECTS, project, reader);
    }

    /** The boards a reader may see, by name. */
    public List<Board> visible(User reader) {
        return model.boards().all().stream().filter(board -> sees(board, reader)).toList();
    }
}
