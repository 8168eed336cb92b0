import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { MINUTE, type Company } from '../action/company.ts';
import { codesIn, HELPER } from './scene.ts';
import { TABLE, type Forged } from './standing-attacks.ts';
import { bodyOf, bring, fileUse, filesOf, grantRun, standingCompany, standingOf } from './standing-scene.ts';

describe('what nobody approved is not given', () => {
  let acme: Company;
  let output = '';
  const issues: number[] = [];
  beforeAll(async () => {
    acme = await standingCompany(
      (text) =>
        `${text}roles:\n  deploys: {account: prod, role: deploy, members: [${PEOPLE.dave}, ${PEOPLE.carol}]}\n`,
    );
    acme.github.addApp(HELPER, { pull_requests: 'write', contents: 'write', issues: 'write' });
    const all: Forged[] = [];
    for (const [index, attack] of TABLE.entries()) {
      const name = `forged-${index}`;
      const standing = standingOf({ name, uses: 50, ...attack.standing });
      const files = filesOf(standing, attack.policy);
      const forged: Forged = {
        acme,
        name,
        standing,
        files,
        body: bodyOf({ of: `prod/${name}` }),
        bring: (other = files, how = {}) => bring(acme, other, how),
      };
      await (attack.bring ?? ((each: Forged) => each.bring()))(forged);
      all.push(forged);
    }
    acme.clock.advance(MINUTE);
    for (const [index, forged] of all.entries())
      issues.push(await (TABLE[index]?.use ?? (({ body }: Forged) => fileUse(acme, 'alice', body)))(forged));
    acme.clock.advance(MINUTE);
    const run = await grantRun(acme);
    output = run.stdout + run.stderr;
  }, 120_000);
  afterAll(() => acme.close());

  test.each(TABLE.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
    const issue = issues[index] ?? 0;
    expect(acme.policies().filter((arn) => arn.includes(`/jit-4242-${issue}.`))).toEqual([]);
    const given = codesIn(output, issue);
    const said = acme.comments(issue).join('\n');
    for (const code of TABLE[index]?.codes ?? []) {
      expect({ given, output }).toMatchObject({ given: expect.arrayContaining([code]) as unknown });
      expect(said).toContain(`(\`${code}\`)`);
    }
    expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: refused']);
  });

  test('nobody holds anything in AWS', () => {
    expect([acme.policies(), acme.attached()]).toEqual([[], []]);
  });
});
