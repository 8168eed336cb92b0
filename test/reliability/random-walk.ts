import { MINUTE } from '../action/company.ts';
import { approveLonger, askLonger, mergeLonger } from './walk-extensions.ts';
import type { Event, Walk, Walked } from './walk-model.ts';
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

/**
 * A walk over everything that can happen to a few requests, in any order: what people do, what the clock does, runs that are lost,
 * doubled, killed or met by faults. After some steps every hourly job runs once without a fault; then AWS's state and what people were
 * told last must be what the table of states says.
 */
const MOST_OPEN = 6;

/** One thing that happens. What GitHub refuses, as people meet it, did not happen. */
export async function step(walk: Walk): Promise<void> {
  const { acme, random, requests, advances, log } = walk;
  const recent = requests.filter(({ issue }) => acme.isOpen(issue)).slice(-MOST_OPEN);
  const one = recent.length === 0 ? undefined : random.pick(recent);
  const [name, happens] = random.weighted<readonly [string, Event]>([
    [['file', file], recent.length < MOST_OPEN ? 2 : 0],
    [['the whole way', wholeWay], recent.length < MOST_OPEN ? 2 : 0],
    [
      [
        'draft',
        ({ of }) =>
          run(walk, 'draft', { name: 'issues', action: 'opened', number: of.issue, sender: of.requester }),
      ],
      4,
    ],
    [['edit', edit], 1],
    [['approve', approve], 4],
    [['dismiss', dismiss], 1],
    [['merge', merge], 5],
    [['lose the file', loseFile], 0.5],
    [['revoke by number', revokeByNumber], 0.7],
    [['close', close], 1],
    [['reopen', reopen], 1],
    [['ask longer', askLonger], 3],
    [['approve longer', approveLonger], 3],
    [['merge longer', mergeLonger], 3],
    [['bring in advance', bringAdvance], advances.length === 0 ? 2 : 0.3],
    [['use', use], advances.length === 0 ? 0 : 2],
    [['remove the standing approval', removeAdvance], 0.2],
    [['an approver gains by it', mapApprover], 0.05],
    [['watch', watch], 0.5],
    [['clock', clock], 3],
    [['grant', () => run(walk, 'grant', { name: 'push' })], 3],
    [['runs', someRuns], 2],
  ]);
  if (one === undefined && !['file', 'the whole way', 'clock', 'bring in advance', 'use'].includes(name))
    return;
  log.push(`${name} #${one?.issue ?? 0}`);
  await happens({ walk, of: one ?? NOBODYS });
}

const clock: Event = ({ walk: { acme, random } }) => {
  acme.clock.advance(MINUTE * (5 + random.below(120)));
  return Promise.resolve();
};

/** For what is about no request. */
const NOBODYS: Walked = {
  issue: 0,
  requester: 'alice',
  duration: 0,
  approvers: new Set(),
  extensions: [],
  never: true,
  open: true,
  held: new Set(),
};
