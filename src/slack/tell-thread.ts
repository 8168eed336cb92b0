import type { Instant } from '../terms/instant.ts';
import type { Happening } from '../messages/audience.ts';
import { rootMessage, stepMessage } from './thread-message.ts';
import type { Mark, Posted, Slack } from './slack-channel.ts';
import type { Mentions, Step, Subject } from './thread-subject.ts';

export interface ThreadWork {
  readonly repository: number;
  readonly subject: Subject;
  /** When the issue was filed: no message of ours about it is older. */
  readonly since: Instant;
  /** `ts` of the first message as an earlier run recorded it. It is believed only if that message says so itself. */
  readonly recorded: string | undefined;
  /** Everything that happened, oldest first. */
  readonly steps: readonly Step[];
  /** Keys of the steps that no run has recorded as told. */
  readonly untold: readonly string[];
  readonly mentions: Mentions;
  readonly now: Instant;
}

/** Nothing that happens afterwards makes these less pressing. */
const LASTING: ReadonlySet<Happening> = new Set(['tampered', 'edited-by-other']);
const NOBODY: Mentions = { requester: undefined, approvers: [] };

/**
 * Brings a thread up to date: the first message is there and shows the present state, and each step is told once. What a run
 * that was killed has posted is found by its mark, so it is not posted again.
 *
 * Steps that were overtaken meanwhile (an outage ended, and the request is granted by now) are told without mentions.
 * @returns `ts` of the first message.
 */
export async function tellThread(slack: Slack, work: ThreadWork): Promise<string> {
  const { subject, steps, untold, mentions, now } = work;
  const mark = (key: string): Mark => ({ repository: work.repository, issue: subject.issue, key });
  const latest = steps.at(-1);
  if (!latest) throw new Error('A thread begins with something that happened.');
  const found = await findThread(slack, work);
  const told = new Set(found.flatMap(({ mark: m }) => [m?.key, m?.first]));
  const due = steps.filter(({ key }) => untold.includes(key) && !told.has(key));
  const isCurrent = (step: Step): boolean => step === latest || LASTING.has(step.what);
  let root = found[0];
  let shown = root?.mark?.shows;

  if (root === undefined) {
    const first = due.shift() ?? latest;
    const current = isCurrent(first);
    const message = rootMessage(subject, steps, current ? mentions : NOBODY, now, current);
    const marked: Mark = { ...mark('thread'), first: first.key, shows: latest.key };
    root = { ts: await slack.post(message, marked), text: message.text, mark: marked };
    shown = latest.key;
    // A run beside this one may have looked when this one did: the older thread stays.
    const [oldest] = await rootsOf(slack, work);
    if (oldest !== undefined && Number(oldest.ts) < Number(root.ts)) {
      await slack.remove(root.ts);
      return tellThread(slack, { ...work, recorded: oldest.ts });
    }
  }

  for (const step of due) {
    const message = stepMessage(subject, step, isCurrent(step) ? mentions : NOBODY);
    const ts = await slack.post(message, mark(step.key), root.ts);
    const [first] = (await slack.thread(root.ts)).filter(({ mark: m }) => m?.key === step.key);
    if (first !== undefined && Number(first.ts) < Number(ts)) await slack.remove(ts);
  }
  if (shown !== latest.key) {
    const message = rootMessage(subject, steps, NOBODY, now, false);
    const first = root.mark?.first;
    await slack.update(root.ts, message, {
      ...mark('thread'),
      ...(first === undefined ? {} : { first }),
      shows: latest.key,
    });
  }
  return root.ts;
}

const isRoot =
  ({ repository, subject }: ThreadWork) =>
  ({ mark }: Posted): boolean =>
    mark?.key === 'thread' && mark.repository === repository && mark.issue === subject.issue;

/** The thread's own messages, the first one first; empty: there is none yet. */
async function findThread(slack: Slack, work: ThreadWork): Promise<readonly Posted[]> {
  const isOurs = isRoot(work);
  if (work.recorded !== undefined) {
    const posted = await slack.thread(work.recorded);
    const [first] = posted;
    if (first?.ts === work.recorded && isOurs(first)) return posted;
  }
  const [root] = await rootsOf(slack, work);
  return root === undefined ? [] : slack.thread(root.ts);
}

const rootsOf = async (slack: Slack, work: ThreadWork): Promise<readonly Posted[]> =>
  (await slack.since(work.since)).filter(isRoot(work));
