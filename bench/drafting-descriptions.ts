/**
 * AWS's own one-line descriptions of actions as wishes, with the ARNs and the level that each takes: no label by hand is needed.
 *
 *     npx tsx bench/drafting-descriptions.ts [--every N] [--failures]
 */
import { parseArgs } from 'node:util';
import { groundDraft } from '../src/drafting/grounded-engine.ts';
import type { Task } from '../src/drafting/task.ts';
import { smallestLevel } from '../src/drafting/level-words.ts';
import { loadKnowledge } from '../src/shipped/knowledge-file.ts';
import type { CatalogAction } from '../src/policy/catalog/catalog.ts';

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, failures: { type: 'boolean', default: false } },
});
const knowledge = loadKnowledge();
const { catalog } = knowledge;

/** An ARN of each type that the action always takes, with made-up names. */
const arnsOf = (action: CatalogAction): readonly string[] =>
  action.resourceTypes
    .filter(({ required }, _, all) => required || all.every((each) => !each.required))
    .flatMap(({ name }) => catalog.resourceType(action.service, name)?.arns.slice(0, 1) ?? [])
    .map((arn) =>
      arn
        .replace('${Partition}', 'aws')
        .replace('${Region}', 'eu-west-1')
        .replace('${Account}', '111122223333')
        .replace(/\$\{[A-Za-z0-9_-]+\}/g, 'x1'),
    );

const DELETES = /^(?:Batch)?(?:Delete|Terminate|Purge|Deregister|Destroy)/;
let [cases, drafted, asked, wrongDelete, alone] = [0, 0, 0, 0, 0];
const failures: string[] = [];
const every = Number(values.every);
let seen = 0;
const started = performance.now();
for (const service of catalog.services) {
  for (const action of catalog.actionsOf(service) ?? []) {
    seen += 1;
    const description = catalog.description(action.id);
    if (seen % every !== 0 || description === undefined || description === '') continue;
    cases += 1;
    const task: Task = {
      reason: description.replace(/^Grants permissions? to /, ''),
      services: [service],
      access: { [service]: smallestLevel([action.level]) },
      resources: arnsOf(action),
    };
    const draft = groundDraft(task, knowledge);
    const picked = draft.picks.map((pick) => pick.action);
    const right = picked.includes(action);
    if (right) drafted += 1;
    else if (draft.questions.some(({ choices }) => choices.some(({ adds }) => adds.includes(action.id))))
      asked += 1;
    if (right && picked.length === 1) alone += 1;
    const deletes = picked.filter((pick) => pick !== action && DELETES.test(pick.name));
    if (deletes.length > 0) wrongDelete += 1;
    if (!right || deletes.length > 0)
      failures.push(
        `${deletes.length > 0 ? 'DELETES ' : ''}${action.id} | ${task.reason} | ${picked.map(({ name }) => name).join(' ')} | ${draft.notes.map(({ code }) => code).join()}`,
      );
  }
}
const share = (count: number): string => `${((100 * count) / cases).toFixed(2)} %`;
process.stdout.write(
  `${cases} descriptions: ${share(drafted)} drafted, ${share(alone)} with nothing beside, ${share(asked)} among the choices of a question, ${share(wrongDelete)} with another deletion; ${((performance.now() - started) / cases).toFixed(2)} ms each\n`,
);
if (values.failures) process.stdout.write(`${failures.join('\n')}\n`);
