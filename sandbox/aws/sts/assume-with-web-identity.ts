import { formatInstant } from '../../../src/terms/instant.ts';
import { tagContext } from '../authorisation/authorisation-context.ts';
import type { Evaluate } from '../authorisation/evaluator.ts';
import { unsigned, type Operation } from '../aws-operation.ts';
import { accessDenied, AwsError } from '../query/query-error.ts';
import { begin, endOf, findRole, lengthOf, sessionPolicies } from './session.ts';
import { trusts } from './trust.ts';
import { claimsContext, readToken } from './web-identity-token.ts';

const DENIED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';

/** AssumeRoleWithWebIdentity: a token instead of credentials; the trust policy's conditions see its claims. */
export const assumeRoleWithWebIdentity = (evaluate: Evaluate, secret: string): Operation =>
  unsigned(
    'RoleArn RoleSessionName WebIdentityToken DurationSeconds? Policy? PolicyArns?',
    ({ cloud, parameters, now, region }) => {
      const target = findRole(cloud, parameters.must('RoleArn'));
      const claims = readToken(parameters.must('WebIdentityToken'), secret, now);
      if (!target) throw accessDenied(DENIED);
      const { account, role } = target;
      const name = claims.iss.replace(/^https:\/\//, '');
      const provider = account.oidcProviders.written(name);
      const invalid = (message: string): AwsError => new AwsError('InvalidIdentityToken', 400, message);
      if (!provider) throw invalid(`No OpenIDConnect provider found in your account for ${claims.iss}`);
      const audiences: readonly unknown[] = Array.isArray(claims['aud']) ? claims['aud'] : [claims['aud']];
      const audience = audiences.find((aud) => typeof aud === 'string' && provider.audiences.includes(aud));
      if (typeof audience !== 'string') throw invalid('Incorrect token audience');
      const trust = trusts(
        evaluate,
        role.trust,
        { kind: 'federated', provider: provider.arn },
        {
          action: 'sts:AssumeRoleWithWebIdentity',
          resource: role.arn,
          at: now,
          context: {
            ...claimsContext(name, claims),
            ...tagContext('aws:ResourceTag', role.tags),
            'aws:CurrentTime': formatInstant(now),
            'aws:EpochTime': String(now),
            'aws:FederatedProvider': provider.arn,
            'aws:RequestedRegion': region,
            'aws:ResourceAccount': account.id,
            'aws:SecureTransport': 'true',
            'aws:SourceIp': '127.0.0.1',
            'sts:RoleSessionName': parameters.must('RoleSessionName'),
          },
        },
      );
      if (trust !== 'direct') throw accessDenied(DENIED);
      const length = lengthOf(parameters, role, false);
      const begun = begin(cloud, account, {
        account: account.id,
        roleName: role.name,
        roleId: role.id,
        roleArn: role.arn,
        name: parameters.must('RoleSessionName'),
        tags: [],
        transitive: [],
        policies: sessionPolicies(cloud, account, parameters),
        issued: now,
        expires: endOf(now, length),
        federatedProvider: provider.arn,
      });
      return {
        ...begun,
        SubjectFromWebIdentityToken: claims.sub,
        Provider: provider.arn,
        Audience: audience,
      };
    },
  );
