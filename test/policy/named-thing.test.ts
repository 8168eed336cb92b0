import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { formatsOfAction } from '../../src/policy/catalog/resource-type.ts';
import { mayTakeRole } from '../../src/policy/escalation/dangerous-traits.ts';
import { namesOneThing } from '../../src/policy/escalation/named-thing.ts';
import { checkPolicy, type CheckInput } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { exampleArn } from './example-arn.ts';

const catalog = loadCatalog();
const input: CheckInput = { catalog, settings: strictSettings };
const at = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;
const allow = (action: string, resources: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: resources }],
  });

describe('a thing is named where only what AWS makes up is open', () => {
  test.each([
    ['a stack, whose id AWS makes', at('cloudformation', 'stack/web/*')],
    ['a stack with its id', at('cloudformation', 'stack/web/01234567-89ab-cdef-0123-456789abcdef')],
    ['versions of a runbook', at('ssm', 'automation-definition/Restart:*')],
    ['versions of a function', at('lambda', 'function:f:*')],
    ['revisions of a task definition', at('ecs', 'task-definition/web:*')],
    ['a secret, behind whose name AWS puts six characters', at('secretsmanager', 'secret:db/prod-??????')],
    ['the caller’s own sessions', at('ssm', 'session/${aws:userid}-*')],
  ])('%s', (_, arn) => {
    expect(namesOneThing(arn)).toBe(true);
  });

  test.each([
    ['part of a stack’s name', at('cloudformation', 'stack/web*/*')],
    ['all that begins with a name', at('cloudformation', 'stack/web*')],
    ['every stack', at('cloudformation', 'stack/*')],
    ['any Region', 'arn:aws:cloudformation:*:111122223333:stack/web/*'],
    ['any account', 'arn:aws:cloudformation:eu-west-1:*:stack/web/*'],
    ['any partition', 'arn:*:cloudformation:eu-west-1:111122223333:stack/web/*'],
    ['a name from a variable', at('cloudformation', 'stack/${aws:username}/*')],
    ['every session', at('ssm', 'session/*')],
    ['sessions by something that the caller sets', at('ssm', 'session/${aws:PrincipalTag/team}-*')],
    ['functions that begin alike', at('lambda', 'function:f*')],
    ['tasks of a cluster', at('ecs', 'task/web/*')],
    ['secrets that begin alike', at('secretsmanager', 'secret:db/prod-*')],
    ['no ARN', '*'],
    ['an ARN that AWS completes', 'arn:aws:lambda:*'],
  ])('not %s', (_, arn) => {
    expect(namesOneThing(arn)).toBe(false);
  });
});

test('what changes one named stack passes with a second approval; what changes those that begin alike is refused', () => {
  const named = checkPolicy(
    allow('cloudformation:UpdateStack', [at('cloudformation', 'stack/web/*')]),
    input,
  );
  expect([named.decision, named.requiredApprovals]).toEqual(['pass', 2]);
  expect(
    checkPolicy(allow('cloudformation:UpdateStack', [at('cloudformation', 'stack/web*')]), input).decision,
  ).toBe('refuse');
});

test('every action that can take a role is refused beside a held iam:PassRole that is not listed, on its own example', () => {
  const held = [
    {
      name: 'held',
      document: allow('iam:PassRole', ['arn:aws:iam::111122223333:role/worker']),
    },
  ];
  const taking = catalog.services
    .flatMap((service) => catalog.actionsOf(service) ?? [])
    // On a role, its own is another one than the role that is held.
    .filter((action) => mayTakeRole(action, catalog) && action.service !== 'iam');
  expect(taking.length).toBeGreaterThan(900);
  const quiet = taking.filter((action) => {
    const arns = formatsOfAction(action, catalog).flatMap(({ type }) =>
      type.arns.slice(0, 1).map((arn) => exampleArn(arn)),
    );
    const { decision, findings } = checkPolicy(allow(action.id, arns.length > 0 ? arns : ['*']), {
      ...input,
      held,
    });
    const named = findings.some(
      ({ code, message }) =>
        code === 'escalation' && message.includes('iam:PassRole') && message.includes(action.id),
    );
    return decision !== 'refuse' || !named;
  });
  expect(quiet.map(({ id }) => id)).toEqual([]);
});

test('a job that AWS names may stand behind a wildcard; a thing that people name may not', () => {
  const all = checkPolicy(allow('batch:TerminateJob', [at('batch', 'job/*')]), input);
  expect(all.risk).toBe('medium');
  expect(checkPolicy(allow('dynamodb:UpdateTable', [at('dynamodb', 'table/*')]), input).risk).toBe('high');
});
