import { issueForm } from '../src/request/form/issue-form.ts';
import { useBody } from '../src/request/form/standing-form.ts';
import { readConfig } from '../src/config/read-config.ts';
import { ACCOUNT, issueBody, type Example } from '../sandbox/example.ts';
import type { Answer } from '../sandbox/github/caller.ts';
import type { EventOrder } from '../sandbox/github/github.ts';
import { isPull } from '../sandbox/github/world.ts';
import { standingFiles } from './brought-standing.ts';
import { withEndpoints } from './configuration-text.ts';
import { principalOf } from './principals.ts';
import { ownersOnMain } from './views/review-counts.ts';
import type { Step } from './step.ts';

/** What came of a step: what the service said, and the events that it leads to. */
export interface Done {
  readonly ok: boolean;
  /** For the person who did it; the service's own words where it refused. */
  readonly said: string;
  /** Of what was made. */
  readonly number?: number;
  readonly events: readonly EventOrder[];
}

const REPOSITORY = '/repos/acme/aws-access';
/** Whoever owns `aws-jit.yml`. */
const ADMINISTRATOR = 'acme-admin';

type Act = Exclude<Step, { do: 'wait' | 'outage' }>;

/** Does what a person does, through the same HTTP calls that their browser would lead to. What is refused is told, not thrown. */
export async function carryOut(example: Example, step: Act): Promise<Done> {
  const { repository, github } = example;
  if (step.do === 'configure') return configure(example, step);
  const call = (method: string, path: string, body?: unknown): Promise<Answer> =>
    github.as(step.as).request(method, `${REPOSITORY}${path}`, body);
  switch (step.do) {
    case 'file': {
      const answer = await call('POST', '/issues', { title: 'AWS access', body: issueBody(step.answers) });
      const number = numberIn(answer);
      if (number === undefined) return refused(answer);
      return done(`#${number} is filed.`, [opened(number, step.as)], number);
    }
    case 'file-use': {
      const { of, reason, duration = '' } = step;
      const answer = await call('POST', '/issues', {
        title: 'AWS access by a standing approval',
        body: useBody({ of, reason, duration }),
      });
      const number = numberIn(answer);
      if (number === undefined) return refused(answer);
      return done(`#${number} is filed: a use of ${of}.`, [opened(number, step.as)], number);
    }
    case 'bring':
      return bring(example, step, call);
    case 'comment':
      return after(
        await call('POST', `/issues/${step.number}/comments`, { body: step.body }),
        'The comment is there.',
        () => [{ name: 'issue_comment', action: 'created', number: step.number, sender: step.as }],
      );
    case 'edit': {
      const issue = thread(example, step.number);
      const from = issue?.body ?? '';
      return after(
        await call('PATCH', `/issues/${step.number}`, { body: step.body }),
        'The text is changed.',
        () =>
          issue?.pull
            ? []
            : [
                {
                  name: 'issues',
                  action: 'edited',
                  number: step.number,
                  sender: step.as,
                  changes: { body: { from } },
                },
              ],
      );
    }
    case 'close':
    case 'reopen': {
      const issue = thread(example, step.number);
      const state = step.do === 'close' ? 'closed' : 'open';
      if (issue?.state === state)
        return { ok: false, said: `#${step.number} is ${state} already.`, events: [] };
      const action = step.do === 'close' ? 'closed' : 'reopened';
      return after(
        await call('PATCH', `/issues/${step.number}`, { state }),
        `#${step.number} is ${state}.`,
        () => [
          {
            name: issue?.pull ? 'pull_request_target' : 'issues',
            action,
            number: step.number,
            sender: step.as,
          },
        ],
      );
    }
    case 'label':
      return after(
        await call('POST', `/issues/${step.number}/labels`, { labels: [step.label] }),
        `The label is on #${step.number}.`,
        () => [{ name: 'issues', action: 'labeled', number: step.number, sender: step.as }],
      );
    case 'approve':
    case 'request-changes': {
      const review =
        step.do === 'approve' ? { event: 'APPROVE' } : { event: 'REQUEST_CHANGES', body: step.body };
      const said = step.do === 'approve' ? 'Approved.' : 'Changes are requested.';
      return after(await call('POST', `/pulls/${step.number}/reviews`, review), said, () => [
        { name: 'pull_request_review', action: 'submitted', number: step.number, sender: step.as },
      ]);
    }
    case 'merge':
      return after(
        await call('PUT', `/pulls/${step.number}/merge`, { merge_method: 'squash' }),
        `#${step.number} is merged.`,
        () => [
          { name: 'pull_request_target', action: 'closed', number: step.number, sender: step.as },
          { name: 'push' },
        ],
      );
    case 'merge-past-rules': {
      const issue = thread(example, step.number);
      if (!issue || !isPull(issue) || issue.state !== 'open')
        return { ok: false, said: `#${step.number} is no open pull request.`, events: [] };
      repository.mergePastRules(step.number, step.as, 'squash');
      return done(`#${step.number} is merged, past GitHub’s rules.`, [
        { name: 'pull_request_target', action: 'closed', number: step.number, sender: step.as },
        { name: 'push' },
      ]);
    }
    case 'push': {
      const issue = thread(example, step.number);
      if (!issue || !isPull(issue))
        return { ok: false, said: `#${step.number} is no pull request.`, events: [] };
      const { ref } = issue.pull.head;
      // By git, as people push.
      repository.write({ [step.path]: step.text }, { by: step.as, branch: ref });
      return done(`${step.path} is changed on ${ref}.`, [
        { name: 'pull_request_target', action: 'synchronize', number: step.number, sender: step.as },
      ]);
    }
    case 'dispatch': {
      const path = `/actions/workflows/${step.workflow}/dispatches`;
      return after(
        await call('POST', path, { ref: repository.state.defaultBranch }),
        `${step.workflow} is started.`,
        () => [],
      );
    }
    case 'use': {
      const principal = principalOf(step.as);
      if (principal === undefined)
        return { ok: false, said: `${step.as} has no identity in AWS.`, events: [] };
      const decision = example.aws.account(ACCOUNT).use(principal, step.action, step.resource);
      return decision === 'allowed'
        ? done(`AWS lets ${step.as} do it: ${step.action}.`, [])
        : {
            ok: false,
            said: `AccessDenied: ${step.as} is not authorised to perform ${step.action} on ${step.resource}.`,
            events: [],
          };
    }
  }
}

/** Somebody pushes an approval in advance to a branch of theirs, and opens its pull request. */
async function bring(
  { repository }: Example,
  step: Extract<Act, { do: 'bring' }>,
  call: (method: string, path: string, body?: unknown) => Promise<Answer>,
): Promise<Done> {
  const made = standingFiles(step);
  if ('problem' in made) return { ok: false, said: made.problem, events: [] };
  const branch = `standing-${repository.state.issues.size + 1}`;
  const ref = await call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: repository.tip() });
  if (ref.status >= 300) return refused(ref);
  // By git, as people push.
  repository.write(made.files, { by: step.as, branch });
  const answer = await call('POST', '/pulls', {
    title: `Approve ${made.name} in advance`,
    head: branch,
    base: repository.state.defaultBranch,
  });
  const number = numberIn(answer);
  if (number === undefined) return refused(answer);
  return done(
    `Pull request #${number} brings ${made.name}.`,
    [{ name: 'pull_request_target', action: 'opened', number, sender: step.as }],
    number,
  );
}

/** The security owners' pull request, with what `aws-jit form` writes beside it, as their merge leaves it. */
function configure(example: Example, { text, as }: Extract<Act, { do: 'configure' }>): Done {
  const { repository, aws, slack } = example;
  const owners = ownersOnMain(example, 'aws-jit.yml');
  if (as !== undefined && !owners.includes(`@${as}`))
    return {
      ok: false,
      said: `GitHub’s rules do not let ${as} merge it: aws-jit.yml waits for a review of its code owners, ${owners.join(' or ')}.`,
      events: [],
    };
  const hosts = { aws: new URL(aws.url).host, slack: slack?.host };
  const whole = withEndpoints(text, hosts);
  const read = readConfig(whole);
  repository.write(
    {
      'aws-jit.yml': whole,
      ...(read.ok ? { '.github/ISSUE_TEMPLATE/aws-access.yml': issueForm(read.value) } : {}),
    },
    { by: as ?? ADMINISTRATOR, message: 'Change aws-jit.yml' },
  );
  const events: readonly EventOrder[] = [{ name: 'push' }];
  return read.ok
    ? done('aws-jit.yml is changed, and the form made from it.', events)
    : {
        ok: false,
        said: 'aws-jit.yml is changed, and has mistakes: nothing is drafted or granted until they are mended.',
        events,
      };
}

const done = (said: string, events: readonly EventOrder[], number?: number): Done => ({
  ok: true,
  said,
  events,
  ...(number === undefined ? {} : { number }),
});
const opened = (number: number, sender: string): EventOrder => ({
  name: 'issues',
  action: 'opened',
  number,
  sender,
});

const after = (answer: Answer, said: string, events: () => readonly EventOrder[]): Done =>
  answer.status < 300 ? done(said, events()) : refused(answer);

/** GitHub's own words. */
function refused({ status, body }: Answer): Done {
  const { message, errors } = (body ?? {}) as { message?: unknown; errors?: unknown };
  const more = Array.isArray(errors)
    ? errors.map((each: unknown) =>
        typeof each === 'string' ? each : (each as { message?: unknown }).message,
      )
    : [];
  const words = [message, ...more].filter((each): each is string => typeof each === 'string');
  const said = words.map((each) => each.trim()).join('\n');
  return { ok: false, said: `GitHub refused (${status}): ${said}`, events: [] };
}

function numberIn({ status, body }: Answer): number | undefined {
  const { number } = (body ?? {}) as { number?: unknown };
  return status < 300 && typeof number === 'number' ? number : undefined;
}

const thread = ({ repository }: Example, number: number) =>
  [...repository.state.issues.values()].find((issue) => issue.number === number);
