import { parseArgs } from 'node:util';
import { compare } from './compare.ts';

/** `npm run spec -- --cases 10000 --seed 1`: figures in one line of JSON; 1 where the two differ. */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const { cases, yes, differences } = compare(Number(values.cases), Number(values.seed));
for (const difference of differences.slice(0, 20)) process.stderr.write(`${difference}\n`);
process.stdout.write(
  `${JSON.stringify({ spec: { seed: Number(values.seed), cases, yes, differences: differences.length } })}\n`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
