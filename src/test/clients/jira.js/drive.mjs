// Drives the sandbox's Jira through jira.js as a person of a project would: create, edit, comment, link, transition, search, attach.
// Usage: node drive.mjs BASE_URL USER PASSWORD PROJECT_KEY; prints one JSON object with what was read back.
import { Version2Client } from 'jira.js';

const [host, user, password, project] = process.argv.slice(2);
const jira = new Version2Client({ host, authentication: { basic: { email: user, apiToken: password } } });
const fields = (summary) => ({ project: { key: project }, issuetype: { name: 'Task' }, summary });
const seen = {};

seen.server = (await jira.serverInfo.getServerInfo()).deploymentType;
seen.reader = (await jira.myself.getCurrentUser()).name;
seen.fields = (await jira.issueFields.getFields()).some((field) => field.id === 'summary' && !field.custom);
seen.form = (await jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: project })).total;

const created = await jira.issues.createIssue({ fields: { ...fields('Disk full'), labels: ['storage'], duedate: '2026-03-09' } });
seen.created = created.key;
const bulk = await jira.issues.createIssues({ issueUpdates: [{ fields: fields('Queue grows') }, { fields: fields('') }] });
seen.bulk = { made: bulk.issues.length, refused: bulk.errors[0].failedElementNumber };

await jira.issues.editIssue({
  issueIdOrKey: created.key,
  fields: { summary: 'Disk full on db-1' },
  update: { labels: [{ add: 'database' }, { remove: 'storage' }] },
});
await jira.issues.assignIssue({ issueIdOrKey: created.key, name: user });
await jira.issueComments.addComment({ issueIdOrKey: created.key, comment: 'Cleaned up' });
await jira.issueLinks.linkIssues({ type: { name: 'Blocks' }, inwardIssue: { key: created.key }, outwardIssue: { key: bulk.issues[0].key } });

const { transitions } = await jira.issues.getTransitions({ issueIdOrKey: created.key });
const done = transitions.find((transition) => transition.name === 'Done');
await jira.issues.doTransition({ issueIdOrKey: created.key, transition: { id: done.id }, fields: { resolution: { name: 'Done' } } });

const [file] = await jira.issueAttachments.addAttachment({
  issueIdOrKey: created.key,
  attachment: { filename: 'größe.txt', file: Buffer.from('98 %') },
});
seen.attachment = { filename: file.filename, size: file.size, mimeType: file.mimeType };
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
seen.content = await (await fetch(file.content, { headers: { authorization } })).text();

const issue = await jira.issues.getIssue({ issueIdOrKey: created.key, expand: 'changelog,renderedFields,names' });
seen.issue = {
  summary: issue.fields.summary,
  labels: issue.fields.labels,
  status: issue.fields.status.name,
  resolution: issue.fields.resolution.name,
  comment: issue.fields.comment.comments[0].body,
  link: issue.fields.issuelinks[0].outwardIssue.key,
  attachments: issue.fields.attachment.length,
  changed: issue.changelog.histories.flatMap((change) => change.items.map((item) => item.field)),
  dueName: issue.names.duedate,
};

const found = await jira.issueSearch.searchForIssuesUsingJql({ jql: `project = ${project} AND resolution = Done`, fields: ['summary'], maxResults: 10 });
seen.search = { total: found.total, summary: found.issues[0].fields.summary };
seen.refusal = await jira.issues.createIssue({ fields: { project: { key: project }, issuetype: { name: 'Task' } } })
  .catch((error) => error.response.data);

await jira.issues.deleteIssue({ issueIdOrKey: created.key });
seen.deleted = await jira.issues.getIssue({ issueIdOrKey: created.key }).then(() => 200, (error) => error.response.status);
console.log(JSON.stringify(seen));
