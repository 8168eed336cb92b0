import type { Backend, GrantObject } from '../../aws/backend.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { pullsFrom } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { supplementBranch } from '../../request/draft-branch-name.ts';
import type { Extension } from '../../request/extension.ts';
import { supplementPart } from '../../request/supplement.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { addSeconds, type Instant, type Seconds } from '../../terms/instant.ts';
import { filedExtensions } from '../run/filed-supplements.ts';
import type { Scan } from '../run/listing-scope.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/**
 * What an object that has ended means for its request.
 * - `ends`: nothing of it lasts longer; people are told of the end.
 * - `goes on`: another part of it is live, and will be told of when it ends.
 * - `is awaited`: an extension is merged and not granted yet; it needs this object to show that nobody took it back.
 */
export type Lasting = 'ends' | 'goes on' | 'is awaited';

/** Merged later it has no effect, and nobody waits for it. */
const wasInTime = async (
  github: GitHub,
  issue: IssueNumber,
  { number, extends: end }: Extension,
): Promise<boolean> =>
  (await pullsFrom(github, supplementBranch(issue, 'extension', number))).some(
    ({ mergedAt }) => mergedAt !== undefined && mergedAt < end,
  );

/** The grant of a merge runs within minutes, and where that is lost, the next hourly run grants. */
const AWAITED = (70 * 60) as Seconds;

/**
 * Tells for an account's objects what becomes of their requests. What lasts longer is looked for among what was listed and, where only a
 * part was, in AWS, for the few requests that have an extension on the default branch.
 * @param objects that the account holds, as far as they were listed.
 */
export async function lastingOf(
  {
    run,
    main,
    filed,
    scan,
  }: {
    readonly run: Pick<WorkflowRun, 'github'>;
    readonly main: Pick<MainBranch, 'head'>;
    readonly filed: readonly FiledRequest[];
    readonly scan: Scan;
  },
  backend: Pick<Backend, 'objectsOf' | 'isLive'>,
  objects: readonly GrantObject[],
  now: Instant,
): Promise<(object: GrantObject) => Lasting> {
  const over = objects.filter(({ until }) => until <= now);
  const lasting = new Set(
    objects.filter((each) => each.until > now && each.attached).map(({ issue }) => issue),
  );
  const awaited = new Map<IssueNumber, ReadonlySet<Instant>>();
  for (const issue of new Set(over.map((object) => object.issue))) {
    const extended = filed.filter((file) => file.issue === issue && file.extensions.length > 0);
    if (extended.length === 0 || lasting.has(issue)) continue;
    const parts = scan.scope === undefined ? objects : await backend.objectsOf(issue);
    const unexpired = parts.filter((each) => each.issue === issue && each.until > now);
    for (const part of unexpired) if (await backend.isLive(part)) lasting.add(issue);
    const held = new Set(unexpired.map(({ part }) => part));
    const merged = (
      await Promise.all(extended.map((file) => filedExtensions(run.github, main.head, file)))
    ).flatMap((each) => [...each.values()]);
    const waiting = merged.filter(
      ({ number, until }) => until > now && !held.has(supplementPart('extension', number)),
    );
    const ends = new Set<Instant>();
    for (const extension of waiting)
      if (await wasInTime(run.github, issue, extension)) ends.add(extension.extends);
    awaited.set(issue, ends);
  }
  // What is assigned itself ends by the sweep and not by AWS: it waits for nothing.
  return ({ issue, until, attached, assigns }) =>
    lasting.has(issue)
      ? 'goes on'
      : attached &&
          assigns === undefined &&
          now < addSeconds(until, AWAITED) &&
          awaited.get(issue)?.has(until) === true
        ? 'is awaited'
        : 'ends';
}
