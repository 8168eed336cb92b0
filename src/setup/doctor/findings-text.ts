import type { Looked } from './doctor.ts';
import type { Knower, NotKnown, Subject, Wrong } from './finding.ts';

/** What people read, and what programs do. */

export const KNOWS: Readonly<Record<Knower, string>> = {
  anybody: 'anybody with a checkout and a token that reads',
  administrator: 'an administrator’s terminal',
  job: 'a job, which has the role or the secret, or a terminal that is given it',
};

/** One line where all is right. */
export function findingsText(looked: readonly Looked[], subjects: readonly Subject[], all: boolean): string {
  const wrongs = looked.flatMap((each) => each.wrong.map((found) => ({ ...each, found })));
  const unknowns = looked.flatMap((each) => each.notKnown.map((found) => ({ ...each, found })));
  const right = looked.filter((each) => each.wrong.length + each.notKnown.length === 0).length;
  const part = all ? '' : ` (looked at: ${subjects.join(', ')})`;
  if (wrongs.length + unknowns.length === 0) return `All ${right} checks are right${part}.\n`;
  // Findings and checks are counted apart: one check may find several things.
  const found = [
    ...(wrongs.length > 0 ? [`${wrongs.length} wrong`] : []),
    ...(unknowns.length > 0 ? [`${unknowns.length} not known here`] : []),
  ].join(', ');
  const counts = `${right} of ${looked.length} checks are right; the others found: ${found}`;
  return [
    ...wrongs.map(({ check, found }) => wrongText(check, found)),
    ...unknownTexts(unknowns),
    `${counts}${part}.\n`,
  ].join('\n');
}

const wrongText = ({ what, why, knows }: Looked['check'], found: Wrong): string =>
  `wrong  ${found.what}
       where  ${found.where} (${what}; code ${found.code})
       why    ${why}
       mend   ${found.mend}
       known  to ${KNOWS[knows]}
`;

/** Those with one cause are told once: without a token all of GitHub is not known. */
function unknownTexts(
  unknowns: readonly { readonly check: Looked['check']; readonly found: NotKnown }[],
): readonly string[] {
  const byCause = new Map<string, { readonly found: NotKnown; readonly checks: Looked['check'][] }>();
  for (const { check, found } of unknowns) {
    const key = [found.where, found.what, found.mend].join('\n');
    const known = byCause.get(key);
    if (known === undefined) byCause.set(key, { found, checks: [check] });
    else known.checks.push(check);
  }
  return [...byCause.values()].map(
    ({ found, checks }) => `not known here  ${[...new Set(checks.map(({ what }) => what))].join('; ')}
       where  ${found.where}: ${found.what}
       how    ${found.mend}
       known  to ${[...new Set(checks.map(({ knows }) => KNOWS[knows]))].join('; ')}
`,
  );
}

/** With `--json`: each check, right or not. */
export const findingsJson = (looked: readonly Looked[]): object => ({
  right: looked.every((each) => each.wrong.length + each.notKnown.length === 0),
  checks: looked.map(({ check, wrong, notKnown }) => ({
    ...check,
    state: wrong.length > 0 ? 'wrong' : notKnown.length > 0 ? 'not known' : 'right',
    wrong: wrong.map(({ code, where, what, mend, fix }) => ({
      code,
      where,
      what,
      mend,
      fixable: fix !== undefined,
    })),
    notKnown: notKnown.map(({ where, what, mend }) => ({ where, what, mend })),
  })),
});
