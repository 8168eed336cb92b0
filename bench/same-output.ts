/**
 * Whether two builds say the same, byte for byte: `check` of generated policies, well-formed and not, alone and beside a configuration; `can` of generated calls;
 * `draft` of the drafting bench's requests and of phrasings of actions from all over the catalog. For changes that are to be faster and nothing else.
 *
 *     npm run build && tsx bench/same-output.ts --against DIST [--dist DIST] [--count 3000] [--seed 1]
 *
 * Without `--against` it prints the digests alone, to be compared with those of another day. 1 where anything differs; the first difference is shown.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { casesIn, taskOf } from './drafting/cases.ts';
import { generatedLines, generatedPolicies } from './neighbours/generated-policies.ts';
import { randomFrom } from '../sandbox/history/random.ts';
import { loadKnowledge } from '../src/shipped/knowledge-file.ts';
import { IN_WORDS, taskFor, TEMPLATES } from '../test/drafting/phrasings.ts';

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.count);
const { catalog } = loadKnowledge();
const actions = catalog.services.flatMap((service) => catalog.actionsOf(service) ?? []);
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-same-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** A request for `draft --batch`; what the form asks beside is the same in all. */
const line = (id: string, task: ReturnType<typeof taskOf>): string =>
  `${JSON.stringify({ id, request: { account: 'prod', duration: '2h', ...task }, answers: [] })}\n`;

const draw = randomFrom(Number(values.seed));
mkdirSync(join(folder, 'policies'));
const policies = generatedPolicies(count, actions, draw).map((text, n) => file(`policies/${n}.json`, text));
const lines = file('lines.jsonl', generatedLines(count, actions, draw));
const requests = file('requests.jsonl', [...benchRequests(), ...phrasings()].join(''));
const config = file(
  'config.yml',
  'aws_region: eu-west-1\nallowed_services: [s3, ec2, iam, lambda, logs, sqs, dynamodb, kms, ssm, sts]\naccounts: {prod: {id: "111122223333"}}\n',
);

function benchRequests(): readonly string[] {
  return readdirSync('bench/data')
    .filter((name) => name.endsWith('-requests.json'))
    .sort()
    .flatMap((name) => casesIn(`bench/data/${name}`).map((each, n) => line(`${name}-${n}`, taskOf(each))));
}

function phrasings(): readonly string[] {
  const templates = [...TEMPLATES, ...IN_WORDS];
  return Array.from({ length: count }, (_, n) => {
    const action = actions[Math.floor((n * actions.length) / count)];
    const template = templates[n % templates.length];
    if (action === undefined || template === undefined) throw new Error('The catalog has no actions.');
    return line(`${n} ${action.id}`, taskFor(action, template(action), catalog));
  });
}

const PARTS: readonly (readonly [string, readonly string[]])[] = [
  [`check, ${count} policies`, ['check', ...policies, '--json']],
  [`check --config, ${count} policies`, ['check', ...policies, '--config', config, '--json']],
  [`check in words, ${count} policies`, ['check', ...policies]],
  [`can --batch, ${count} lines`, ['can', '--batch', lines]],
  ['draft --batch', ['draft', '--batch', requests]],
  ['draft --batch --config', ['draft', '--batch', requests, '--config', config]],
];

const say = (dist: string, args: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(resolve(dist), 'cli.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    cwd: folder,
  });
  if (stdout === '')
    throw new Error(`${dist} says nothing to ${args.slice(0, 2).join(' ')}: ${stderr.slice(0, 500)}`);
  return `${stdout}\n--- on standard error:\n${stderr}\n--- ended with ${String(status)}\n`;
};

try {
  for (const [name, args] of PARTS) {
    const now = say(values.dist, args);
    const then = values.against === undefined ? now : say(values.against, args);
    const digest = createHash('sha256').update(now).digest('hex').slice(0, 16);
    const verdict = values.against === undefined ? '' : now === then ? ', the same' : ', DIFFERENT';
    console.log(`${name}: ${(now.length / 1e6).toFixed(1)} MB, ${digest}${verdict}`);
    if (now === then) continue;
    process.exitCode = 1;
    let at = 0;
    while (now[at] === then[at]) at += 1;
    console.log(
      `from ${at}:\n- ${then.slice(Math.max(0, at - 200), at + 200)}\n+ ${now.slice(Math.max(0, at - 200), at + 200)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
