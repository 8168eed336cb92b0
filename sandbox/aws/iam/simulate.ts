import { formatInstant } from '../../../src/terms/instant.ts';
import type { Context, Decision } from '../authorisation/evaluator.ts';
import type { Enforcement } from '../authorisation/enforce.ts';
import { decide, layersOf } from '../authorisation/layers.ts';
import { read, type Operations } from '../aws-operation.ts';
import { invalidInput, noSuchEntity } from '../query/query-error.ts';
import type { Parameters } from '../query/parameters.ts';

const EVAL_DECISION: Readonly<Record<Decision, string>> = {
  allowed: 'allowed',
  explicitDeny: 'explicitDeny',
  implicitDeny: 'implicitDeny',
};

/**
 * IAM's policy simulator for a user or role that exists: each action on each resource, by all that bounds it, under the context
 * that the caller hands over and no other, as AWS's does.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export const simulations = ({ evaluate }: Pick<Enforcement, 'evaluate'>): Operations => ({
  SimulatePrincipalPolicy: read(
    'PolicySourceArn ActionNames ResourceArns? ContextEntries? Marker? MaxItems?',
    {
      authorise: ({ parameters }) => ({ resource: parameters.must('PolicySourceArn') }),
      run: ({ cloud, account, parameters, now }) => {
        const source = parameters.must('PolicySourceArn');
        const identity = [...account.users.allSeen(), ...account.roles.allSeen()].find(
          ({ arn }) => arn === source,
        );
        if (!identity) throw noSuchEntity(`The principal ${source} cannot be found.`);
        const resources = parameters.list('ResourceArns');
        const context = { 'aws:CurrentTime': formatInstant(now), ...contextIn(parameters) };
        const layers = layersOf(cloud, account, identity);
        return {
          IsTruncated: false,
          EvaluationResults: parameters.list('ActionNames').flatMap((action) =>
            (resources.length === 0 ? ['*'] : resources).map((resource) => ({
              EvalActionName: action,
              EvalResourceName: resource,
              EvalDecision:
                EVAL_DECISION[decide(evaluate, layers, { action, resource, at: now, context }).decision],
              MatchedStatements: [],
              MissingContextValues: [],
            })),
          ),
        };
      },
    },
  ),
});

/** At most this many values of a key are sent by whoever asks here. */
const MOST_VALUES = 10;

function contextIn(parameters: Parameters): Context {
  const names = parameters.field('ContextEntries', 'ContextKeyName');
  const values = Array.from({ length: MOST_VALUES }, (_, index) =>
    parameters.field('ContextEntries', `ContextKeyValues.member.${index + 1}`),
  );
  return Object.fromEntries(
    names.map((name, index) => {
      if (name === '') throw invalidInput('A context entry has no name.');
      const given = values.map((each) => each[index] ?? '').filter((value) => value !== '');
      return [name, given.length === 1 ? (given[0] ?? '') : given];
    }),
  );
}
