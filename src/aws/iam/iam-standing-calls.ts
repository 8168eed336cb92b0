import {
  GetGroupPolicyCommand,
  GetRolePolicyCommand,
  GetUserPolicyCommand,
  ListAttachedGroupPoliciesCommand,
  ListAttachedRolePoliciesCommand,
  ListAttachedUserPoliciesCommand,
  ListGroupPoliciesCommand,
  ListGroupsForUserCommand,
  ListRolePoliciesCommand,
  ListUserPoliciesCommand,
  type AttachedPolicy,
  type IAMClient,
} from '@aws-sdk/client-iam';
import type { IamHolder } from '../backend.ts';
import { given } from '../complete-answer.ts';
import { allPages, MAX_ITEMS, unlessAbsent } from './iam-pages.ts';

/**
 * The calls that read what a principal may do already. They change nothing. `undefined` is IAM's NoSuchEntity; every
 * listing is complete or an error.
 */
export interface StandingCalls {
  /** Managed policies, AWS's own and the account's. */
  attachedTo(holder: IamHolder): Promise<readonly AttachedName[] | undefined>;
  inlineNames(holder: IamHolder): Promise<readonly string[] | undefined>;
  /** The document as it was sent. */
  inlineDocument(holder: IamHolder, name: string): Promise<string | undefined>;
  /** Names of the groups that a user is in. */
  groupsOf(userName: string): Promise<readonly string[] | undefined>;
}

export interface AttachedName {
  readonly arn: string;
  readonly name: string;
}

/** The three kinds of holder have calls of their own that differ in nothing but their names. */
export function standingCalls(client: Pick<IAMClient, 'send'>): StandingCalls {
  return {
    async attachedTo({ kind, name }) {
      const call = 'ListAttached…Policies';
      const pages = allPages(
        call,
        (marker) => {
          const page = { MaxItems: MAX_ITEMS, ...marker };
          switch (kind) {
            case 'iam-user':
              return client.send(new ListAttachedUserPoliciesCommand({ UserName: name, ...page }));
            case 'iam-role':
              return client.send(new ListAttachedRolePoliciesCommand({ RoleName: name, ...page }));
            case 'iam-group':
              return client.send(new ListAttachedGroupPoliciesCommand({ GroupName: name, ...page }));
          }
        },
        ({ AttachedPolicies }) =>
          given(call, 'AttachedPolicies', AttachedPolicies).map(
            ({ PolicyArn, PolicyName }: AttachedPolicy): AttachedName => ({
              arn: given(call, 'PolicyArn', PolicyArn),
              name: given(call, 'PolicyName', PolicyName),
            }),
          ),
      );
      return unlessAbsent(pages, undefined);
    },

    async inlineNames({ kind, name }) {
      const call = 'List…Policies';
      const pages = allPages(
        call,
        (marker) => {
          const page = { MaxItems: MAX_ITEMS, ...marker };
          switch (kind) {
            case 'iam-user':
              return client.send(new ListUserPoliciesCommand({ UserName: name, ...page }));
            case 'iam-role':
              return client.send(new ListRolePoliciesCommand({ RoleName: name, ...page }));
            case 'iam-group':
              return client.send(new ListGroupPoliciesCommand({ GroupName: name, ...page }));
          }
        },
        ({ PolicyNames }): readonly string[] => given(call, 'PolicyNames', PolicyNames),
      );
      return unlessAbsent(pages, undefined);
    },

    async inlineDocument({ kind, name }, policy) {
      const get = (): Promise<{ readonly PolicyDocument?: string | undefined }> => {
        const of = { PolicyName: policy };
        switch (kind) {
          case 'iam-user':
            return client.send(new GetUserPolicyCommand({ UserName: name, ...of }));
          case 'iam-role':
            return client.send(new GetRolePolicyCommand({ RoleName: name, ...of }));
          case 'iam-group':
            return client.send(new GetGroupPolicyCommand({ GroupName: name, ...of }));
        }
      };
      const answer = await unlessAbsent(get(), undefined);
      // IAM sends the document URL-encoded, by RFC 3986.
      return answer && decodeURIComponent(given('Get…Policy', 'PolicyDocument', answer.PolicyDocument));
    },

    async groupsOf(userName) {
      const pages = allPages(
        'ListGroupsForUser',
        (marker) =>
          client.send(new ListGroupsForUserCommand({ UserName: userName, MaxItems: MAX_ITEMS, ...marker })),
        ({ Groups }) =>
          given('ListGroupsForUser', 'Groups', Groups).map(({ GroupName }) =>
            given('ListGroupsForUser', 'GroupName', GroupName),
          ),
      );
      return unlessAbsent(pages, undefined);
    },
  };
}
