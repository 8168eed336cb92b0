import { MINUTE } from '../action/company.ts';
import { isAttached, type Event, type Walk } from './walk-model.ts';
import {
  approve,
  close,
  dismiss,
  edit,
  file,
  loseFile,
  merge,
  reopen,
  revokeByNumber,
  wholeWay,
} from './walk-requests.ts';
import { run, someRuns, watch } from './walk-runs.ts';
import { bringAdvance, mapApprover, removeAdvance, use } from './walk-standing.ts';
import { addedWholeWay, approveSupplement, askLonger, askMore, mergeSupplement } from './walk-supplements.ts';
import { emptyLedger, failBucket, putLabel, removeLines, resetLedger, takeLabel } from './walk-writers.ts';

/** Everything that can happen, how often beside the others, and when it can. */
export interface Happening {
  readonly name: string;
  readonly event: Event;
  readonly weight: number;
  /** Left out: whenever there is a request. */
  readonly can?: (walk: Walk) => boolean;
}

const MOST_OPEN = 6;
export const openOnes = ({ acme, requests }: Walk) =>
  requests.filter(({ issue }) => acme.isOpen(issue)).slice(-MOST_OPEN);
const hasRoom = (walk: Walk): boolean => openOnes(walk).length < MOST_OPEN;
const isLive = ({ acme, requests }: Walk): boolean => requests.some((of) => isAttached(acme, of));
/** Nobody may use one any more after that: first some are. */
const wereUsed = ({ reached }: Walk): boolean =>
  ['standing use', 'break glass'].every((kind) => reached.has(`given: ${kind}`));
const anyTime = (): boolean => true;

const clock: Event = ({ walk: { acme, random } }) => {
  acme.clock.advance(MINUTE * (5 + random.below(120)));
  return Promise.resolve();
};

export const HAPPENINGS: readonly Happening[] = [
  { name: 'file', event: file, weight: 2, can: hasRoom },
  { name: 'the whole way', event: wholeWay, weight: 2, can: hasRoom },
  {
    name: 'draft',
    event: ({ walk, of }) =>
      run(walk, 'draft', { name: 'issues', action: 'opened', number: of.issue, sender: of.requester }),
    weight: 4,
  },
  { name: 'edit', event: edit, weight: 1 },
  { name: 'approve', event: approve, weight: 4 },
  { name: 'dismiss', event: dismiss, weight: 1 },
  { name: 'merge', event: merge, weight: 5 },
  { name: 'lose the file', event: loseFile, weight: 0.5 },
  { name: 'revoke by number', event: revokeByNumber, weight: 0.7 },
  { name: 'close', event: close, weight: 1 },
  { name: 'reopen', event: reopen, weight: 1 },
  { name: 'the whole way of what is added', event: addedWholeWay, weight: 2, can: isLive },
  { name: 'ask longer', event: askLonger, weight: 2, can: isLive },
  { name: 'ask for more', event: askMore, weight: 2, can: isLive },
  { name: 'approve what is added', event: approveSupplement, weight: 3, can: isLive },
  { name: 'merge what is added', event: mergeSupplement, weight: 3, can: isLive },
  {
    name: 'bring in advance',
    event: bringAdvance,
    weight: 1,
    can: ({ advances }) => advances.length < 4,
  },
  { name: 'use', event: use, weight: 2, can: ({ advances }) => advances.length > 0 },
  {
    name: 'remove the standing approval',
    event: removeAdvance,
    weight: 0.2,
    can: wereUsed,
  },
  {
    name: 'an approver gains by it',
    event: mapApprover,
    weight: 0.05,
    can: wereUsed,
  },
  { name: 'take a label away', event: takeLabel, weight: 1 },
  { name: 'put a label', event: putLabel, weight: 1 },
  { name: 'empty the ledger', event: emptyLedger, weight: 0.4 },
  { name: 'set the ledger back', event: resetLedger, weight: 0.4 },
  { name: 'take lines from the ledger', event: removeLines, weight: 0.4 },
  { name: 'the bucket fails', event: failBucket, weight: 0.7, can: anyTime },
  { name: 'watch', event: watch, weight: 0.5 },
  { name: 'clock', event: clock, weight: 3, can: anyTime },
  { name: 'grant', event: ({ walk }) => run(walk, 'grant', { name: 'push' }), weight: 3 },
  { name: 'runs', event: someRuns, weight: 2 },
];
