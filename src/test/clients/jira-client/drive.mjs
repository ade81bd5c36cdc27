// Drives the sandbox's Jira through jira-client as a script of a team would: create, edit, comment, transition, search, attach.
// Usage: node drive.mjs BASE_URL USER PASSWORD PROJECT_KEY; prints one JSON object with what was read back.
import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JiraApi from 'jira-client';

const [base, username, password, project] = process.argv.slice(2);
const url = new URL(base);
const jira = new JiraApi({
  protocol: url.protocol.replace(':', ''), host: url.hostname, port: url.port, base: url.pathname.slice(1), username, password, apiVersion: '2',
});
const seen = {};

seen.reader = (await jira.getCurrentUser()).name;
seen.version = (await jira.getServerInfo()).versionNumbers[0];
seen.project = (await jira.getProject(project)).key;
seen.priorities = (await jira.listPriorities()).length;
seen.people = (await jira.searchUsers({ username: 'ada' })).map((person) => person.name);
seen.form = Object.keys((await jira.getIssueCreateMetadata({ projectKeys: project, expand: 'projects.issuetypes.fields' }))
  .projects[0].issuetypes[0].fields).includes('summary');

const created = await jira.addNewIssue({ fields: { project: { key: project }, issuetype: { name: 'Bug' }, summary: 'Slow search', priority: { name: 'High' } } });
await jira.updateIssue(created.id, { fields: { description: 'Since *noon*' }, update: { labels: [{ add: 'search' }] } });
await jira.addComment(created.key, 'Looking');
await jira.addWatcher(created.key, username);
await jira.createRemoteLink(created.key, { object: { url: 'https://example.org/graph', title: 'Graph' } });

const { transitions } = await jira.listTransitions(created.id);
await jira.transitionIssue(created.id, { transition: { id: transitions.find((transition) => transition.to.name === 'In Progress').id } });

const path = join(mkdtempSync(join(tmpdir(), 'client')), 'graph.csv');
writeFileSync(path, 'minute,ms\n1,900\n');
const [file] = await jira.addAttachmentOnIssue(created.key, createReadStream(path));
seen.attachment = { filename: file.filename, size: file.size };

const issue = await jira.findIssue(created.key, 'names,renderedFields');
seen.issue = {
  status: issue.fields.status.name,
  priority: issue.fields.priority.name,
  labels: issue.fields.labels,
  description: issue.renderedFields.description,
  comments: issue.fields.comment.total,
  watchers: issue.fields.watches.watchCount,
  attachments: issue.fields.attachment.map((attachment) => attachment.filename),
  remoteLinks: (await jira.getRemoteLinks(created.key)).map((link) => link.object.title),
};

const found = await jira.searchJira(`project = ${project} AND summary ~ slow ORDER BY created DESC`, { maxResults: 1, fields: ['key'] });
seen.search = { total: found.total, key: found.issues[0].key === created.key };
seen.refusal = await jira.searchJira('nonsense = 1').catch((error) => error.message);
await jira.deleteIssue(created.id);
seen.deleted = await jira.findIssue(created.key).catch((error) => error.message);
console.log(JSON.stringify(seen));
