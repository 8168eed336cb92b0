import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { loadServiceTables } from '../../src/shipped/service-tables-file.ts';
import { ESCALATION_SETS } from '../../src/policy/escalation/escalation-sets.ts';
import { PRIVILEGED_SERVICES } from '../../src/policy/escalation/privileged-services.ts';
import { sensitivitiesOf } from '../../src/policy/guardrails/sensitivities.ts';
import { TRAIT_OVERRIDES } from '../../src/policy/traits/trait-overrides.ts';
import { answerIn, hasOperation, traitCode, TABLED_TRAITS } from '../../src/policy/traits/trait-table.ts';
import { decidedActions, traitsOf } from '../../src/policy/traits/traits.ts';
import type { CatalogAction } from '../../src/policy/catalog/catalog.ts';

const catalog = loadCatalog();
const all = catalog.services.flatMap((service) => catalog.actionsOf(service) ?? []);
const action = (id: string): CatalogAction => {
  const found = catalog.action(id);
  if (!found) throw new Error(`${id} is not in the catalog`);
  return found;
};
const traits = (id: string) => traitsOf(action(id), catalog);

describe('the table', () => {
  test('is about as new as the catalog: npm run traits after npm run catalog', () => {
    const { head } = loadServiceTables('traits.json');
    const days = (Date.parse(catalog.date) - Date.parse(String(head['date']))) / 86_400_000;
    expect(String(head['date'])).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(days).toBeLessThan(120);
  });

  test('has a row for every action of the catalog', () => {
    expect(all.filter(({ id }) => catalog.traitCode(id) === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('says no of nothing that has no operation by its name', () => {
    const wrong = all.filter(({ id }) => {
      const code = catalog.traitCode(id);
      return !hasOperation(code) && TABLED_TRAITS.some((trait) => answerIn(code, trait) === 'no');
    });
    // Whether a thing is deleted with what it holds follows from its name, once it deletes.
    expect(
      wrong.filter(({ id }) => answerIn(catalog.traitCode(id), 'deletes') !== 'yes').map(({ id }) => id),
    ).toEqual([]);
  });

  test('a row is read as it was written', () => {
    for (const answer of ['yes', 'no', 'unknown'] as const) {
      for (const known of [true, false]) {
        const row = Object.fromEntries(TABLED_TRAITS.map((trait) => [trait, answer])) as Parameters<
          typeof traitCode
        >[0];
        const code = traitCode(row, known);
        expect(TABLED_TRAITS.map((trait) => answerIn(code, trait))).toEqual(TABLED_TRAITS.map(() => answer));
        expect(hasOperation(code)).toBe(known);
      }
    }
    expect(TABLED_TRAITS.map((trait) => answerIn(undefined, trait))).toEqual(
      TABLED_TRAITS.map(() => 'unknown'),
    );
  });

  test('decisions by hand are about actions that exist, and give a reason and a source', () => {
    expect(decidedActions().filter((id) => catalog.action(id)?.id.toLowerCase() !== id)).toEqual([]);
    for (const { reason, source } of TRAIT_OVERRIDES) expect([reason, source]).not.toContain('');
  });
});

describe('what AWS says of an action', () => {
  test('whatever AWS says needs iam:PassRole takes a role', () => {
    const missed = all.filter(
      (each) =>
        each.dependents.includes('iam:PassRole') &&
        !Object.hasOwn(PRIVILEGED_SERVICES, each.service) &&
        traitsOf(each, catalog).takesRole !== 'yes',
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['states:TestState', 'takesRole', 'yes'],
    ['iam:GetRole', 'takesRole', 'no'],
    ['s3:GetBucketLocation', 'takesRole', 'no'],
    ['ec2:DescribeInstances', 'returnsSecret', 'no'],
    ['lambda:UpdateFunctionCode', 'runsCode', 'yes'],
    ['ecs:Poll', 'takesRole', 'unknown'],
    ['codepipeline:GetJobDetails', 'returnsSecret', 'yes'],
    ['logs:GetLogEvents', 'returnsContent', 'yes'],
    ['rds:DescribeDBInstances', 'returnsSecret', 'no'],
    ['kms:GetPublicKey', 'returnsContent', 'no'],
    ['dynamodb:DeleteTable', 'deletesStore', 'yes'],
    ['dynamodb:DeleteItem', 'deletesStore', 'no'],
    ['states:StartSyncExecution', 'startsWork', 'yes'],
    ['ec2:StartInstances', 'startsWork', 'no'],
  ] as const)('%s %s: %s', (id, trait, answer) => {
    expect(traits(id)[trait]).toBe(answer);
  });

  test('of what stands on nothing but * a change reaches the account', () => {
    expect(traits('kinesis:UpdateShardCount').reachesAccount).toBe('yes');
    expect(traits('ec2:DescribeInstances').reachesAccount).toBe('no');
  });
});

test('tags hold no secret and nothing that is stored, in every service that can list them', () => {
  const reads = catalog.services
    .flatMap((service) => [...(catalog.actionsOf(service) ?? [])])
    .filter(({ name, level }) => name === 'ListTagsForResource' && (level === 'Read' || level === 'List'));
  expect(reads.length).toBeGreaterThan(200);
  const odd = reads.filter((each) => {
    const { returnsContent, returnsSecret } = traitsOf(each, catalog);
    return returnsContent !== 'no' || returnsSecret !== 'no';
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

/**
 * Danger that is a list of names ends at the neighbour of the last name: GetFederationToken listed, GetSessionToken not. What
 * is named in a list or a set has siblings, by the ways in which AWS names them, and each of those has a trait that asks for
 * more than one approval or refuses, or stands here with a reason.
 */
describe('siblings of what is listed', () => {
  /** Why a sibling is harmless where the listed action is not. */
  const WAIVED: Readonly<Record<string, string>> = {
    'route53globalresolver:UpdateAccessToken': 'it changes the name and the end of a token, and returns none',
    'cloudtrail:CreateEventDataStore': 'it adds a record, where the update can end one',
    'wafv2:CreateWebACL': 'it adds a protection, where the update can weaken one',
    'ssm:UpdateOpsItem': 'it writes notes about work, of one item',
  };

  const PAIRS: readonly (readonly [RegExp, string])[] = [
    [/Master/, 'Administrator'],
    [/Administrator/, 'Master'],
    [/^(Get|Generate|Create)(?=\w*(?:Token|Credentials|Password|Url|URL|Secret))/, 'Get'],
    [/^(Get|Generate|Create)(?=\w*(?:Token|Credentials|Password|Url|URL|Secret))/, 'Generate'],
    [/^(Get|Generate|Create)(?=\w*(?:Token|Credentials|Password|Url|URL|Secret))/, 'Create'],
    [/^(?!Batch)/, 'Batch'],
    [/^Batch/, ''],
    [/^Create/, 'Update'],
    [/^Update/, 'Create'],
    [/$/, 'V2'],
    [/V2$/, ''],
    [/From\w*Snapshot$/, 'ToPointInTime'],
    [/ToPointInTime$/, 'FromSnapshot'],
    [/(?=JobDetails)/, 'ThirdParty'],
    [/(?=Job)/, 'ThirdParty'],
  ];

  const listed = [
    ...decidedActions().flatMap((id) => catalog.action(id) ?? []),
    ...ESCALATION_SETS.filter(({ actions }) => actions.length === 1).flatMap(
      ({ actions }) => catalog.action(actions[0] ?? '') ?? [],
    ),
  ].filter(({ service }) => !Object.hasOwn(PRIVILEGED_SERVICES, service));
  const dangerous = (each: CatalogAction): boolean => {
    const { runsCode, takesRole } = traitsOf(each, catalog);
    return sensitivitiesOf(each, catalog).length > 0 || runsCode === 'yes' || takesRole === 'yes';
  };

  test('have a trait, or a waiver', () => {
    const siblings = new Map<string, string>();
    for (const one of listed.filter(dangerous)) {
      for (const [pattern, text] of PAIRS) {
        const other = catalog.action(`${one.service}:${one.name.replace(pattern, text)}`);
        if (other && other.id !== one.id) siblings.set(other.id, one.id);
      }
    }
    expect(siblings.size).toBeGreaterThan(50);
    const missed = [...siblings].filter(([id]) => !dangerous(action(id)) && WAIVED[id] === undefined);
    expect(missed).toEqual([]);
  });

  test('waivers are about actions that exist', () => {
    expect(Object.keys(WAIVED).filter((id) => catalog.action(id)?.id !== id)).toEqual([]);
  });
});
