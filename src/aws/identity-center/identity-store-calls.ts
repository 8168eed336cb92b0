import {
  DescribeUserCommand,
  GetUserIdCommand,
  type IdentitystoreClient,
} from '@aws-sdk/client-identitystore';
import { given } from '../complete-answer.ts';
import { unlessNotFound } from './permission-set-calls.ts';

export interface DirectoryUser {
  readonly userName: string;
  readonly emails: readonly string[];
}

export interface IdentityStoreCalls {
  /** Id of the user of this name, else of this e-mail address; `undefined`: there is none. */
  userId(nameOrEmail: string): Promise<string | undefined>;
  user(id: string): Promise<DirectoryUser | undefined>;
}

export function identityStoreCalls(
  client: Pick<IdentitystoreClient, 'send'>,
  store: string,
): IdentityStoreCalls {
  const find = async (AttributePath: string, AttributeValue: string): Promise<string | undefined> => {
    const ask = new GetUserIdCommand({
      IdentityStoreId: store,
      AlternateIdentifier: { UniqueAttribute: { AttributePath, AttributeValue } },
    });
    const answer = await unlessNotFound(client.send(ask), undefined);
    return answer && given('GetUserId', 'UserId', answer.UserId);
  };
  return {
    // A user name is never looked for among the addresses, which people may be able to change, while a user has it.
    async userId(nameOrEmail) {
      const byName = await find('userName', nameOrEmail);
      return byName ?? (nameOrEmail.includes('@') ? await find('emails.value', nameOrEmail) : undefined);
    },
    async user(id) {
      const ask = new DescribeUserCommand({ IdentityStoreId: store, UserId: id });
      const answer = await unlessNotFound(client.send(ask), undefined);
      return (
        answer && {
          userName: answer.UserName ?? id,
          emails: (answer.Emails ?? []).flatMap(({ Value }) => Value ?? []),
        }
      );
    },
  };
}
