import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { IssueNumber } from '../terms/brand.ts';
import type { Config } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import type { LedgerEvent } from '../github/ledger-branch.ts';
import { monthOf } from '../terms/instant.ts';
import { readRequest, requestPaths } from '../request/file/request-file.ts';
import type { Request } from '../request/request.ts';
import type { SignIn } from './signed-in/sign-in.ts';
import { readNamed, readTextIfThere, type Reads } from './text-file.ts';

/** What `aws-jit use` has to know of a request. */
export interface UsableRequest {
  readonly config: Config;
  readonly request: Request;
  /** Its policy file; `undefined`: not there. */
  readonly policyText: string | undefined;
  /** What was recorded of it. */
  readonly events: readonly LedgerEvent[];
}

/** In each of its accounts; none: this source has no such request. Throws on one that it cannot read. */
export type UseSource = (issue: IssueNumber) => Promise<readonly UsableRequest[]>;

/**
 * A request in a checkout of the repository: its file in the working tree, and the ledger as it was last fetched, since a
 * checkout of one branch has no files of another.
 */
export function checkoutSource(folder: string): UseSource {
  return async (issue) => {
    const found = await requestsIn(folder, issue);
    const [first] = found;
    if (first === undefined) return [];
    const config = configOf(await readNamed(join(folder, 'aws-jit.yml'), DISK), 'aws-jit.yml');
    const { readEvents } = await import('../github/ledger-branch.ts');
    const path = `events/${monthOf(first.createdAt)}/${issue}.jsonl`;
    const events = readEvents(await fetchedLedger(folder, path), issue);
    return Promise.all(
      found.map(async (request) => {
        const policyText = await readTextIfThere(join(folder, requestPaths(request).policy));
        return { config, request, policyText, events };
      }),
    );
  };
}

const DISK: Reads = { read: readTextIfThere };

/** A file for each of its accounts. */
async function requestsIn(folder: string, issue: IssueNumber): Promise<readonly Request[]> {
  const found: Request[] = [];
  const list = (path: string) => readdir(path).catch(() => [] as string[]);
  for (const account of (await list(join(folder, 'requests'))).sort()) {
    for (const month of await list(join(folder, 'requests', account))) {
      const path = join('requests', account, month, `${issue}.yml`);
      if ((await readTextIfThere(join(folder, path))) === undefined) continue;
      const read = readRequest(await readNamed(join(folder, path), DISK));
      if (!read.ok) throw new Error(`${path} cannot be read: ${read.problems[0]?.message ?? ''}`);
      if (requestPaths(read.value).request !== path) throw new Error(`${path} is not in its place.`);
      found.push(read.value);
    }
  }
  return found;
}

/** The ledger's file at the last fetch; nothing where it was never fetched. */
async function fetchedLedger(folder: string, path: string): Promise<string> {
  for (const ref of ['refs/remotes/origin/aws-jit-ledger', 'refs/heads/aws-jit-ledger']) {
    try {
      const { stdout } = await promisify(execFile)('git', ['-C', folder, 'show', `${ref}:${path}`], {
        maxBuffer: 16 * 1024 * 1024,
      });
      return stdout;
    } catch {
      // No such branch here, or nothing of this request on it: the next one.
    }
  }
  return '';
}

/** All that is read of one request. */
const READING_MS = 60_000;

/** A request on GitHub, read with the token of whoever asks. */
export function gitHubSource(to: Omit<SignIn, 'home'>): UseSource {
  return async (issue) => {
    const [
      { connectFor },
      { readMainBranch },
      { openLedger },
      { readFilesAt },
      { filedRequests, readRequests },
    ] = await Promise.all([
      import('./signed-in/sign-in.ts'),
      import('../github/main-branch.ts'),
      import('../github/ledger-branch.ts'),
      import('../github/draft-branch.ts'),
      import('../commands/run/filed-requests.ts'),
    ]);
    const github = connectFor(READING_MS, to);
    const main = await readMainBranch(github);
    const config = configOf(main.configuration ?? '', `aws-jit.yml of ${to.repository}`);
    const files = (await filedRequests(github, main.head, config, github.now())).filter(
      (file) => file.issue === issue,
    );
    const requests = [...(await readRequests(github, main.head, files)).values()];
    const [first] = requests;
    if (first === undefined) return [];
    const month = monthOf(first.createdAt);
    const events = (await openLedger(github).read([{ issue, month }])).get(issue) ?? [];
    const paths = requests.map((request) => requestPaths(request).policy);
    const policies = await readFilesAt(github, main.head, paths);
    return requests.map((request) => {
      const policyText = policies.get(requestPaths(request).policy);
      return { config, request, policyText, events };
    });
  };
}

function configOf(text: string, name: string): Config {
  const read = readConfig(text);
  if (read.ok) return read.value;
  const { line, path, message } = read.problems[0] ?? { line: 1, path: '', message: 'no problem was named' };
  throw new Error(`${name}:${line ?? 1}: ${path}: ${message}`);
}
