import { closedPath } from '../../report/closed/closed-file.ts';
import { BranchMoved, branchHead, commitOnBranch } from '../../github/draft-branch.ts';
import { LEDGER_BRANCH } from '../../github/ledger-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { Instant } from '../../terms/instant.ts';
import { isOver, packed, workOut, type ClosedMonths } from './closed-months.ts';

/** What is to be written on the ledger branch, by path; `null` where a file has no place. */
export type KeptFiles = ReadonlyMap<string, Uint8Array | null>;

/** A first report over years closes so many months a day: each is read once more for it. */
const MOST_AT_ONCE = 24;
/** Of one commit, compressed: GitHub takes requests of some tens of megabytes, and each byte is sent as 1.4. */
const MOST_BYTES = 8 * 1024 * 1024;
const TRIES = 5;

/** Works out the months that can be closed now and are not kept yet, the oldest first. */
export function newlyClosed(
  ledger: string,
  months: ClosedMonths,
  isOpen: (month: string) => boolean,
  now: Instant,
): KeptFiles {
  const files = new Map<string, Uint8Array>();
  for (const [month, events] of [...months.folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (files.size >= MOST_AT_ONCE) break;
    if (!isOver(month, now) || isOpen(month) || months.of(month) !== undefined) continue;
    const bytes = workOut(ledger, month, events, now);
    if (bytes !== undefined) files.set(closedPath(month), packed(bytes));
  }
  return files;
}

export interface Compared {
  readonly months: number;
  /** Sentences: which of them were not what the events say. */
  readonly differences: readonly string[];
  /** What puts them right. */
  readonly files: KeptFiles;
}

/**
 * Goes through every file of what is kept, and works it out anew. Anybody who can write to the repository can write such a file, as
 * they can write an event; a daily report believes what is whole and of the month's events, and this finds where it is not true. A file
 * that no report believes is found each day, and said before it is written over.
 * @param which `foreign`: those alone that no run of this program writes.
 */
export function compareKept(
  ledger: string,
  months: ClosedMonths,
  now: Instant,
  which: 'every' | 'foreign' = 'every',
): Compared {
  const differences: string[] = [];
  const files = new Map<string, Uint8Array | null>();
  let compared = 0;
  for (const month of months.files) {
    if (which === 'foreign' && months.wasBelieved(month)) continue;
    const kept = months.kept(month);
    // A late event or another version of this program makes a file outdated, and nobody believes it any more.
    if (kept.kind === 'none' || kept.kind === 'outdated') continue;
    if (kept.kind === 'believed' && which === 'foreign') continue;
    compared += 1;
    const events = months.folders.get(month);
    const anew = events === undefined ? undefined : workOut(ledger, month, events, now);
    if (kept.kind === 'believed' && anew?.equals(kept.bytes) === true) continue;
    const path = closedPath(month);
    const found =
      kept.kind === 'believed'
        ? 'was not what the events of that month say, although it claimed to be: the reports since it was written may be wrong there'
        : `was not written by this program, or is damaged. ${kept.why} No report of this version believed it`;
    differences.push(
      `${path} on the branch ${LEDGER_BRANCH} ${found}. This report is made of the events, and the file ` +
        `${anew === undefined ? 'is deleted' : 'is written anew'}. Who wrote it: git log ${LEDGER_BRANCH} -- ${path}`,
    );
    files.set(path, anew === undefined ? null : packed(anew));
  }
  return { months: compared, differences, files };
}

/** Writes them, some megabytes a commit. Another run may write at the same time: then it is tried again. */
export async function keep(github: GitHub, files: KeptFiles): Promise<void> {
  let part: Record<string, Uint8Array | null> = {};
  let size = 0;
  for (const [path, file] of files) {
    const more = file?.length ?? 0;
    if (size > 0 && size + more > MOST_BYTES) {
      await commit(github, part);
      part = {};
      size = 0;
    }
    part[path] = file;
    size += more;
  }
  if (Object.keys(part).length > 0) await commit(github, part);
}

async function commit(github: GitHub, files: Readonly<Record<string, Uint8Array | null>>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const head = await branchHead(github, LEDGER_BRANCH);
    if (head === undefined) return;
    try {
      await commitOnBranch(
        github,
        LEDGER_BRANCH,
        head,
        `Keep ${Object.keys(files).length} closed month(s)`,
        files,
      );
      return;
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
    }
  }
}
