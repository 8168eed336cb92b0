import type { EventKind } from '../report/event-data.ts';
import { isAskedFirst, Sha, type IssueNumber } from '../terms/brand.ts';
import { formatInstant, type Instant } from '../terms/instant.ts';
import { BranchMoved, branchHead, commitOnBranch, readFilesAt } from './draft-branch.ts';
import { hasStatus, type GitHub } from './github-client.ts';

/**
 * What the machine did: append-only lines of JSON, a file a request, on a branch of their own. The source for
 * reports and for knowing what was told already. Never an authority: any writer can write it.
 */
export const LEDGER_BRANCH = 'aws-jit-ledger';

export interface LedgerEvent {
  /** Stable for what it reports (`granted:2026-11-23T04:00:00Z`), so that a repeated run adds no second line. */
  readonly id: string;
  /** What happened: a state, or something beside the states (`telling-failed`). */
  readonly kind: string;
  readonly issue: IssueNumber;
  /** By GitHub's clock. ISO, in whole seconds. */
  readonly at: string;
  /** The workflow run, for the job's log. */
  readonly run: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface LedgerKey {
  readonly issue: IssueNumber;
  /** UTC month of the issue's creation, `2026-11`. */
  readonly month: string;
}

const pathOf = (key: LedgerKey): string => `events/${key.month}/${key.issue}.jsonl`;

/** How often a commit is tried against a moving head. Runs are few; more would mean that something else is wrong. */
const TRIES = 5;

export interface Ledger {
  /** Everything recorded for these requests. Lines that cannot be read are left out: they decide nothing. */
  read(keys: readonly LedgerKey[]): Promise<ReadonlyMap<IssueNumber, readonly LedgerEvent[]>>;
  /** Keeps an event for the next commit. */
  add(key: LedgerKey, event: LedgerEvent): void;
  /**
   * Keeps a step for after the next commit: what takes a request out of the sight of later runs, such as closing its issue,
   * comes only when everything else is on record.
   */
  afterwards(step: () => Promise<void>): void;
  /**
   * Writes what was added, all in one commit, and only events that are not there yet. A run commits once, at its end: a
   * run that is killed before tells again, and each message finds that it was said. Then come the steps that were kept; one
   * that fails holds up no other.
   * @throws Error when the commit, or one of the steps, was not possible.
   */
  commit(): Promise<void>;
}

export const ledgerEvent = (
  kind: EventKind,
  discriminator: string,
  issue: IssueNumber,
  at: Instant,
  run: string,
  data: Readonly<Record<string, unknown>>,
): LedgerEvent => ({
  id: discriminator === '' ? kind : `${kind}:${discriminator}`,
  kind,
  issue,
  at: formatInstant(at),
  run,
  data,
});

/** What became of an event before it is a line: recorded elsewhere; not, and it is a line all the same; not, and a later run tells it. */
export type Recorded = 'recorded' | 'line alone' | 'neither';

/**
 * @param first what is done before an event becomes a line. Where that fails for one, no step is taken that was kept for after it: it is as if
 *   the run had been killed there, and the next one does it again.
 */
export function openLedger(
  github: GitHub,
  first?: (key: LedgerKey, event: LedgerEvent) => Promise<Recorded>,
): Ledger {
  const added: Added[] = [];
  const steps: (() => Promise<void>)[] = [];
  const files = async (head: Sha, keys: readonly LedgerKey[]) => {
    const texts = new Map<string, string>();
    const paths = [...new Set(keys.map(pathOf))];
    // Anybody who can write here could otherwise stop every run with one file that GitHub does not return whole. What
    // cannot be read counts as never recorded: it is told again, and the file begins anew (git keeps the old one).
    for (const [path, text] of await readFilesAt(github, head, paths, 'is absent')) {
      if (text !== undefined) texts.set(path, text);
    }
    return texts;
  };

  return {
    async read(keys) {
      const head = await branchHead(github, LEDGER_BRANCH);
      const texts = head ? await files(head, keys) : new Map<string, string>();
      return new Map(keys.map((key) => [key.issue, readEvents(texts.get(pathOf(key)) ?? '', key.issue)]));
    },

    add(key, event) {
      added.push({ key, event });
    },

    afterwards(step) {
      steps.push(step);
    },

    async commit() {
      if (first !== undefined && !(await all(first, added))) steps.length = 0;
      for (let attempt = 1; added.length > 0; attempt++) {
        const head = (await branchHead(github, LEDGER_BRANCH)) ?? (await createLedger(github));
        const changed = appended(
          await files(
            head,
            added.map(({ key }) => key),
          ),
          added,
        );
        try {
          if (changed.size > 0) {
            const headline = `Record ${added.length} event(s)`;
            await commitOnBranch(github, LEDGER_BRANCH, head, headline, Object.fromEntries(changed));
          }
          added.length = 0;
        } catch (error) {
          if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
        }
      }
      const failed: string[] = [];
      for (const step of steps.splice(0)) {
        try {
          await step();
        } catch (error) {
          failed.push(error instanceof Error ? error.message : String(error));
        }
      }
      if (failed.length > 0) throw new Error(failed.join(' '));
    },
  };
}

/** Writes a file that is no request's, as it is to stand there. @throws when the branch moves again and again */
export async function writeLedgerFile(
  github: GitHub,
  path: string,
  text: string,
  headline: string,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const head = (await branchHead(github, LEDGER_BRANCH)) ?? (await createLedger(github));
    try {
      await commitOnBranch(github, LEDGER_BRANCH, head, headline, { [path]: text });
      return;
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
    }
  }
}

interface Added {
  readonly key: LedgerKey;
  readonly event: LedgerEvent;
  /** Where something is done before it becomes a line. */
  readonly became?: Recorded;
}

/** Whether a line says that what was recorded of it elsewhere is missing there, and none that it is not any more. */
export const isUnrecorded = (events: readonly LedgerEvent[], { id }: Pick<LedgerEvent, 'id'>): boolean =>
  events.some((each) => each.id === `unrecorded:${id}`) &&
  !events.some((each) => each.id === `recorded:${id}`);

/**
 * Of several accounts one label says that one of them is live, and not whether each is recorded: where one is not, or is at last, a line says so.
 * What is for one account is recorded until its label says so.
 */
function noteOf({ event, became }: Added, before: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const { part } = event.data;
  const kind =
    became === 'line alone'
      ? 'unrecorded'
      : became === 'recorded' && isUnrecorded(before, event)
        ? 'recorded'
        : undefined;
  return kind === undefined || typeof part !== 'string' || !isAskedFirst(part)
    ? []
    : [{ ...event, id: `${kind}:${event.id}`, kind, data: { part } }];
}

/** Leaves those that become a line. @returns whether all of them are recorded */
async function all(
  first: (key: LedgerKey, event: LedgerEvent) => Promise<Recorded>,
  added: Added[],
): Promise<boolean> {
  const lines: Added[] = [];
  let whole = true;
  for (const each of added) {
    const became = await first(each.key, each.event);
    if (became !== 'neither') lines.push({ ...each, became });
    if (became !== 'recorded') whole = false;
  }
  added.splice(0, added.length, ...lines);
  return whole;
}

/** The files that change, whole: `createCommitOnBranch` takes no patches. */
function appended(texts: ReadonlyMap<string, string>, added: readonly Added[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const each of added) {
    const { key, event } = each;
    const path = pathOf(key);
    const text = changed.get(path) ?? texts.get(path) ?? '';
    const before = readEvents(text, event.issue);
    const lines = [event, ...noteOf(each, before)].filter((line) => !before.some(({ id }) => id === line.id));
    if (lines.length === 0) continue;
    const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    changed.set(path, `${whole}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`);
  }
  return changed;
}

/** Reads what it can: a half-written or foreign line is no event. */
export function readEvents(text: string, issue: IssueNumber): readonly LedgerEvent[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const event: unknown = JSON.parse(line);
      return isEvent(event) && event.issue === issue ? [event] : [];
    } catch {
      return [];
    }
  });
}

function isEvent(value: unknown): value is LedgerEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Partial<Record<keyof LedgerEvent, unknown>>;
  return (
    typeof event.id === 'string' &&
    typeof event.kind === 'string' &&
    typeof event.issue === 'number' &&
    typeof event.at === 'string' &&
    typeof event.run === 'string' &&
    typeof event.data === 'object' &&
    event.data !== null
  );
}

/** A root commit without parents, so that the ledger shares no history with the code. */
async function createLedger(github: GitHub): Promise<Sha> {
  const { octokit, owner, repo } = github;
  const readme =
    '# Ledger\n\nWhat aws-jit did, an event a line, a file a request. Written by the workflows, read by reports.\n' +
    'It authorises nothing: anybody who can write to this repository can write here.\n';
  const tree = await octokit.rest.git.createTree({
    owner,
    repo,
    tree: [{ path: 'README.md', mode: '100644', type: 'blob', content: readme }],
  });
  const commit = await octokit.rest.git.createCommit({
    owner,
    repo,
    message: 'Begin the ledger',
    tree: tree.data.sha,
    parents: [],
  });
  try {
    await octokit.rest.git.createRef({
      owner,
      repo,
      ref: `refs/heads/${LEDGER_BRANCH}`,
      sha: commit.data.sha,
    });
    return Sha.of(commit.data.sha);
  } catch (error) {
    const made = hasStatus(error, 422) ? await branchHead(github, LEDGER_BRANCH) : undefined;
    if (made) return made;
    throw error;
  }
}
