import { STATES, TRANSITIONS, type State } from '../../src/lifecycle/state.ts';
import { partsOf, reached, type Walk } from './walk-model.ts';

/** What a walk came to: a search that never comes to a state shows nothing of it. */
const nameOf = (label: string | undefined): State | undefined =>
  (Object.keys(STATES) as State[]).find((state) => STATES[state].label === label);

/** After each thing that happened: what AWS holds newly, and which transition the label shows. */
export function observe(walk: Walk): void {
  const { acme, requests } = walk;
  for (const of of requests) {
    const parts = partsOf(acme, of);
    for (const part of parts.filter((each) => !of.counted.parts.includes(each)))
      reached(walk, `given: ${kindOf(part, of.uses?.afterwards)}`);
    const state = nameOf(acme.label(of.issue));
    const before = of.counted.state as State | undefined;
    if (state !== undefined && state !== before) {
      const follows: readonly State[] = before === undefined ? [] : TRANSITIONS[before];
      if (before !== undefined && follows.includes(state)) reached(walk, `${before} → ${state}`);
      reached(walk, `state: ${state}`);
    }
    of.counted = { state: state ?? before, parts };
  }
}

const kindOf = (part: string, afterwards: boolean | undefined): string =>
  part.startsWith('x')
    ? 'extension'
    : part.startsWith('d')
      ? 'difference'
      : afterwards === undefined
        ? 'request'
        : afterwards
          ? 'break glass'
          : 'standing use';

/** What has to be come to, beside each event of the table. */
export const TO_REACH: readonly string[] = [
  ...['request', 'extension', 'difference', 'standing use', 'break glass'].map((kind) => `given: ${kind}`),
  ...['drafted', 'scheduled', 'granted', 'refused', 'cancelled', 'expired', 'revoked'].map(
    (state) => `state: ${state}`,
  ),
  ...['whole', 'killed', 'unanswered', 'refused', 'doubled'].map((how) => `run ${how}`),
  'extension proposed',
  'difference proposed',
  'label taken away',
  'label put',
  'ledger emptied',
  'ledger reset',
  'ledger lines removed',
  'record refused by the bucket',
];
