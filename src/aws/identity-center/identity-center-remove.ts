import { formatInstant } from '../../terms/instant.ts';
import { unassign } from './assignment.ts';
import { pastConflicts } from '../back-off.ts';
import type { GrantObject } from '../backend.ts';
import {
  assignmentsOf,
  isGivenByAnother,
  onlyForGone,
  setAt,
  type CenterAccount,
} from './identity-center-account.ts';
import { endAccess } from './identity-center-revoke.ts';
import { isConflict } from './permission-set-calls.ts';
import { centerNow } from './identity-center.ts';
import { NotRemovable } from '../iam/iam-remove.ts';
import { NotVisible, untilVisible } from '../visibility.ts';

/**
 * Takes an expired set from everybody and deletes it. What it is, for which account and until when is read from AWS, not
 * from what the caller believes, and the time is AWS's.
 *
 * @throws NotRemovable for a set that is not of this repository and account, and before its expiry.
 */
export async function removeFromIdentityCenter(
  at: CenterAccount,
  { arn }: GrantObject,
): Promise<'removed' | 'emptied'> {
  const there = await at.sets.describeSet(arn);
  if (there === undefined) {
    at.directory.changed(arn);
    return 'removed';
  }
  const object = await setAt(at, arn);
  if (object?.purpose?.account !== at.account)
    throw new NotRemovable(`${arn} is not an object of this repository in this account: it is left alone.`);
  const time = await centerNow(at);
  if (time < object.until)
    throw new NotRemovable(
      `${arn} lasts until ${formatInstant(object.until)}, and for AWS it is ${formatInstant(time)}: only revoking ends it before.`,
    );
  // A shared set that another request of ours, or an extension of this one, still gives to the same person.
  const keeps = (await isGivenByAnother(at, object, () => true)) ? object.purpose.assigns?.set : undefined;
  // Deleting is refused while it is assigned, or while a killed run's assignment is still being made: look again after a pause.
  const kept = await pastConflicts(at, async () => {
    for (const assignment of await assignmentsOf(at, object))
      if (assignment.set !== keeps) await unassign(at, assignment);
    try {
      await at.sets.deleteSet(arn);
      return false;
    } catch (error) {
      const left = (await assignmentsOf(at, object)).filter(({ set }) => set === arn);
      if (!isConflict(error) || left.length === 0 || !(await onlyForGone(at, left))) throw error;
      return true;
    }
  });
  if (kept) {
    // AWS lets go neither of the assignment of somebody who has left nor of the set: it is emptied, and gives nothing.
    const content = await at.sets.contentOf(arn);
    const gives =
      content !== undefined &&
      (content.inline !== undefined || content.managed.length + content.references.length > 0);
    if (gives) await endAccess(at, object);
    return 'emptied';
  }
  at.directory.changed(arn);
  const absent = await untilVisible(at.sleep, async () =>
    (await at.sets.describeSet(arn)) === undefined ? true : undefined,
  );
  if (!absent) throw new NotVisible(`${arn} is deleted`);
  return 'removed';
}
