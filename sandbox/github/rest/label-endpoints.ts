import * as z from 'zod';
import { addLabels, createLabel, labelsOf, removeLabel, setLabels } from '../issues.ts';
import type { Issue } from '../github-model.ts';
import { notFound, Refusal } from '../refusal.ts';
import { labelView } from '../views/issue-view.ts';
import { actorOf, issueOf, Name, TRIAGE } from './issue-endpoints.ts';
import {
  created,
  NO_CONTENT,
  ok,
  paged,
  param,
  repo,
  sent,
  type RepositoryCall,
  type Reply,
  type Route,
} from './route.ts';

const Labels = z.union([
  z.object({ labels: z.array(Name).default([]) }).transform(({ labels }) => labels),
  z.array(Name),
]);
const NewLabel = z.object({
  name: z.string(),
  color: z.string().optional(),
  description: z.string().nullish(),
});
const LabelChange = z.object({
  new_name: z.string().optional(),
  color: z.string().optional(),
  description: z.string().nullish(),
});

const labelsReply = (call: RepositoryCall, issue: Issue): Reply =>
  ok(labelsOf(call.repository, issue).map((label) => labelView(call, call.repository, label)));

function unlabel(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const label = call.world.label(call.repository, param(call, 'name'));
  if (!label || !issue.labels.has(label.id)) throw new Refusal(404, 'Label does not exist');
  removeLabel(call.world, issue, label, actorOf(call));
  return labelsReply(call, issue);
}

function label(call: RepositoryCall) {
  const found = call.world.label(call.repository, param(call, 'name'));
  if (!found) throw notFound();
  return found;
}

function changeLabel(call: RepositoryCall): Reply {
  const found = label(call);
  const change = sent(call, LabelChange);
  found.name = change.new_name ?? found.name;
  found.color = change.color ?? found.color;
  found.description = change.description ?? found.description;
  return ok(labelView(call, call.repository, found));
}

function deleteLabel(call: RepositoryCall): Reply {
  const { id } = label(call);
  call.repository.labels.delete(id);
  for (const issue of call.repository.issues.values()) issue.labels.delete(id);
  return NO_CONTENT;
}

export const labelRoutes: readonly Route[] = [
  repo('GET', '/issues/{issue_number}/labels', ['issues', 'read'], (call) =>
    paged(call, labelsOf(call.repository, issueOf(call)), (each) => labelView(call, call.repository, each)),
  ),
  repo(
    'POST',
    '/issues/{issue_number}/labels',
    ['issues', 'write'],
    (call) => {
      const issue = issueOf(call);
      addLabels(call.world, call.repository, issue, sent(call, Labels), actorOf(call));
      return labelsReply(call, issue);
    },
    TRIAGE,
  ),
  repo(
    'PUT',
    '/issues/{issue_number}/labels',
    ['issues', 'write'],
    (call) => {
      const issue = issueOf(call);
      setLabels(call.world, call.repository, issue, sent(call, Labels), actorOf(call));
      return labelsReply(call, issue);
    },
    TRIAGE,
  ),
  repo('DELETE', '/issues/{issue_number}/labels/{name}', ['issues', 'write'], unlabel, TRIAGE),
  repo('GET', '/labels', ['issues', 'read'], (call) =>
    paged(call, [...call.repository.labels.values()], (each) => labelView(call, call.repository, each)),
  ),
  repo('POST', '/labels', ['issues', 'write'], (call) => {
    const { name, color, description } = sent(call, NewLabel);
    const made = createLabel(call.world, call.repository, {
      name,
      ...(color !== undefined && { color }),
      ...(description !== undefined && { description }),
    });
    return created(labelView(call, call.repository, made));
  }),
  repo('GET', '/labels/{name}', ['issues', 'read'], (call) =>
    ok(labelView(call, call.repository, label(call))),
  ),
  repo('PATCH', '/labels/{name}', ['issues', 'write'], changeLabel),
  repo('DELETE', '/labels/{name}', ['issues', 'write'], deleteLabel),
];
