// src/commands/doctor/: what a set-up is like, read by whoever can: each job its own role, and one without AWS all the rest.
import { centerReach, reachedAccounts, type ReachedAccount } from '../../config/account-reach.ts';
import type { Config } from '../../config/config.ts';
import { centerUsersIn, granteesIn } from '../../config/grantees.ts';
import { writeLedgerFile } from '../../github/ledger-branch.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import {
  AUDIT,
  CENTER,
  examinationText,
  examinedPath,
  jobNamed,
  type Examined,
} from '../../setup/doctor/examination.ts';
import { ROLE_KINDS, type RoleKind } from '../../setup/doctor/role-kinds.ts';
import { withinLimits } from '../../terms/call-limits.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { endpointFor, openCenterWith, sessionsOf } from '../run/each-account.ts';
import type { AuditSettings } from '../../config/recording/audit-settings.ts';
import type { RepositoryId } from '../../terms/brand.ts';
import { prefixOf } from '../trail/audit-record.ts';
import { openBucket } from '../trail/audit-trail.ts';
import { outOfTime } from '../run/run-deadline.ts';
import { accountsOfJob } from '../run/share-of-accounts.ts';
import type { ActionCommand, WorkflowRun } from '../run/workflow-run.ts';

/** Permission sets of an instance, by AWS's quota, and how much of it is to be left. */
const MOST_SETS = 2000;
const LEFT = 0.1;

/**
 * `examine`: a job with a role in AWS finds out what that role can do in each of its accounts, by reading, and writes it on the
 * ledger branch for the job without AWS that tells people (`doctor`). Changes nothing in AWS, and fails for nothing that it finds:
 * it is told once, by the health issue.
 *
 * @param role which one the job has, as its workflow says
 */
export function examineOwnRole(role: string): ActionCommand {
  const kind = ROLE_KINDS.find((each) => each === role);
  if (kind === undefined)
    throw new Error(`The input "role" must be one of ${ROLE_KINDS.join(', ')}, but is "${role}".`);
  return async (run) => {
    const main = await readMainBranch(run.github);
    const config = configurationOf(main);
    const found: Examined[] = [];
    const look = async (account: string, work: () => Promise<readonly Examined[]>): Promise<void> => {
      try {
        if (outOfTime(run.deadline) !== undefined) throw new Error('there was no time left');
        found.push(...(await withinLimits(work(), run.deadline.work)));
      } catch (error) {
        const out = error instanceof Error && error.name === 'WrongCredentials';
        run.log.warning(`${account}: ${error instanceof Error ? error.message : String(error)}`);
        found.push({ code: out ? 'unreachable' : 'unanswered', account, names: [] });
      }
    };
    for (const account of accountsOfJob(reachedAccounts(config), run.share))
      if (account.backend === 'iam')
        await look(account.name, () => inIam(run, config, kind, account, `/jit/${main.repository}/`));
    const center = centerReach(config);
    const reached = reachedAccounts(config).some((each) => each.center !== undefined);
    if (center !== undefined && reached && (run.share?.job ?? 1) === 1)
      await look(CENTER, () => inCenter(run, config, kind));
    if (kind === 'reader' && config.audit !== undefined) {
      const { audit } = config;
      await look(AUDIT, () => inAuditBucket(run, config, audit, main.repository));
    }
    const at = run.github.now();
    const job = jobNamed(kind, run.share?.job);
    await writeLedgerFile(
      run.github,
      examinedPath(job),
      examinationText({ at, found }),
      'Record what a job found of its role',
    );
    run.log.info(`The ${kind} examined itself: ${found.length} finding(s).`);
    return { done: [], failures: [], summary: `The ${kind} examined itself: ${found.length} finding(s).` };
  };
}

const any = (code: Examined['code'], account: string, names: readonly string[]): readonly Examined[] =>
  names.length === 0 ? [] : [{ code, account, names }];

async function inIam(
  run: WorkflowRun,
  config: Config,
  kind: RoleKind,
  account: ReachedAccount,
  path: string,
): Promise<readonly Examined[]> {
  const [session, probe] = await Promise.all([sessionsOf(run, config), import('../../aws/reading-probe.ts')]);
  const role = { granter: account.granterRole, revoker: account.revokerRole, reader: account.readerRole }[
    kind
  ];
  const { id, region, name, boundary } = account;
  const { client, credentials } = await session({ id, region, role, key: `${kind}_role` });
  const refused = [...(await probe.mayListPolicies(client, path))];
  if (kind === 'reader') {
    const { cloudTrailClient } = await import('../../aws/cloudtrail.ts');
    const endpoint = endpointFor(run, config);
    refused.push(
      ...(await probe.mayLookUpEvents(
        cloudTrailClient({ region, endpoint, ...(credentials && { credentials }) }),
      )),
    );
  }
  if (kind !== 'granter') return any('refused', name, refused);
  const grantees = granteesIn(config, name);
  const principals = await probe.ineligible(client, grantees, { boundary, trial: config.trial });
  return [
    ...any('refused', name, [...refused, ...principals.refused]),
    ...any('principal', name, principals.principals),
  ];
}

/** By the role that compares it. Whether the others may write shows at the first grant, before which nothing is given. */
async function inAuditBucket(
  run: WorkflowRun,
  config: Config,
  audit: AuditSettings,
  repository: RepositoryId,
): Promise<readonly Examined[]> {
  const { mayCall } = await import('../../aws/reading-probe.ts');
  const bucket = await openBucket(run, config, audit);
  const unlocked: Examined[] = [];
  const refused = [
    ...(await mayCall('s3:ListBucketVersions', () => bucket.list(`${prefixOf(repository)}0/`))),
    ...(await mayCall('s3:GetBucketObjectLockConfiguration', async () => {
      if (!(await bucket.isLocked())) unlocked.push({ code: 'unlocked', account: AUDIT, names: [] });
    })),
  ];
  return [...any('refused', AUDIT, refused), ...unlocked];
}

async function inCenter(run: WorkflowRun, config: Config, kind: RoleKind): Promise<readonly Examined[]> {
  const reach = centerReach(config);
  if (reach === undefined) return [];
  const [session, { mayCall }] = await Promise.all([
    sessionsOf(run, config),
    import('../../aws/reading-probe.ts'),
  ]);
  const center = await openCenterWith(reach, kind, endpointFor(run, config), session);
  let sets = 0;
  const refused = [
    ...(await mayCall('sso:ListPermissionSets', async () => (sets = (await center.sets.listSets()).length))),
  ];
  const unknown: string[] = [];
  if (kind === 'granter')
    for (const user of centerUsersIn(config)) {
      const lacks = await mayCall('identitystore:GetUserId', async () => {
        if ((await center.store.userId(user)) === undefined) unknown.push(user);
      });
      refused.push(...lacks);
      // One is as good as all.
      if (lacks.length > 0) break;
    }
  return [
    ...any('refused', CENTER, refused),
    ...any('center-user', CENTER, unknown),
    ...(MOST_SETS - sets > MOST_SETS * LEFT ? [] : [{ code: 'quota' as const, account: CENTER, names: [] }]),
  ];
}
