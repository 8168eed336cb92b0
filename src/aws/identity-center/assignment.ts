import { pastConflicts, untilEnded } from '../back-off.ts';
import type { Assignment, Operation, OperationKind } from './assignment-calls.ts';
import type { IdentityCenter } from './identity-center.ts';

/** Giving and taking permission sets, each polled to its end. */

/** AWS works on it still, after ten minutes; or it ended otherwise than was asked. Running again goes on from there. */
export class NotEnded extends Error {
  constructor(message: string) {
    super(`${message} Nobody is told anything yet; the next run looks again.`);
    this.name = 'NotEnded';
  }
}

const WORDS: Readonly<Record<OperationKind, string>> = {
  creation: 'giving',
  deletion: 'taking back',
  provisioning: 'updating',
};

async function ended(
  at: IdentityCenter,
  kind: OperationKind,
  started: Operation,
  set: string,
): Promise<Operation> {
  if (started.status !== 'IN_PROGRESS') return started;
  const end = await untilEnded(at, async () => {
    const now = await at.assignments.look(kind, started.id);
    return now.status === 'IN_PROGRESS' ? undefined : now;
  });
  if (end === undefined) throw new NotEnded(`AWS has not ended ${WORDS[kind]} ${set} within ten minutes.`);
  return end;
}

/** Gives a set to somebody in an account. `refused`: AWS took the request and then could not do it, in its words. */
export function assign(
  at: IdentityCenter,
  assignment: Assignment,
): Promise<{ readonly refused: string | undefined }> {
  return at.slots.within(assignment.account, async () => {
    const started = await pastConflicts(at, () => at.assignments.create(assignment));
    const { status, reason } = await ended(at, 'creation', started, assignment.set);
    return { refused: status === 'FAILED' ? reason : undefined };
  });
}

/** Takes it back; what is not there is back already. @throws NotEnded when AWS could not. */
export function unassign(at: IdentityCenter, assignment: Assignment): Promise<void> {
  return at.slots.within(assignment.account, async () => {
    const started = await pastConflicts(at, () => at.assignments.remove(assignment));
    if (started === undefined) return;
    const { status, reason } = await ended(at, 'deletion', started, assignment.set);
    // AWS ends this with a 404 for a user who has left: the assignment stays, and nobody can use it.
    if (status === 'FAILED' && !(await hasLeft(at, assignment)))
      throw new NotEnded(
        `AWS could not take ${assignment.set} back from ${assignment.to.id} in account ${assignment.account}: ${reason}`,
      );
  });
}

/** Where the directory may not be asked, it is not known, and so not so. */
async function hasLeft(at: IdentityCenter, { to }: Assignment): Promise<boolean> {
  if (to.kind !== 'USER') return false;
  try {
    return (await at.store.user(to.id)) === undefined;
  } catch {
    return false;
  }
}

/**
 * Makes the set's role in an account what the set is now. `refused`: AWS could not, in its words; then the assignment's end
 * keeps anybody from coming in anew, and what is open keeps what it had.
 */
export function provision(
  at: IdentityCenter,
  set: string,
  account: string,
): Promise<{ readonly refused: string | undefined }> {
  return at.slots.within(account, async () => {
    const started = await pastConflicts(at, () => at.assignments.provision(set, account));
    const { status, reason } = await ended(at, 'provisioning', started, set);
    return { refused: status === 'FAILED' ? reason : undefined };
  });
}

/**
 * Waits for assignments of the set that somebody has asked for and AWS has not made yet: a run that was killed leaves them.
 * The list says no more than ids, and it holds about ten at most.
 */
export async function untilNoneIsMade(at: IdentityCenter, set: string): Promise<void> {
  for (const id of await at.assignments.creationsInProgress()) {
    const now = await at.assignments.look('creation', id);
    if (now.set === set) await ended(at, 'creation', now, set);
  }
}
