import { PEOPLE } from '../../sandbox/example.ts';
import { UserId } from '../../src/terms/brand.ts';
import type { Seconds } from '../../src/terms/instant.ts';
import { HOUR } from '../action/company.ts';
import { bodyOf, bring, fileUse, filesOf, standingOf } from '../attacks/standing-scene.ts';
import { filed, type Advance, type Event, type Walk } from './walk-model.ts';
import { run } from './walk-runs.ts';

/** What people do with what is approved in advance: bring it, use it, twice at one moment, remove it, gain by it afterwards. */
export const MEMBERS = ['alice', 'dave'] as const;
/** bob brings it; carol and mallory approve it, both of whom have to. */
export const ADVANCE_OWNERS = `*            @acme-admin @bob
/requests/   @bob @carol
/policies/   @bob @carol
/standing/   @bob @carol @mallory
`;
const USES = 3;
const WITHIN = 12 * HOUR;
const MOST = 4;

const deploys = (members: readonly number[]): string =>
  `roles:\n  deploys: {account: prod, role: deploy, members: [${members.join(', ')}]}\n`;
export const configured = (text: string): string =>
  `${text}max_open_per_person: 100\n${deploys([PEOPLE.dave])}`;

const filesNamed = ({
  name,
  afterwards,
}: Pick<Advance, 'name' | 'afterwards'>): Readonly<Record<string, string>> =>
  filesOf(
    standingOf({
      name,
      people: MEMBERS.map((login) => UserId.of(PEOPLE[login])),
      uses: USES,
      within: WITHIN as Seconds,
      ...(afterwards ? { review: 'afterwards', duration: HOUR as Seconds } : {}),
    }),
  );

/** Whether an approver of all of them gains by them. */
const isMapped = ({ acme }: Walk): boolean =>
  (acme.repository.read('aws-jit.yml') ?? '').includes(deploys([PEOPLE.dave, PEOPLE.mallory]));

/** Every second one is break glass: looked at afterwards. */
export const bringAdvance: Event = async ({ walk }) => {
  const { acme, advances, log } = walk;
  if (advances.length >= MOST) return;
  const afterwards = advances.length % 2 === 1;
  const name = `${afterwards ? 'on-call' : 'export'}-${advances.length + 1}`;
  await bring(acme, filesNamed({ name, afterwards }), { by: 'bob', approvers: ['mallory', 'carol'] });
  log.push(`  = ${name}`);
  // It went forward a minute with the merge.
  const mergedAt = acme.clock.now() - 60;
  advances.push({ name, afterwards, lasts: (afterwards ? 1 : 2) * HOUR, mergedAt, ended: isMapped(walk) });
};

export const removeAdvance: Event = async ({ walk }) => {
  const { acme, advances, random, requests } = walk;
  const there = advances.filter(
    ({ name }) => acme.repository.read(`standing/prod/${name}.yml`) !== undefined,
  );
  if (there.length === 0) return;
  const advance = random.pick(there);
  const files = Object.keys(filesNamed(advance)).map((path) => [path, null] as const);
  await bring(acme, Object.fromEntries(files), { by: 'bob', approvers: ['mallory', 'carol'] });
  advance.ended = true;
  for (const of of requests.filter(({ uses }) => uses === advance)) of.open = true;
};

/** mallory, who approved them, gets dave's principal. */
export const mapApprover: Event = ({ walk }) => {
  const { acme, advances, requests } = walk;
  if (advances.length === 0 || isMapped(walk)) return Promise.resolve();
  const text = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write(
    { 'aws-jit.yml': text.replace(deploys([PEOPLE.dave]), deploys([PEOPLE.dave, PEOPLE.mallory])) },
    { by: 'acme-admin' },
  );
  for (const advance of advances) advance.ended = true;
  for (const of of requests.filter(({ uses }) => uses !== undefined)) of.open = true;
  return Promise.resolve();
};

/** Files one use, or two at one moment; mostly while it may be used. */
export const use: Event = async ({ walk }) => {
  const { acme, advances, random, requests, log } = walk;
  if (advances.length === 0) return;
  const advance = random.pick(advances);
  for (let left = random.pick([1, 1, 2]); left > 0; left -= 1) {
    const login = random.pick([...MEMBERS, ...MEMBERS, 'mallory', 'carol']);
    const now = acme.clock.now();
    const isTheirs = MEMBERS.some((member) => member === login);
    const before = requests.filter(
      ({ uses, mergedAt = 0, requester }) =>
        uses === advance && mergedAt >= now - WITHIN && MEMBERS.some((member) => member === requester),
    );
    const issue = await fileUse(acme, login, bodyOf({ of: `prod/${advance.name}` }));
    const never = !isTheirs || advance.ended || before.length >= USES;
    log.push(`  = #${issue} of ${login}: ${advance.name}${never ? ', never' : ''}`);
    requests.push(
      filed({ issue, requester: login, duration: advance.lasts, mergedAt: now, uses: advance, never }),
    );
  }
  if (random.chance(0.7))
    await run(walk, 'grant', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-grant.yml',
      sender: 'github-actions[bot]',
    });
};
