import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { neededTypes } from '../../src/policy/catalog/needed-types.ts';
import { fits, formatsOf, typesOfAction } from '../../src/policy/catalog/resource-type.ts';
import { TYPES_OF_OTHER_PAGES } from '../../src/policy/catalog/shared-prefixes.ts';
import { checkPolicy } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { exampleArn } from './example-arn.ts';

const catalog = loadCatalog();
const action = (id: string) => {
  const found = catalog.action(id);
  if (!found) throw new Error(`${id} is not in the catalog`);
  return found;
};

describe('ARN formats', () => {
  test('an example of every way to write every type is taken for that type', () => {
    const missed = catalog.services.flatMap((service) =>
      catalog.resourceTypesOf(service).flatMap((type) =>
        type.arns
          .map((arn) => exampleArn(arn))
          .filter(
            (arn) =>
              !formatsOf(service, catalog).some(
                (each) => each.type === type && each.formats.some((format) => fits(arn, format)),
              ),
          )
          .map((arn) => `${service} ${type.name} ${arn}`),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('a text holds one ARN', () => {
    const odd = catalog.services.flatMap((service) =>
      catalog
        .resourceTypesOf(service)
        .flatMap(({ name, arns }) =>
          arns
            .filter((arn) => !/^arn:[^\s,]+$/.test(arn) || arn.includes('arn:', 1))
            .map(() => `${service} ${name}`),
        ),
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ['apigateway:GET', 'arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod', 'Stage'],
    ['apigateway:GET', 'arn:aws:apigateway:eu-west-1::/apis/abc/stages/prod', 'Stage'],
    ['lex:DescribeBot', 'arn:aws:lex:eu-west-1:111122223333:bot/ABC', 'bot'],
    ['dms:StartReplicationTask', 'arn:aws:dms:eu-west-1:111122223333:task:ABC', 'ReplicationTask'],
    [
      'elasticloadbalancing:DeleteLoadBalancer',
      'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/1',
      'loadbalancer/app/',
    ],
  ])('%s works on %s', (id, arn, type) => {
    expect(typesOfAction(action(id), arn, catalog).map(({ name }) => name)).toContain(type);
  });

  test('a format that ends in * is every resource of its type once the name is *', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'dms:StartReplicationTask',
          Resource: 'arn:aws:dms:eu-west-1:111122223333:task:*',
        },
      ],
    });
    const { findings } = checkPolicy(text, { catalog, settings: strictSettings });
    expect(findings.map(({ code }) => code)).toContain('resource-star');
  });
});

describe('beside a second source', () => {
  /** AWS has withdrawn these, or parts of them, since that source was read. */
  const WITHDRAWN = [
    ...[
      'application-cost-profiler',
      'datazonecontrol',
      'deepcomposer',
      'deeplens',
      'deepracer',
      'elastic-inference',
    ],
    ...[
      'gamesparks',
      'iotroborunner',
      'mobilehub',
      'sagemaker-groundtruth-synthetic',
      'supportrecommendations',
    ],
    ...['cloud9', 'dms', 'emr-containers', 'iotfleetwise', 'pca-connector-ad', 'qapps', 'trustedadvisor'],
  ];
  const { prefixes } = JSON.parse(
    readFileSync(new URL('../fixtures/catalog-counts.json', import.meta.url), 'utf8'),
  ) as { readonly prefixes: Readonly<Record<string, readonly [actions: number, types: number]>> };

  test('no prefix has fewer actions or types, but for what AWS withdrew', () => {
    const fewer = Object.entries(prefixes).filter(([prefix, [actions, types]]) => {
      return (
        (catalog.actionsOf(prefix)?.length ?? 0) < actions || catalog.resourceTypesOf(prefix).length < types
      );
    });
    expect(Object.keys(prefixes).length).toBeGreaterThan(400);
    expect(fewer.map(([prefix]) => prefix).sort()).toEqual([...WITHDRAWN].sort());
  });
});

describe('types that a call needs', () => {
  test('every type that a shared prefix adds exists, and none of its types is required', () => {
    const wrong = Object.entries(TYPES_OF_OTHER_PAGES).flatMap(([service, actions]) =>
      Object.entries(actions).flatMap(([name, types]) => [
        ...types.filter((type) => catalog.resourceType(service, type)?.name !== type),
        ...action(`${service}:${name}`)
          .resourceTypes.filter(({ required }) => required)
          .map((type) => `${service}:${name} ${type.name}`),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['ec2:AttachVolume', [['instance'], ['volume']]],
    ['wisdom:GetContent', [['Content']]],
    ['network-firewall:DeleteRuleGroup', [['StatefulRuleGroup', 'StatelessRuleGroup']]],
    ['elasticloadbalancing:AddTags', []],
    ['ce:GetCostAndUsage', []],
    ['s3:GetObject', []],
  ])('%s', (id, types) => {
    expect(neededTypes(action(id), catalog)).toEqual(types);
  });

  const check = (Action: string, ...Resource: string[]) =>
    checkPolicy(
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] }),
      { catalog, settings: strictSettings },
    );
  const at = (resource: string): string => `arn:aws:ec2:eu-west-1:111122223333:${resource}`;

  test('an action that is given one type of two grants nothing, and that is said', () => {
    const alone = check('ec2:AttachVolume', at('instance/i-1'));
    const lacking = ({ findings }: typeof alone): string[] =>
      findings.filter(({ code }) => code === 'action-ineffective').map(({ message }) => message);
    expect(lacking(alone)).toEqual([expect.stringContaining('volume is not')]);
    expect(lacking(check('ec2:AttachVolume', at('instance/i-1'), at('volume/vol-1')))).toEqual([]);
  });

  test.each(['ce:GetCostAndUsage', 'cloudwatch:GetMetricData', 'rds:DescribeDBInstances'])(
    '%s is had on *, since AWS needs no type',
    (id) => {
      expect(check(id, '*').decision).toBe('pass');
    },
  );
  test.each([
    's3:GetObject',
    's3:PutObject',
    's3:ListBucket',
    'apigateway:DELETE',
    'apigateway:GET',
    's3:GetBucketPolicy',
  ])('%s is not: its optional types are what the call is about', (id) => {
    expect(check(id, '*').findings.map(({ code }) => code)).toContain('resource-star');
  });
});
