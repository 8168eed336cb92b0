/**
 * Phrasings that spell an action out, over all services: how many draft it, and with what beside it.
 *
 *     npx tsx bench/drafting-phrasings.ts [--count 4000] [--seed N] [--words] [--failures]
 *
 * With `--words` the name of the action is said in plain words.
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/shipped/knowledge-file.ts';
import { IN_WORDS, phrased, TEMPLATES } from '../test/drafting/phrasings.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '0' },
    words: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
});
const knowledge = loadKnowledge();
const actions = knowledge.catalog.services.flatMap((service) => knowledge.catalog.actionsOf(service) ?? []);
const templates = values.words ? IN_WORDS : TEMPLATES;
const count = Number(values.count);
const step = actions.length / count;
let [possible, drafted, alone] = [0, 0, 0];
const failures: string[] = [];
const started = performance.now();
for (let at = 0; at < count; at += 1) {
  const action = actions[(Math.floor(at * step) + Number(values.seed)) % actions.length];
  const template = templates[at % templates.length];
  if (action === undefined || template === undefined) continue;
  const outcome = phrased(action, template, knowledge);
  if (!outcome.possible) continue;
  possible += 1;
  if (outcome.drafted) drafted += 1;
  if (outcome.beside.length === 0) alone += 1;
  if (!outcome.drafted || outcome.beside.length > 0)
    failures.push(
      `${outcome.drafted ? 'beside' : 'missing'} ${action.id} | ${outcome.reason} | ${outcome.beside.join(' ')}`,
    );
}
const share = (of: number): string => `${((100 * of) / possible).toFixed(2)} %`;
process.stdout.write(
  `${count} phrasings, ${possible} that level and resources allow: ${share(drafted)} drafted, ${share(alone)} with nothing but documented dependents beside; ${((performance.now() - started) / count).toFixed(2)} ms each\n`,
);
if (values.failures) process.stdout.write(`${failures.join('\n')}\n`);
