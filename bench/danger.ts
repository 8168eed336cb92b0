/**
 * What the guardrails make of danger on *named* resources: sets of actions that escalate, role-taking actions beside a
 * held iam:PassRole, and (for false alarms) what everyday requests need.
 * `npm run bench:danger -- --corpus DIR [--list]` reads escalation-2.json, passrole-dev.json and requests-dev*.json.
 *
 * Rules are written by people who look at cases; those cases then prove little. So each file is split by the digest of
 * the case's id: `--list` shows what was missed in the even half, and of the odd half totals are all that is printed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AccountId, AccountName, Service } from '../src/terms/brand.ts';
import { loadCatalog } from '../src/shipped/catalog-file.ts';
import { formatsOfAction, typesOfAction } from '../src/policy/catalog/resource-type.ts';
import { checkPolicy, type CheckInput, type CheckResult } from '../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../src/policy/guardrails/guardrail-settings.ts';
import { levelWithin, type Envelope } from '../src/policy/envelope.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../src/terms/access-level.ts';
import { exampleArn } from '../test/policy/example-arn.ts';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/worker`;
const catalog = loadCatalog();

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const folder = values.corpus;
if (folder === undefined) throw new Error('--corpus DIR: the folder with escalation-2.json');

type Half = 'even' | 'odd';
const halfOf = (id: string): Half =>
  (createHash('sha256').update(id).digest().at(-1) ?? 0) % 2 === 0 ? 'even' : 'odd';

const read = (name: string): readonly unknown[] => {
  const path = join(folder, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown[]) : [];
};

/** Each action on one named ARN of every type that it works on at all; `*` only where AWS knows no other resource. */
function named(ids: readonly string[]): string {
  return document(
    ids.map((id) => {
      const action = catalog.action(id);
      if (id === 'iam:PassRole' || action === undefined) return [id, [ROLE]];
      const arns = formatsOfAction(action, catalog).flatMap(({ type }) =>
        type.arns.slice(0, 1).map((arn) => exampleArn(arn.split(', ')[0] ?? arn)),
      );
      return [id, arns.length > 0 ? arns : ['*']];
    }),
  );
}

const document = (
  statements: readonly (readonly [string | readonly string[], readonly string[]])[],
): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource })),
  });

/** The rules that are about harm: a refusal for the form of an ARN is no answer to an escalation. */
const HARM = [
  'escalation',
  'escalation-scoped',
  'privileged-write',
  'pass-role',
  'sensitive-credentials',
  'sensitive-sessions',
  'sensitive-exposure',
  'sensitive-steering',
  'sensitive-deletion',
  'sensitive-account',
  'sensitive-data',
];

/** Refused, or held for a second approval, by a finding that names an action of the set. */
const answered = ({ findings }: CheckResult, ids: readonly string[]): boolean =>
  findings.some(
    ({ code, severity, message }) =>
      severity !== 'warning' && HARM.includes(code) && ids.some((id) => message.includes(id)),
  );

class Tally {
  readonly #counts = { even: [0, 0], odd: [0, 0] } as Record<Half, [number, number]>;
  readonly #missed: string[] = [];
  readonly #what: string;
  constructor(what: string) {
    this.#what = what;
  }
  add(id: string, good: boolean, more: string): void {
    const half = halfOf(id);
    this.#counts[half][1] += 1;
    if (good) this.#counts[half][0] += 1;
    else if (half === 'even') this.#missed.push(`${id} ${more}`);
  }
  print(): void {
    const of = (half: Half): string => {
      const [good, all] = this.#counts[half];
      return `${good} of ${all} (${all === 0 ? '–' : ((100 * good) / all).toFixed(1)} %)`;
    };
    console.log(`| ${this.#what} | ${of('even')} | ${of('odd')} |`);
    if (values.list) for (const each of this.#missed) console.log(`    ${each}`);
  }
}

console.log('| what | half that was read | half that was not |\n| --- | ---: | ---: |');
const input: CheckInput = { catalog, settings: strictSettings };

interface SetCase {
  readonly id: string;
  readonly technique: string;
  readonly actions: readonly string[];
  readonly note?: string;
}
const sets = new Tally('escalation sets on named resources: refused or a second approval');
for (const { id, actions, technique, note } of read('escalation-2.json') as readonly SetCase[]) {
  const result = checkPolicy(named(actions), input);
  sets.add(
    id,
    answered(result, actions),
    `${technique}: ${actions.join(' + ')} (${note ?? ''}) ${result.risk}`,
  );
}
sets.print();

interface RoleCase {
  readonly action: string;
  readonly passedTo: string;
  readonly actsByItself: boolean;
}
const beside = new Tally('takes a role beside a held iam:PassRole that is not listed: refused');
const within = new Tally('the same in one document: refused by escalation');
const listed = new Tally('with a role that pass_roles lists: a second approval');
for (const { action, passedTo } of read('passrole-dev.json') as readonly RoleCase[]) {
  const held = [{ name: 'held', document: document([['iam:PassRole', [ROLE]]]) }];
  const withHeld = checkPolicy(named([action]), { ...input, held });
  const names = (result: CheckResult): boolean =>
    result.findings.some(
      ({ code, message }) => code.startsWith('escalation') && message.includes('iam:PassRole'),
    );
  beside.add(action, withHeld.decision === 'refuse' && names(withHeld), withHeld.decision);
  const both = checkPolicy(named([action, 'iam:PassRole']), input);
  within.add(action, both.decision === 'refuse' && names(both), both.decision);
  const text = JSON.parse(named([action])) as { Statement: object[] };
  text.Statement.push({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: ROLE,
    Condition: { StringEquals: { 'iam:PassedToService': passedTo } },
  });
  const allowed = checkPolicy(JSON.stringify(text), {
    ...input,
    settings: { ...strictSettings, pass_roles: [{ role: ROLE, services: [passedTo] }] },
  });
  listed.add(
    action,
    allowed.requiredApprovals > 1 && names(allowed),
    `${allowed.requiredApprovals} approvals`,
  );
}
beside.print();
within.print();
listed.print();

interface RequestCase {
  readonly id: string;
  readonly services: readonly string[];
  readonly resources?: readonly string[];
  readonly access?: AccessLevel | Readonly<Record<string, AccessLevel>>;
  readonly needed?: readonly string[];
  readonly expect?: string;
}
const high = new Tally('everyday requests, what they need on the form’s ARNs: risk not above medium');
const single = new Tally('everyday requests: one approval suffices');
const passing = new Tally('everyday requests: not refused');
for (const item of ['requests-dev.json', 'requests-dev-2.json'].flatMap(
  (name) => read(name) as readonly RequestCase[],
)) {
  const needed = (item.needed ?? []).flatMap((id) => catalog.action(id) ?? []);
  if (needed.length === 0 || (item.expect ?? 'draft') !== 'draft') continue;
  const arns = item.resources ?? [];
  const groups = new Map<string, string[]>();
  for (const action of needed) {
    const types = formatsOfAction(action, catalog);
    const on = arns.filter((arn) => typesOfAction(action, arn, catalog).length > 0);
    const examples =
      arns.length === 0 ? types.slice(0, 1).map(({ type }) => exampleArn(type.arns[0] ?? '*')) : [];
    const key = JSON.stringify(on.length > 0 ? on : examples.length > 0 ? examples : ['*']);
    groups.set(key, [...(groups.get(key) ?? []), action.id]);
  }
  const text = document([...groups].map(([on, ids]) => [ids, JSON.parse(on) as string[]]));
  const services = [...new Set([...item.services, ...needed.map(({ service }) => service)])].map((name) =>
    Service.of(name),
  );
  const envelope: Envelope = {
    account: { id: AccountId.of(ACCOUNT), name: AccountName.of('prod') },
    partition: 'aws',
    services,
    resources:
      arns.length > 0
        ? arns
        : [...groups.keys()].flatMap((each) => JSON.parse(each) as string[]).filter((arn) => arn !== '*'),
    access: Object.fromEntries(
      services.map((service) => [
        service,
        smallest(needed.filter((each) => each.service === service).map(({ level }) => level)),
      ]),
    ),
  };
  const result = checkPolicy(text, { ...input, envelope });
  const reasons = result.riskReasons
    .filter(({ risk }) => risk === 'high' || risk === 'critical')
    .map((each) => each.text);
  high.add(
    item.id,
    result.risk === 'low' || result.risk === 'medium',
    `${needed.map(({ id }) => id).join(' ')}: ${result.risk}: ${reasons.join('; ')}`,
  );
  single.add(
    item.id,
    result.requiredApprovals < 2,
    result.findings
      .filter(({ severity }) => severity === 'approval')
      .map(({ code, message }) => `${code}: ${message}`)
      .join(' | '),
  );
  passing.add(
    item.id,
    result.decision === 'pass',
    result.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code}: ${message}`)
      .join(' | '),
  );
}
high.print();
passing.print();
single.print();

function smallest(levels: readonly Parameters<typeof levelWithin>[0][]): AccessLevel {
  const covers = (asked: AccessLevel): number => levels.filter((level) => levelWithin(level, asked)).length;
  return [...ACCESS_LEVELS].sort((a, b) => covers(b) - covers(a))[0] ?? 'read';
}
