import type { AuditBucket, ListedObject } from '../../aws/audit-bucket.ts';
import type { Config } from '../../config/config.ts';
import { readEvents } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import {
  reconcileTrail,
  type AlteredObject,
  type CoveredObject,
  type KeptRecord,
  type LedgerLine,
  type TrailBasis,
  type TrailCompared,
  type UnreadObject,
} from '../../report/reconcile-trail.ts';
import { FIRST_PART, Digest, IssueNumber, type RepositoryId } from '../../terms/brand.ts';
import { parseInstant } from '../../terms/instant.ts';
import { readLedgerTexts } from '../run/ledger-checkout.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { prefixOf, recordOfEvent } from '../trail/audit-record.ts';
import { openBucket } from '../trail/audit-trail.ts';

/** Objects that are read at a time. */
const AT_ONCE = 8;

/**
 * The ledger against the bucket of `audit`, both whole: what is in one and not in the other, and what they say otherwise. Reads with the
 * credentials of whoever asks, which may write nothing there.
 * @param folder a checkout of the ledger branch.
 * @returns why it could not be compared, where it could not; `undefined`: no bucket is configured.
 */
export async function compareTrail(
  run: WorkflowRun,
  { repository }: Pick<MainBranch, 'repository'>,
  config: Config,
  folder: string,
): Promise<TrailCompared | string | undefined> {
  const { audit } = config;
  if (audit === undefined) return undefined;
  const { bucketError } = await import('../../aws/audit-bucket.ts');
  try {
    const bucket = await openBucket(run, config, audit);
    const listed = await bucket.list(prefixOf(repository));
    const kept: KeptRecord[] = [];
    const altered: AlteredObject[] = [];
    // Whoever may write there could otherwise end every comparison with one object that nobody can read.
    const unread: UnreadObject[] = [];
    const covered = listed.flatMap(({ key, over }): CoveredObject[] =>
      KEY.test(key) && over.versions + over.markers > 0 ? [{ key, issue: issueIn(key), over }] : [],
    );
    let last: unknown;
    for (let at = 0; at < listed.length; at += AT_ONCE)
      for (const read of await Promise.all(
        listed
          .slice(at, at + AT_ONCE)
          .map((each) =>
            recordIn(bucket, repository, each).catch((error: unknown) => ({ ...each, unread: error })),
          ),
      )) {
        if (read === undefined) continue;
        if ('unread' in read) {
          unread.push({ key: read.key, issue: issueIn(read.key), why: bucketError(read.unread) });
          last = read.unread;
          continue;
        }
        if ('digest' in read) kept.push(read);
        else altered.push(read);
      }
    if (unread.length > 0 && kept.length + altered.length === 0) throw last;
    return reconcileTrail(
      { kept, altered: [...altered, ...unread], covered },
      ledgerLines(folder, repository),
      run.github.now(),
    );
  } catch (error) {
    return `The audit trail in the bucket ${audit.bucket} could not be read: ${bucketError(error)}`;
  }
}

const KEY = /^(\d+)\/(\d{4}-\d{2})\/([1-9]\d*)\/([a-z-]+)\/([0-9a-f]{64})\.json$/;

/** Named by its key alone, whose form is checked when it is read. */
const issueIn = (key: string): IssueNumber => IssueNumber.of(Number(KEY.exec(key)?.[3]));

/** @returns `undefined` for what no job of ours names so. */
async function recordIn(
  bucket: AuditBucket,
  repository: RepositoryId,
  { key, version, at }: ListedObject,
): Promise<KeptRecord | AlteredObject | undefined> {
  const [, , , number, kind = '', digest = ''] = KEY.exec(key) ?? [];
  const issue = Number(number);
  // Where there is nothing but a marker, nothing was ever written.
  if (!IssueNumber.is(issue) || !Digest.is(digest) || version === undefined) return undefined;
  const text = await bucket.get(key, version);
  const content = digestOf(text) === digest ? contentOf(text) : undefined;
  if (
    content === undefined ||
    content.repository !== repository ||
    content.issue !== issue ||
    content.kind !== kind
  )
    return { key, issue };
  const { event, data } = content;
  const { part, until } = data;
  return {
    key,
    at,
    issue,
    kind,
    event,
    digest,
    part: typeof part === 'string' ? part : FIRST_PART,
    until: typeof until === 'string' ? until : undefined,
    basis: basisIn(data, data['extension'] ?? data['difference']),
    endsByItself: data['curated'] === undefined || data['mode'] === 'copy',
  };
}

/** An announcement calls them approvals, the news of a grant approvers. @param beside of what stands beside a request: what was announced is its own */
function basisIn(data: Readonly<Record<string, unknown>>, beside: unknown): TrailBasis {
  const own = typeof beside === 'object' && beside !== null ? (beside as typeof data) : data;
  const { policy } = data;
  const { pull, approvals, approvers = approvals } = own;
  const ids = Array.isArray(approvers)
    ? approvers.flatMap((each: unknown) =>
        typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'number'
          ? [each.id]
          : [],
      )
    : undefined;
  return {
    ...(typeof policy === 'string' ? { policy } : {}),
    ...(typeof pull === 'number' ? { pull } : {}),
    ...(ids === undefined ? {} : { approvers: ids.sort((a, b) => a - b) }),
  };
}

function contentOf(text: string) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { repository, issue, kind, event, data } = value as Readonly<Record<string, unknown>>;
  return typeof event === 'string' && typeof data === 'object' && data !== null
    ? { repository, issue, kind, event, data: data as Readonly<Record<string, unknown>> }
    : undefined;
}

function ledgerLines(folder: string, repository: RepositoryId): readonly LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const { month, issue, text } of readLedgerTexts(folder))
    for (const event of readEvents(text, issue)) {
      const at = parseInstant(event.at);
      if (at === undefined) continue;
      const digest = digestOf(recordOfEvent(repository, { month }, event).text);
      const { until } = event.data;
      lines.push({
        issue,
        kind: event.kind,
        event: event.id,
        at,
        digest,
        until: typeof until === 'string' ? until : undefined,
      });
    }
  return lines;
}
