/**
 * False alarms: how the guardrails judge the policies that AWS prints in its documentation, each within a request that
 * suits it. `npm run bench:false-alarms -- --corpus DIR` prints a table of refusals by rule; `--list` adds each refusal.
 *
 * The corpus gives services, resources and actions of each policy, not its statements. They are put together as its
 * authors do: an action stands with the resources it works on, and on `*` where it supports nothing else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AccountId, AccountName, Service } from '../src/terms/brand.ts';
import { loadCatalog } from '../src/shipped/catalog-file.ts';
import type { Catalog, CatalogAction, Level } from '../src/policy/catalog/catalog.ts';
import { levelWithin, type Envelope } from '../src/policy/envelope.ts';
import { checkPolicy } from '../src/policy/guardrails/check-policy.ts';
import { RULES, type RuleCode } from '../src/policy/findings/rule-codes.ts';
import { strictSettings } from '../src/policy/guardrails/guardrail-settings.ts';
import { typesOfAction } from '../src/policy/catalog/resource-type.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../src/terms/access-level.ts';

interface Item {
  readonly source: string;
  readonly title: string;
  readonly services: readonly string[];
  readonly resources: readonly string[];
  readonly actions: readonly string[];
}

const ACCOUNT = '111122223333';

/** Documentation writes words where an ARN has a Region, an account or a name. */
const concrete = (arn: string): string =>
  arn
    .split(':')
    .map((part, at) => {
      if (at === 3 && /region/i.test(part)) return 'us-east-1';
      return at === 4 && /account/i.test(part) ? ACCOUNT : part;
    })
    .join(':')
    .trim();

/** The smallest level that covers all; the one that covers most where none does. */
function levelFor(levels: readonly Level[]): AccessLevel {
  const covers = (asked: AccessLevel): number => levels.filter((level) => levelWithin(level, asked)).length;
  return [...ACCESS_LEVELS].sort((a, b) => covers(b) - covers(a))[0] ?? 'read';
}

function requestFor(item: Item, actions: readonly CatalogAction[]): Envelope {
  const resources = item.resources.map(concrete);
  const named = resources.map((arn) => arn.split(':')[4] ?? '').find((account) => /^\d{12}$/.test(account));
  const services = [...new Set([...item.services, ...actions.map((action) => action.service)])].map((name) =>
    Service.of(name),
  );
  return {
    account: { id: AccountId.of(named ?? ACCOUNT), name: AccountName.of('docs') },
    partition: 'aws',
    services,
    resources: resources.filter((arn) => arn !== '*'),
    access: Object.fromEntries(
      services.map((service) => [
        service,
        levelFor(actions.filter((action) => action.service === service).map(({ level }) => level)),
      ]),
    ),
  };
}

function policyFor(item: Item, catalog: Catalog): string {
  const resources = item.resources.map(concrete);
  const arns = resources.filter((arn) => arn !== '*');
  const groups = new Map<string, string[]>();
  for (const id of item.actions) {
    const action = catalog.action(id);
    const fitting = action ? arns.filter((arn) => typesOfAction(action, arn, catalog).length > 0) : arns;
    // What AWS's own page puts on resources that the action does not know stays there: the guardrails shall say so.
    const words = arns.filter((arn) => !arn.startsWith('arn:'));
    const otherwise = resources.includes('*') ? ['*'] : words.length > 0 ? words : arns;
    const on = fitting.length > 0 ? fitting : otherwise;
    const key = JSON.stringify(on);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [...groups].map(([on, actions]) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: JSON.parse(on) as unknown,
    })),
  });
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, list: { type: 'boolean', default: false } },
});
if (values.corpus === undefined)
  throw new Error('--corpus DIR: the folder with aws-docs-iam.json and aws-docs-services.json');
const catalog = loadCatalog();
const items = ['aws-docs-iam.json', 'aws-docs-services.json'].flatMap(
  (file) => JSON.parse(readFileSync(join(values.corpus ?? '', file), 'utf8')) as Item[],
);
const counts = new Map<RuleCode, number>();
let passed = 0;
let second = 0;
for (const item of items) {
  const actions = item.actions.flatMap((id) => catalog.action(id) ?? []);
  const result = checkPolicy(policyFor(item, catalog), {
    catalog,
    settings: strictSettings,
    envelope: requestFor(item, actions),
  });
  if (result.decision === 'pass') {
    passed += 1;
    if (result.requiredApprovals > 1) second += 1;
    continue;
  }
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  for (const code of new Set(errors.map((each) => each.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (values.list) {
    console.log(`\n${item.source}: ${item.title}`);
    for (const { code, message } of errors) console.log(`  ${code}: ${message}`);
  }
}
console.log(
  `\n${items.length} policies: ${passed} pass (${second} of them with a second approval), ${items.length - passed} refused.\n`,
);
console.log('| rule | refused by it | what it says |\n| --- | ---: | --- |');
for (const [code, count] of [...counts].sort(([, a], [, b]) => b - a))
  console.log(`| \`${code}\` | ${count} | ${RULES[code]} |`);
