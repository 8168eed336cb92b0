/**
 * How long people wait for a machine: from the issue to the pull request, and from the merge to the read-back and to the comment that says so, on
 * the stand-ins, each call with a delay as below; and how many answers are waited for one after the other, which is what makes the time.
 * test/reliability/sequential-calls.test.ts holds the counts.
 *
 *     npm run bench:latency [-- --rounds N] [-- --table]
 *
 * The delays are assumptions, stated here and in docs/performance.md, on the high side of what such calls take from a hosted runner: neither
 * service publishes any. What they add up to changes with them; the counts do not. A runner's own start, and waiting for one, is not in it.
 * `--table` writes the figures into docs/performance.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inDocs } from './neighbours/performance-table.ts';
import { median } from './verdict.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, table: { type: 'boolean', default: false } },
});

/** JavaScript, and without types: Jest loads it as it is. */
const builder: string = '../test/in-process/bundle.mjs';
const { default: build, bundle } = (await import(builder)) as {
  default: () => Promise<void>;
  bundle: string;
};
await build();
const { step, elapsed } = (await import(bundle)) as { step: unknown; elapsed: () => number };
Object.assign(globalThis, { awsJitStep: step, awsJitElapsed: elapsed });
const { within } = await import('../test/in-process/within.ts');
const { startExample, ANSWERS } = await import('../sandbox/example.ts');
const { roundsOf, sequential, untilReadBack } = await import('../test/reliability/call-rounds.ts');
const { parseInstant } = await import('../src/terms/instant.ts');

/** Milliseconds until an answer is there; the first that matches counts. */
const DELAYS = [
  { what: 'GitHub, a commit by GraphQL', service: 'github', call: /createCommitOnBranch/, ms: 900 },
  { what: 'GitHub, a query by GraphQL', service: 'github', call: /^POST \/graphql/, ms: 350 },
  { what: 'GitHub, a read by REST', service: 'github', call: /^GET /, ms: 200 },
  { what: 'GitHub, a write by REST', service: 'github', call: /./, ms: 450 },
  { what: 'AWS, a read', service: 'aws', call: /(?:Get|List)[A-Z]/, ms: 150 },
  { what: 'AWS, a change', service: 'aws', call: /./, ms: 300 },
] as const;
const WHERE = 'acme/aws-access';

const example = async () => {
  const at = parseInstant('2026-11-18T09:00:00Z');
  const acme = await startExample({ action: '', within, ...(at === undefined ? {} : { at }) });
  acme.clock.elapsed = elapsed;
  return acme;
};
type Example = Awaited<ReturnType<typeof example>>;

const issued = (acme: Example) => acme.file('alice', ANSWERS);
const opened = (issue: number) =>
  ({ name: 'issues', action: 'opened', number: issue, sender: 'alice' }) as const;
async function merge(acme: Example, issue: number): Promise<void> {
  const pull = [...acme.repository.state.issues.values()].find(
    (each) => each.pull?.head.ref === `aws-jit/${issue}`,
  );
  if (pull === undefined) throw new Error(`#${issue} was not drafted.`);
  const bob = acme.github.as('bob');
  await bob.approve(WHERE, pull.number);
  await bob.merge(WHERE, pull.number, 'squash');
}

interface Waits {
  readonly github: number;
  readonly aws: number;
}

async function counts(): Promise<{
  readonly pull: Waits;
  readonly readBack: Waits;
  readonly told: Waits;
}> {
  const acme = await example();
  try {
    const issue = await issued(acme);
    const drafting = await roundsOf(acme, 'draft', opened(issue));
    const at = drafting.findIndex((round) => round.includes(`github /repos/${WHERE}/pulls`));
    await merge(acme, issue);
    const granting = await roundsOf(acme, 'grant', { name: 'push' });
    const comment = granting.findIndex((round) =>
      round.includes(`github /repos/${WHERE}/issues/${issue}/comments`),
    );
    const waits = (rounds: typeof granting): Waits => ({
      github: sequential(rounds, 'github'),
      aws: sequential(rounds, 'aws'),
    });
    return {
      pull: waits(drafting.slice(0, at + 1)),
      readBack: waits(untilReadBack(granting)),
      told: waits(granting.slice(0, comment + 1)),
    };
  } finally {
    await acme.close();
  }
}

interface Seconds {
  readonly pull: number;
  readonly readBack: number;
  readonly told: number;
}

/** When calls were answered, by the time that steps live in: their own pauses included. */
async function timed(): Promise<Seconds> {
  const acme = await example();
  try {
    const answered: { readonly call: string; readonly at: number }[] = [];
    acme.faults.beforeEach(async ({ service, method, operation }) => {
      const call = `${method} ${operation}`;
      const { ms } = DELAYS.find((each) => each.service === service && each.call.test(call)) ?? { ms: 0 };
      await new Promise((resolve) => setTimeout(resolve, ms));
      answered.push({ call, at: elapsed() });
    });
    const lastOf = (call: RegExp, from: number): number => {
      const found = answered.filter(({ call: each, at }) => at >= from && call.test(each)).at(-1);
      if (found === undefined) throw new Error(`No ${String(call)} was called.`);
      return found.at;
    };
    const issue = await issued(acme);
    const run = async (command: 'draft' | 'grant', event: Parameters<Example['run']>[1]): Promise<number> => {
      answered.length = 0;
      const began = elapsed();
      const { code, stdout, stderr } = await acme.run(command, event);
      if (code !== 0) throw new Error(`${command} ended with ${code}:\n${stdout}${stderr}`);
      return began;
    };
    const drafting = await run('draft', opened(issue));
    const pull = lastOf(/^POST \/repos\/acme\/aws-access\/pulls$/, drafting) - drafting;
    await merge(acme, issue);
    const granting = await run('grant', { name: 'push' });
    const told = lastOf(/^POST \/repos\/.*\/comments$/, granting);
    const readBack = answered.filter(({ call, at }) => at < told && /GetPolicy$/.test(call)).at(-2)?.at;
    if (readBack === undefined) throw new Error('Nothing was read back.');
    return { pull: pull / 1_000, readBack: (readBack - granting) / 1_000, told: (told - granting) / 1_000 };
  } finally {
    acme.faults.clear();
    await acme.close();
  }
}

const waits = await counts();
const runs: Seconds[] = [];
for (let n = 0; n < Number(values.rounds); n += 1) runs.push(await timed());
const row = (what: string, key: keyof Seconds, aim: string): string =>
  `| ${what} | ${waits[key].github} | ${waits[key].aws} | ${median(runs.map((each) => each[key])).toFixed(1)} s | ${aim} |`;
const table = [
  `| ${new Date().toISOString().slice(0, 10)}: stand-ins, each answer after its delay | answers of GitHub waited for | of AWS | takes | aim |`,
  '| --- | ---: | ---: | ---: | --- |',
  row('From the issue to the pull request', 'pull', '60 s'),
  row('From the merge until the access is read back', 'readBack', '8 and 8 answers'),
  row('From the merge until the requester is told', 'told', '90 s'),
  '',
  `Each answer takes: ${DELAYS.map(({ what, ms }) => `${what} ${ms} ms`).join('; ')}.`,
];
console.log(table.join('\n'));
if (values.table) {
  const page = readFileSync('docs/performance.md', 'utf8');
  writeFileSync('docs/performance.md', inDocs(page, table, 'npm run bench:latency -- --table'));
}
