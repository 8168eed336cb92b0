import type { MergeMethod } from '../../sandbox/github/github-model.ts';
import { REPOSITORY } from '../action/company.ts';
import { did, isAttached, OWNERS, type Event, type Extended, type Walked } from './walk-model.ts';
import { run } from './walk-runs.ts';

/** What people do so that access lasts longer: ask, approve, merge, before the end or after it. */

/** One for which it is to the point, if there is any and chance is not against it. */
function apt({ walk, of }: Parameters<Event>[0], is: (each: Walked) => boolean): Walked {
  const { acme, random, requests } = walk;
  const all = requests.filter((each) => acme.isOpen(each.issue) && is(each));
  return all.length === 0 || random.chance(0.15) ? of : random.pick(all);
}

/** Asks for more, whatever has become of the request, though mostly of what is live. */
export const askLonger: Event = async (at) => {
  const { walk } = at;
  const { acme, random, log } = walk;
  const of = apt(at, (each) => each.uses === undefined && isAttached(acme, each));
  const by = random.pick([of.requester, of.requester, of.requester, 'mallory']);
  const hours = 1 + random.below(6);
  await acme.github.as(by).comment(REPOSITORY, of.issue, `/extend ${hours}h the export takes longer`);
  await run(walk, 'comment', { name: 'issue_comment', action: 'created', number: of.issue, sender: by });
  for (const { number, from, until } of proposed(walk, of))
    log.push(`  = x${number} of #${of.issue} by ${by}: ${from} to ${until}`);
};

/** Those whose pull request is there and that were not known yet. What they say is read from the branch, as approvers read it. */
function proposed({ acme }: Parameters<Event>[0]['walk'], of: Walked): readonly Extended[] {
  const branch = new RegExp(`^aws-jit/${of.issue}\\.x(\\d+)$`);
  const found = [...acme.repository.state.issues.values()].flatMap((each) => {
    if (!('pull' in each)) return [];
    const number = Number(branch.exec(each.pull.head.ref)?.[1]);
    if (Number.isNaN(number) || of.extensions.some(({ pull }) => pull === each.number)) return [];
    const text =
      acme.repository.read(`requests/prod/2026-11/${of.issue}.x${number}.yml`, each.pull.head.ref) ?? '';
    const time = (key: string): number =>
      Date.parse(new RegExp(`^${key}: "(.*)"$`, 'm').exec(text)?.[1] ?? '') / 1000;
    return [
      {
        number,
        pull: each.number,
        approvers: new Set<string>(),
        from: time('extends'),
        until: time('until'),
      },
    ];
  });
  of.extensions.push(...found);
  return found;
}

export const approveLonger: Event = async (at) => {
  const { walk } = at;
  const { acme, random } = walk;
  const of = apt(at, ({ extensions }) => extensions.length > 0);
  proposed(walk, of);
  if (of.extensions.length === 0) return;
  const extension = random.pick(of.extensions);
  const owner = random.pick(OWNERS);
  if (owner === of.requester) return;
  if (await did(acme.github.as(owner).approve(REPOSITORY, extension.pull))) extension.approvers.add(owner);
};

export const mergeLonger: Event = async (at) => {
  const { walk } = at;
  const { acme, random, log } = walk;
  const of = apt(at, ({ extensions }) =>
    extensions.some(({ approvers, mergedAt }) => approvers.size > 0 && mergedAt === undefined),
  );
  proposed(walk, of);
  const open = of.extensions.filter(({ pull }) => acme.repository.pull(pull).pull.merged === undefined);
  if (open.length === 0) return;
  const extension = random.pick(open);
  const by = random.pick([...OWNERS, 'acme-admin'] as const);
  const method = random.pick<MergeMethod>(['merge', 'squash', 'rebase']);
  if (!(await did(acme.github.as(by).merge(REPOSITORY, extension.pull, method)))) return;
  log.push(
    `  = x${extension.number} of #${of.issue} by ${by}, ${method}, ${isAttached(acme, of) ? 'live' : 'not live'}`,
  );
  extension.mergedAt = acme.clock.now();
  extension.mergedBy = by;
};
