import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import {
  bodyOf,
  bring,
  fileUse,
  filesOf,
  grantRun,
  NAME,
  standingCompany,
  standingOf,
} from './standing-scene.ts';

/** What `aws-jit.yml` says about who may ask, and with what ticket, binds a use as it binds a request. */
const OF = { of: `prod/${NAME}` };
interface Case {
  readonly name: string;
  /** Added to the configuration after the merge; `requesters` of the account where it says so. */
  readonly settings: string;
  readonly account?: readonly number[];
  readonly ticket?: string;
  /** `undefined`: it is given. */
  readonly code?: string;
}
const TICKET = `ticket: {required: [prod], pattern: 'OPS-\\d+'}\n`;
const CASES: readonly Case[] = [
  { name: 'nothing', settings: '' },
  {
    name: 'the account is for another',
    settings: '',
    account: [PEOPLE.bob],
    code: 'requester-not-allowed',
  },
  { name: 'the account is for them', settings: '', account: [PEOPLE.alice] },
  {
    name: 'a service of the policy is for another',
    settings: `requesters: {services: {s3: [${PEOPLE.bob}]}}\n`,
    code: 'requester-not-allowed',
  },
  {
    name: 'a service that the policy does not hold is for another',
    settings: `requesters: {services: {sqs: [${PEOPLE.bob}]}}\n`,
  },
  { name: 'no ticket, where one is required', settings: TICKET, code: 'use-ticket' },
  { name: 'something that is no ticket', settings: TICKET, ticket: 'later', code: 'use-ticket' },
  { name: 'a ticket', settings: TICKET, ticket: 'OPS-12' },
];

let acme: Company;
/** What was said on each issue when it was judged. */
const told: string[] = [];
beforeAll(async () => {
  acme = await standingCompany();
  await bring(acme, filesOf(standingOf({ uses: 50 })));
  const text = acme.repository.read('aws-jit.yml') ?? '';
  for (const { settings, account, ticket = '' } of CASES) {
    const changed = `${account === undefined ? text : text.replace(/^( +)prod:\n/m, `$1prod:\n$1  requesters: [${account.join(', ')}]\n`)}${settings}`;
    expect(changed === text).toBe(settings === '' && account === undefined);
    acme.repository.write({ 'aws-jit.yml': changed }, { by: 'acme-admin' });
    const issue = await fileUse(acme, 'alice', bodyOf({ ...OF, ticket }));
    acme.clock.advance(MINUTE);
    await grantRun(acme);
    told.push(acme.comments(issue).join('\n'));
    if (!acme.isOpen(issue)) continue;
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.run('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  }
}, 120_000);
afterAll(() => acme.close());

test.each(CASES.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
  const { code, ticket } = CASES[index] ?? {};
  const said = told[index] ?? '';
  if (code === undefined) expect(said).toContain('your access is live');
  else expect(said).toContain(`(\`${code}\`)`);
  expect(said.includes('your access is live')).toBe(code === undefined);
  if (code === undefined && ticket !== undefined)
    expect(said.replaceAll('\\', '')).toContain(`**Ticket:** ${ticket}`);
});
