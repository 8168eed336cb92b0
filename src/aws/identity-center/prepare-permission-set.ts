import { formatInstant } from '../../terms/instant.ts';
import { serialiseCurated } from '../../policy/curated-set.ts';
import type { Grant, GrantOutcome, JudgeBeside } from '../backend.ts';
import { isRevoked, TAG, tagsOfGrant, tagsOfHolder, tagsOfSet, type Tags } from '../grant-tags.ts';
import { refusalBeside } from '../refused-escalation.ts';
import { untilVisible } from '../visibility.ts';
import type { Assignment } from './assignment-calls.ts';
import { differs, failed, heldByOthers, othersHolding, withdraw } from './center-grant-refusals.ts';
import { centerNow } from './identity-center.ts';
import {
  assignmentOfShared,
  isAssigned,
  isNamed,
  setsOfRequest,
  tombstoneAmongSets,
  type CenterAccount,
  type SetObject,
} from './identity-center-account.ts';
import { endAccess } from './identity-center-revoke.ts';
import { readCenterStanding } from './identity-center-standing.ts';
import type { SetContent } from './permission-set-calls.ts';
import { fill, readBack } from './permission-set-content.ts';
import { descriptionOf, setNameOf, type SetPurpose } from './permission-set-names.ts';
import { readCuratedSet } from './read-curated-set.ts';
import { boundaryText } from './wanted-permission-set.ts';

/** The set is as it was approved, and may be assigned; `held`: it is assigned already. */
export interface Ready {
  readonly kind: 'ready';
  readonly object: SetObject;
  readonly user: string;
  readonly assignment: Assignment;
  readonly held: boolean;
}

/** g1 to g4: everything that can be known before anybody is given anything. */
export async function prepare(
  at: CenterAccount,
  grant: Grant,
  userName: string,
  wanted: SetContent,
  judge: JudgeBeside | undefined,
): Promise<Ready | GrantOutcome> {
  const listed = await setsOfRequest(at, grant.issue, grant.part);
  const tombstone = await tombstoneAmongSets(at, listed);
  if (tombstone !== undefined) return withdraw(at, listed, tombstone);

  const time = await centerNow(at);
  if (time >= grant.window.until)
    return failed(
      'window-over',
      `The approved time ended at ${formatInstant(grant.window.until)}, and for AWS it is ${formatInstant(time)}. File a new request.`,
    );
  const user = await at.store.userId(userName);
  if (user === undefined)
    return failed(
      'no-such-user',
      `Identity Center has no user with the name or e-mail address ${userName}. Correct identity_center_user under identities ` +
        'in aws-jit.yml, or wait until your directory has brought the person over.',
    );
  const changed = await curatedChanged(at, grant);
  if (changed !== undefined) return changed;

  const shared = grant.curated?.mode === 'assign' ? grant.curated.content.permissionSet : undefined;
  const purpose: SetPurpose = {
    account: at.account,
    assigns: shared === undefined ? undefined : { set: shared, user },
  };
  const before = listed.find((each) => isNamed(each, nameIn(grant)));
  const refusal = judge && refusalBeside(await readCenterStanding(at, user, grant, shared), judge);
  if (refusal) {
    // A run that was killed may have given it.
    if (before !== undefined) await endAccess(at, before);
    return refusal;
  }
  if (shared !== undefined && !listed.some((each) => isNoteOf(each, purpose))) {
    if (await isAssigned(at, assignmentOfShared(at.account, { set: shared, user })))
      return failed(
        'already-assigned',
        `${userName} has ${grant.curated?.content.name ?? shared} in account ${at.account} already, by somebody else's hand or ` +
          'by another request. Taking it back at the end of this one would take that away, so nothing is assigned.',
        true,
      );
  }

  const own = before ?? (await create(at, grant, purpose, tagsOfHolder(user, boundaryText(wanted.boundary))));
  if (own === undefined)
    return failed(
      'not-visible',
      `AWS says that there is a permission set ${setNameOf(nameIn(grant))}, and does not show it. Nothing is assigned; the next run goes on.`,
      true,
    );
  // The name was won by a revocation: its set is described for no more than that.
  const first = await at.sets.tagsOf(own.arn);
  if (first !== undefined && isRevoked(first)) return withdraw(at, [own], own);
  if (descriptionOf(own, purpose) !== (own.purpose && descriptionOf(own, own.purpose)))
    return differs(own, 'it is not described as one that this tool made for this request');
  const assignment: Assignment =
    purpose.assigns === undefined
      ? { set: own.arn, account: at.account, to: { kind: 'USER', id: user } }
      : assignmentOfShared(at.account, purpose.assigns);
  const others = await othersHolding(at, own, assignment);
  if (others.length > 0) return heldByOthers(own, others);
  const held = await isAssigned(at, assignment);

  // Where somebody has it already, nothing is put there that nobody compared before it was given.
  const extra = held ? undefined : await fill(at, own, wanted);
  const read =
    extra === undefined ? await readBack(at, own, wanted) : { difference: extra, tags: first ?? {} };
  if (isRevoked(read.tags)) return withdraw(at, [own], own);
  if (read.difference !== undefined) return differs(own, read.difference);
  if (read.tags[TAG.reviewed] !== grant.reviewed)
    return differs(own, 'its tag says that another policy was reviewed');
  return { kind: 'ready', object: own, user, assignment, held };
}

const nameIn = ({ repository, issue, part, window }: Grant) => ({
  repository,
  issue,
  part,
  until: window.until,
});

const isNoteOf = ({ purpose }: SetObject, { assigns }: SetPurpose): boolean =>
  purpose?.assigns !== undefined &&
  purpose.assigns.set === assigns?.set &&
  purpose.assigns.user === assigns.user;

/** What was reviewed is the shared set as it was then; anything else is not granted. */
async function curatedChanged(at: CenterAccount, { curated }: Grant): Promise<GrantOutcome | undefined> {
  if (curated === undefined) return undefined;
  const now = await readCuratedSet(at, curated.content.permissionSet);
  if (serialiseCurated(now) === serialiseCurated(curated.content)) return undefined;
  return failed(
    'curated-changed',
    `The permission set ${now.name} is not what was reviewed any more: somebody has changed it, or AWS one of its policies. ` +
      'Run aws-jit curated pull, have the change reviewed, and file a new request.',
  );
}

/** g2. `undefined`: the name is taken, and AWS does not show by what. */
async function create(
  at: CenterAccount,
  grant: Grant,
  purpose: SetPurpose,
  more: Tags,
): Promise<SetObject | undefined> {
  const name = nameIn(grant);
  const tags: Tags = { ...tagsOfGrant(grant), ...tagsOfSet(at.account, grant.curated), ...more };
  const created = await at.sets.createSet({
    name: setNameOf(name),
    description: descriptionOf(name, purpose),
    tags,
  });
  if (created.kind === 'created') at.directory.changed(created.arn);
  return untilVisible(at.sleep, async () =>
    (await setsOfRequest(at, grant.issue, grant.part)).find(
      (each) => isNamed(each, name) && (created.kind === 'exists' || each.arn === created.arn),
    ),
  );
}
