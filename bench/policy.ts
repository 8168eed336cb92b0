/** How fast the parts of the policy core are: `npx tsx bench/policy.ts`. Ten thousand lines of `can --batch` take about a second. */
import { loadCatalog } from '../src/shipped/catalog-file.ts';
import { runCanBatch } from '../src/terminal/policies/can-batch.ts';
import type { Instant } from '../src/terms/instant.ts';
import { compilePolicy } from '../src/policy/evaluation/compile.ts';
import { containsResource } from '../src/policy/evaluation/containment.ts';
import { evaluate } from '../src/policy/evaluation/evaluate.ts';
import { expandAction } from '../src/policy/catalog/expand.ts';
import { readPolicy } from '../src/policy/document/read-policy.ts';
import { serialise } from '../src/policy/document/serialise-policy.ts';

const now = 1_795_352_400 as Instant;

async function time(what: string, times: number, run: () => unknown): Promise<void> {
  const spent: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await run();
    spent.push(performance.now() - started);
  }
  spent.sort((a, b) => a - b);
  const [best = 0, median = 0] = [spent[0], spent[Math.floor(spent.length / 2)]];
  process.stdout.write(`${what.padEnd(52)} best ${best.toFixed(1)} ms, median ${median.toFixed(1)} ms\n`);
}

const policyOf = (n: number) => ({
  Version: '2012-10-17' as const,
  Statement: [
    {
      Effect: 'Allow' as const,
      Action: ['s3:Get*', 's3:ListBucket'],
      Resource: [`arn:aws:s3:::bucket-${n}`, `arn:aws:s3:::bucket-${n}/*`],
      Condition: {
        DateLessThan: { 'aws:CurrentTime': ['2026-11-22T14:00:00Z'] },
        StringLike: { 'aws:PrincipalTag/team': ['a*', 'b'] },
      },
    },
    { Effect: 'Deny' as const, Action: ['s3:*Acl'], Resource: ['*'] },
  ],
});
const requestOf = (n: number) => ({
  action: 's3:GetObject',
  resource: `arn:aws:s3:::bucket-${n}/key`,
  context: { 'aws:PrincipalTag/team': 'abc' },
});

await time('load the catalog', 7, () => loadCatalog());
await time('load the catalog with descriptions', 7, () => loadCatalog({ descriptions: true }));
const catalog = loadCatalog();
await time('expand iam:*, s3:Get*, ec2:Describe*', 5, () =>
  ['iam:*', 's3:Get*', 'ec2:Describe*'].map((pattern) => expandAction(pattern, catalog)),
);
const texts = Array.from({ length: 1000 }, (_, n) => serialise(policyOf(n)));
await time('read 1,000 policy files', 5, () => texts.map(readPolicy));
await time('compile and evaluate 1,000 policies', 5, () =>
  texts.map((_, n) => {
    const compiled = compilePolicy(policyOf(n));
    return compiled.ok && evaluate([compiled.value], { ...requestOf(n), at: now });
  }),
);
await time('100,000 containments', 3, () => {
  for (let n = 0; n < 100_000; n += 1)
    containsResource('arn:aws:s3:::bucket-1/*', `arn:aws:s3:::bucket-1/${n}/*`);
});
const batch = Array.from({ length: 10_000 }, (_, id) =>
  JSON.stringify({ id, policies: [policyOf(id)], ...requestOf(id), at: '2026-11-22T12:00:00Z' }),
);
async function* lines(): AsyncGenerator<readonly string[]> {
  yield await Promise.resolve(batch);
}
await time('can --batch, 10,000 lines, a policy each', 3, () =>
  runCanBatch(
    { file: 'batch', now, catalog: loadCatalog() },
    { lines, write: () => Promise.resolve(), stderr: () => undefined },
  ),
);
