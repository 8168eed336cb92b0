// Invariant 8: drafting has no AWS credentials, granting calls no model, and the environment diverts no privileged job.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { company, REPOSITORY, type Company } from '../action/company.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

const DIST = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** The file that another loads when it comes to it: `import("./draft-ABCD1234.js")`. */
function loadedBy(file: string, name: string): string {
  const pattern = new RegExp(`import\\("(\\./(?:chunks/)?${name}-[A-Z0-9]+\\.js)"\\)`);
  const found = pattern.exec(readFileSync(file, 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${file} loads no chunk for ${name}`);
  return join(dirname(file), found);
}

/** What index.js comes to load for a command. */
const chunkOf = (command: string): string =>
  loadedBy(loadedBy(join(DIST, 'index.js'), 'run-command'), command);

/** Every file that a chunk can come to load, static imports and dynamic ones. */
function reachable(from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [from];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport\(?)\s*"(\.{1,2}\/[^"]+\.js)"/g))
      left.push(join(dirname(file), path));
  }
  return seen;
}

/** Sources that were bundled into these files, as the bundler notes them: `// node_modules/openai/index.mjs`. */
const sources = (files: ReadonlySet<string>): readonly string[] =>
  [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\/\/ ((?:node_modules|src)\/\S+)$/gm)].map(
      ([, path = '']) => path,
    ),
  );

const AWS = /^node_modules\/@(?:aws-sdk|smithy|aws)\/|^src\/aws\/(?:iam-|credentials)/;
const MODEL = /^node_modules\/openai\/|^src\/(?:drafting\/)?model\//;
const DRAFTER = /^src\/drafting\/(?:rules|ranking|model)/;

describe('what each command can load', () => {
  test('the walk finds what is there', () => {
    expect(readdirSync(join(DIST, 'chunks')).length).toBeGreaterThan(5);
    for (const command of ['grant', 'revoke', 'sweep'])
      expect(sources(reachable(chunkOf(command))).some((path) => AWS.test(path))).toBe(true);
    expect(sources(reachable(chunkOf('draft'))).some((path) => DRAFTER.test(path))).toBe(true);
  });

  test.each(['draft', 'close'])('%s: nothing of the AWS SDK', (command) => {
    expect(sources(reachable(chunkOf(command))).filter((path) => AWS.test(path))).toEqual([]);
  });

  test.each(['grant', 'revoke', 'sweep'])('%s: no client of a model, and no drafting', (command) => {
    const loaded = sources(reachable(chunkOf(command)));
    expect(loaded.filter((path) => MODEL.test(path) || DRAFTER.test(path))).toEqual([]);
  });

  test('revoke and sweep: nothing that proves approvals, so nothing to grant with', () => {
    for (const command of ['revoke', 'sweep'])
      expect(
        sources(reachable(chunkOf(command))).filter((path) =>
          /^src\/(?:approval\/verify|policy\/stamp)/.test(path),
        ),
      ).toEqual([]);
  });
});

describe('the environment', () => {
  let acme: Company;
  afterEach(() => acme.close());

  /** Keeps a child from leaving this machine, and says where it wanted to go. */
  const STAY = `--import=data:text/javascript,${encodeURIComponent(
    "import dns from 'node:dns';" +
      "dns.lookup = (host, ...rest) => { process.stderr.write('LOOKUP ' + host + '\\n');" +
      "rest.at(-1)(Object.assign(new Error('not found'), { code: 'ENOTFOUND' })); };",
  )}`;

  test('draft and close do their work with no AWS credentials, and ask AWS nothing', async () => {
    acme = await company();
    const { issue, pull } = await acme.request();
    expect(pull).toBeDefined();
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('close', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(acme.label(issue)).toBe('aws-jit: cancelled');
    expect(acme.faults.calls.filter(({ service }) => service === 'aws')).toEqual([]);
  });

  test.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_IAM', 'AWS_ENDPOINT_URL_STS'])(
    '%s is ignored where the configuration does not name its host',
    async (variable) => {
      acme = await company({ configure: (text) => text.replace(/^endpoints:.*\n/m, '') });
      const { issue, pull = 0 } = await acme.request();
      await acme.approve(pull);
      const from = acme.faults.calls.length;
      const run = await acme.run(
        'grant',
        { name: 'push' },
        {
          spawned: true,
          env: {
            [variable]: acme.aws.url,
            AWS_MAX_ATTEMPTS: '1',
            NODE_OPTIONS: STAY,
          },
        },
      );
      const toAws = acme.faults.calls
        .slice(from)
        .filter(
          ({ service, operation }) => service === 'aws' && !operation.startsWith('AssumeRoleWithWebIdentity'),
        );
      expect(toAws).toEqual([]);
      expect(run.stderr).toContain('LOOKUP sts.eu-west-1.amazonaws.com');
      expect(acme.policies()).toEqual([]);
      expect(acme.comments(issue).some((comment) => comment.includes('your access is live'))).toBe(false);
    },
  );
});
