import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import { STATES, type State } from '../../src/lifecycle/state.ts';
import { REPOSITORY } from '../action/company.ts';
import { did, reached, type Event, type Walk, type Walked } from './walk-model.ts';

/**
 * What somebody who may write makes of what the machine keeps: labels and the ledger. Neither grants, ends or widens anything, so that
 * none of it is a reason for anything that the walk finds afterwards. And the bucket, which keeps what nobody can change, and may fail.
 */
const LEDGER = 'aws-jit-ledger';

const labelled = ({ acme, requests }: Walk, of: Walked): Walked | undefined =>
  acme.label(of.issue) === undefined ? requests.findLast(({ issue }) => acme.label(issue) !== undefined) : of;

export const takeLabel: Event = async ({ walk, of: any }) => {
  const of = labelled(walk, any);
  const label = of && walk.acme.label(of.issue);
  if (of === undefined || label === undefined) return;
  await walk.acme.github
    .as('mallory')
    .request('DELETE', `/repos/${REPOSITORY}/issues/${of.issue}/labels/${encodeURIComponent(label)}`);
  of.theirLabel = walk.acme.label(of.issue) ?? 'none';
  reached(walk, 'label taken away');
  walk.log.push(`  = ${label} of #${of.issue}`);
};

/** Another state's, beside its own or instead of it. */
export const putLabel: Event = async (at) => {
  const { walk } = at;
  const of = labelled(walk, at.of);
  if (of === undefined) return;
  if (walk.random.chance(0.5)) await takeLabel({ walk, of });
  const state = walk.random.pick(Object.keys(STATES) as State[]);
  const put = await did(
    walk.acme.github
      .as('mallory')
      .request('POST', `/repos/${REPOSITORY}/issues/${of.issue}/labels`, { labels: [STATES[state].label] }),
  );
  of.theirLabel = walk.acme.label(of.issue) ?? 'none';
  if (put) reached(walk, 'label put');
  walk.log.push(`  = ${STATES[state].label} on #${of.issue}`);
};

/** After it, what the ledger says of a request counts from its lines of now on. */
function tampered(walk: Walk, what: string): void {
  for (const of of walk.requests) of.ledgerFrom = walk.acme.ledger(of.issue).length;
  reached(walk, what);
}

const tipOf = ({ acme }: Walk): string | undefined => acme.repository.state.refs.get(`refs/heads/${LEDGER}`);

export const emptyLedger: Event = ({ walk }) => {
  if (tipOf(walk) === undefined) return Promise.resolve();
  walk.acme.repository.push(LEDGER, undefined, 'mallory');
  tampered(walk, 'ledger emptied');
  return Promise.resolve();
};

/** To a commit of some time before. */
export const resetLedger: Event = ({ walk }) => {
  const { acme, random } = walk;
  let sha = tipOf(walk);
  for (let back = 1 + random.below(8); back > 0 && sha !== undefined; back -= 1)
    sha = acme.repository.state.git.commit(sha)?.parents[0] ?? sha;
  if (sha === undefined || sha === tipOf(walk)) return Promise.resolve();
  acme.repository.push(LEDGER, sha as never, 'mallory');
  tampered(walk, 'ledger reset');
  return Promise.resolve();
};

/** Some lines of one request. */
export const removeLines: Event = ({ walk }) => {
  const { acme, random, requests } = walk;
  const pathOf = ({ issue }: Walked): string => `events/2026-11/${issue}.jsonl`;
  const kept = requests.filter(
    (each) =>
      acme.repository.state.refs.has(`refs/heads/${LEDGER}`) &&
      acme.repository.read(pathOf(each), LEDGER) !== undefined,
  );
  if (kept.length === 0) return Promise.resolve();
  const of = random.pick(kept);
  const lines = (acme.repository.read(pathOf(of), LEDGER) ?? '').split('\n').filter((line) => line !== '');
  const left = lines.filter(() => random.chance(0.5));
  acme.repository.write(
    { [pathOf(of)]: left.length === 0 ? null : `${left.join('\n')}\n` },
    { by: 'mallory', branch: LEDGER },
  );
  tampered(walk, 'ledger lines removed');
  walk.log.push(`  = ${lines.length - left.length} of ${lines.length} of #${of.issue}`);
  return Promise.resolve();
};

/** The next few runs can keep nothing there. */
export const failBucket: Event = ({ walk }) => {
  walk.bucketFails = 1 + walk.random.below(3);
  return Promise.resolve();
};

/** For one run. @returns what counts, once it is over, whether it met it. */
export function withBucket(walk: Walk): () => void {
  if (walk.bucketFails === 0) return () => undefined;
  walk.bucketFails -= 1;
  const { acme, random } = walk;
  const from = acme.faults.calls.length;
  const [code, status] = random.pick([
    ['AccessDenied', 403],
    ['SlowDown', 503],
    ['InternalError', 500],
  ] as const);
  acme.faults.order({ ...s3Error('PutObject', code, status, Infinity), after: random.pick([0, 0, 1]) });
  return () => {
    const met = acme.faults.calls
      .slice(from)
      .some(({ operation, status: got }) => operation === 'PutObject' && got === status);
    if (met) reached(walk, 'record refused by the bucket');
  };
}
