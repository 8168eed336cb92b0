import type { Backend, Grant, GrantOutcome, JudgeBeside } from '../../aws/backend.ts';
import type { Request } from '../../request/request.ts';
import { monthOf } from '../../terms/instant.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { intendedRecord, type Evidence } from '../trail/audit-record.ts';
import { AuditTrailError, type AuditTrail } from '../trail/audit-trail.ts';

/** The code of a grant that was not made, since it could not be recorded first. */
export const UNRECORDED = 'AuditTrail';

/** What a grant rests on. @param request and view byte for byte as they were approved */
export const evidenceOf = (
  { createdAt, requester }: Pick<Request, 'createdAt' | 'requester'>,
  request: string,
  view: string,
  { approvers, pull, head }: Pick<Evidence, 'approvers' | 'pull' | 'head'>,
): Evidence => ({
  month: monthOf(createdAt),
  requester: requester.id,
  request: digestOf(request),
  view: digestOf(view),
  approvers,
  pull,
  head,
});

/**
 * The one way in which anything is attached. Where `audit` is configured, that it is intended is in the bucket before, or nothing is attached.
 * @param isLive whether AWS gives it already, of a run that ended before it could tell: that is only read back.
 * @param announce done right before AWS is asked, once all else that may keep it from being given was done; what it returns is why nothing is attached
 */
export async function attachRecorded<Withheld extends { readonly kind: 'withheld' } = never>(
  trail: AuditTrail | undefined,
  backend: Backend,
  grant: Grant,
  evidence: Evidence,
  isLive: () => Promise<boolean>,
  judge: JudgeBeside,
  announce?: () => Promise<Withheld | undefined>,
): Promise<GrantOutcome | Withheld> {
  try {
    await trail?.write(intendedRecord(grant, evidence));
  } catch (error) {
    if (!(error instanceof AuditTrailError)) throw error;
    if (!(await isLive()))
      return {
        kind: 'failed',
        code: UNRECORDED,
        message: `${error.message} Nothing is attached that is not recorded there first.`,
        retry: true,
      };
  }
  return (await announce?.()) ?? backend.grant(grant, judge);
}
