import { causeIn } from '../../aws/aws-errors.ts';
import type { AuditBucket } from '../../aws/audit-bucket.ts';
import type { AuditSettings } from '../../config/recording/audit-settings.ts';
import type { Config } from '../../config/config.ts';
import { openLedger, type Ledger } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { EventKind } from '../../report/event-data.ts';
import { isAskedFirst } from '../../terms/brand.ts';
import { formatInstant } from '../../terms/instant.ts';
import { endpointFor } from '../run/each-account.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { recordOfEvent, type AuditRecord } from './audit-record.ts';

/** The bucket of `audit`, as a job that has AWS writes to it: with the role that it has already, and nothing is read back. */
export interface AuditTrail {
  readonly bucket: string;
  /**
   * Resolves when the record is in the bucket, now or since an earlier run. After one failure nothing more is tried in this run, so that
   * a bucket that does not answer holds up nobody twice.
   * @throws AuditTrailError
   */
  write(record: AuditRecord): Promise<void>;
  /** Why something could not be written in this run. */
  failure(): string | undefined;
  /** Whether anything was. */
  wrote(): boolean;
}

/** What was done, or is about to be, could not be written to the bucket. */
export class AuditTrailError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AuditTrailError';
  }
}

type TrailSettings = Pick<Config, 'audit' | 'endpoints'> & { readonly aws_region: string | undefined };

/** @returns `undefined` where none is configured: the SDK's S3 client is then not even loaded. */
export function auditTrail(run: WorkflowRun, config: TrailSettings): AuditTrail | undefined {
  const { audit } = config;
  if (audit === undefined) return undefined;
  let failure: string | undefined;
  let wrote = false;
  let opened: Promise<AuditBucket> | undefined;
  return {
    bucket: audit.bucket,
    failure: () => failure,
    wrote: () => wrote,
    async write({ key, text }) {
      if (failure !== undefined) throw new AuditTrailError(failure);
      const { bucketError } = await import('../../aws/audit-bucket.ts');
      try {
        opened ??= openBucket(run, config, audit);
        const at = formatInstant(run.github.now());
        await (await opened).put(key, text, { run: run.id, attempt: String(run.attempt), at });
        wrote = true;
      } catch (error) {
        failure ??= `The audit trail in the bucket ${audit.bucket} cannot be written: ${causeIn(bucketError(error))}`;
        throw new AuditTrailError(failure);
      }
    },
  };
}

/** With the job's own credentials: writing takes no role of any account, and reading is `reader_role`'s where the bucket's account has one. */
export async function openBucket(
  run: WorkflowRun,
  config: TrailSettings,
  { bucket, region, account }: AuditSettings,
  credentials: Parameters<typeof import('../../aws/audit-bucket.ts').auditBucket>[2] = run.aws,
): Promise<AuditBucket> {
  const { auditBucket } = await import('../../aws/audit-bucket.ts');
  const where = region ?? config.aws_region;
  if (where === undefined)
    throw new Error(
      'aws-jit.yml names no valid aws_region, and no audit.region, in which the bucket would be.',
    );
  return auditBucket({ bucket, region: where, account }, endpointFor(run, config), credentials);
}

/**
 * No later run may be there to tell these: what was off is put right, what was used is gone with its policy, and what is live can be over before
 * the bucket answers, when a use of a standing approval would be told that it was never given.
 */
const LINE_ALL_THE_SAME: ReadonlySet<string> = new Set<EventKind>([
  'granted',
  'scheduled',
  'tampered',
  'last-accesses',
]);

/**
 * The ledger of a job that has AWS: what becomes a line there is in the bucket first. Where the bucket does not take something, its issue stays as
 * it is, so that the next run, which finds it untold, writes it. Nothing is ever written to the bucket because the ledger has it: everybody
 * who can write here could have put it there. People are told all the same.
 */
export const recordedLedger = (
  run: WorkflowRun,
  { repository }: Pick<MainBranch, 'repository'>,
  trail: AuditTrail | undefined,
): Ledger =>
  openLedger(
    run.github,
    trail &&
      (async (key, event) => {
        try {
          await trail.write(recordOfEvent(repository, key, event));
          return 'recorded';
        } catch (error) {
          // Said once for the run, by show-audit-trail.ts.
          if (!(error instanceof AuditTrailError)) throw error;
          // What stands beside a grant has no label by which a run would see that the bucket lacks it: it goes by its line. Of several
          // accounts each part is a grant of its own.
          const { part } = event.data;
          const isBeside = typeof part === 'string' && !isAskedFirst(part);
          return LINE_ALL_THE_SAME.has(event.kind) && !isBeside ? 'line alone' : 'neither';
        }
      }),
  );
