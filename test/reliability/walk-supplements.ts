import type { MergeMethod } from '../../sandbox/github/github-model.ts';
import { REPOSITORY } from '../action/company.ts';
import { did, isAttached, OWNERS, reached, type Event, type Supplement, type Walked } from './walk-model.ts';
import { run } from './walk-runs.ts';

/** What people do so that access lasts longer, or may do more while it is live: ask, approve, merge, before the end or after it. */

/** One for which it is to the point, if there is any and chance is not against it. */
function apt({ walk, of }: Parameters<Event>[0], is: (each: Walked) => boolean): Walked {
  const { acme, random, requests } = walk;
  const all = requests.filter((each) => acme.isOpen(each.issue) && is(each));
  return all.length === 0 || random.chance(0.15) ? of : random.pick(all);
}

/** Within the form; what is held already is no difference, so that others are left to ask for. */
const ACTIONS = ['s3:GetObjectAttributes', 's3:GetObjectTagging', 's3:GetObjectAcl'] as const;

/** Asks for more, whatever has become of the request, though mostly of what is live. */
const ask =
  (words: (random: Parameters<Event>[0]['walk']['random']) => string): Event =>
  async (at) => {
    const { walk } = at;
    const { acme, random, log } = walk;
    const of = apt(at, (each) => each.uses === undefined && isAttached(acme, each));
    if (of.issue === 0) return;
    const by = random.pick([of.requester, of.requester, of.requester, 'mallory']);
    const said = words(random);
    await acme.github.as(by).comment(REPOSITORY, of.issue, said);
    log.push(`  = ${said.slice(0, 30)} on #${of.issue} by ${by}`);
    await run(walk, 'comment', { name: 'issue_comment', action: 'created', number: of.issue, sender: by });
    for (const { part, from, until } of proposed(walk, of)) {
      reached(walk, part.startsWith('x') ? 'extension proposed' : 'difference proposed');
      log.push(`  = ${part} of #${of.issue}: ${from} to ${until}`);
    }
  };

export const askLonger = ask((random) => `/extend ${1 + random.below(6)}h the export takes longer`);
export const askMore = ask((random) => `/revise also ${random.pick(ACTIONS)}`);

/** Those whose pull request is there and that were not known yet. What they say is read from the branch, as approvers read it. */
function proposed({ acme }: Parameters<Event>[0]['walk'], of: Walked): readonly Supplement[] {
  const branch = new RegExp(`^aws-jit/${of.issue}\\.([xd]\\d+)$`);
  const found = [...acme.repository.state.issues.values()].flatMap((each) => {
    if (!('pull' in each)) return [];
    const part = branch.exec(each.pull.head.ref)?.[1];
    if (part === undefined || of.supplements.some(({ pull }) => pull === each.number)) return [];
    const text =
      acme.repository.read(`requests/prod/2026-11/${of.issue}.${part}.yml`, each.pull.head.ref) ?? '';
    const time = (key: string): number =>
      Date.parse(new RegExp(`^${key}: "(.*)"$`, 'm').exec(text)?.[1] ?? '') / 1000;
    // A difference ends with what it adds to.
    const from = time(part.startsWith('x') ? 'extends' : 'until');
    return [{ part, pull: each.number, approvers: new Set<string>(), from, until: time('until') }];
  });
  of.supplements.push(...found);
  return found;
}

export const approveSupplement: Event = async (at) => {
  const { walk } = at;
  const { acme, random } = walk;
  const of = apt(at, ({ supplements }) => supplements.some(({ mergedAt }) => mergedAt === undefined));
  proposed(walk, of);
  if (of.supplements.length === 0) return;
  const waiting = of.supplements.filter(({ mergedAt }) => mergedAt === undefined);
  const supplement = random.pick(waiting.length > 0 ? waiting : of.supplements);
  const owner = random.pick(OWNERS.filter((each) => each !== of.requester));
  if (await did(acme.github.as(owner).approve(REPOSITORY, supplement.pull))) supplement.approvers.add(owner);
};

export const mergeSupplement: Event = async (at) => {
  const { walk } = at;
  const { acme, random, log } = walk;
  const of = apt(at, ({ supplements }) =>
    supplements.some(({ approvers, mergedAt }) => approvers.size > 0 && mergedAt === undefined),
  );
  proposed(walk, of);
  const open = of.supplements.filter(({ pull }) => acme.repository.pull(pull).pull.merged === undefined);
  if (open.length === 0) return;
  const supplement = random.pick(open);
  const by = random.pick([...OWNERS, 'acme-admin'] as const);
  const method = random.pick<MergeMethod>(['merge', 'squash', 'rebase']);
  if (!(await did(acme.github.as(by).merge(REPOSITORY, supplement.pull, method)))) return;
  log.push(
    `  = ${supplement.part} of #${of.issue} by ${by}, ${method}, ${isAttached(acme, of) ? 'live' : 'not live'}`,
  );
  supplement.mergedAt = acme.clock.now();
  supplement.mergedBy = by;
};

/** From the asking to the grant, with nothing in the way, so that it is come to. */
export const addedWholeWay: Event = async ({ walk }) => {
  const { acme, random, requests } = walk;
  const live = requests.filter((each) => each.uses === undefined && !each.open && isAttached(acme, each));
  if (live.length === 0) return;
  const of = random.pick(live);
  const said = random.chance(0.5)
    ? `/extend ${1 + random.below(3)}h the export takes longer`
    : `/revise also ${random.pick(ACTIONS)}`;
  await acme.github.as(of.requester).comment(REPOSITORY, of.issue, said);
  await acme.run('comment', {
    name: 'issue_comment',
    action: 'created',
    number: of.issue,
    sender: of.requester,
  });
  const [supplement] = proposed(walk, of);
  if (supplement === undefined) return;
  reached(walk, supplement.part.startsWith('x') ? 'extension proposed' : 'difference proposed');
  const by = random.pick(OWNERS.filter((owner) => owner !== of.requester));
  if (!(await did(acme.approve(supplement.pull, 'squash', by)))) return;
  supplement.approvers.add(by);
  supplement.mergedAt = acme.clock.now();
  supplement.mergedBy = by;
  walk.log.push(`  = ${said.slice(0, 30)}: ${supplement.part} of #${of.issue} by ${by}`);
  await run(walk, 'grant', { name: 'push' });
};
