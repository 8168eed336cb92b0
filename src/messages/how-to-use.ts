import type { Request } from '../request/request.ts';

/** What to do with access that is live: the shortest way from the message to the work. */
export function howToUse({ principal, accountId }: Pick<Request, 'principal' | 'accountId'>): string {
  switch (principal.kind) {
    case 'iam-user':
      return (
        `Use it with the credentials that you already have for IAM user \`${principal.name}\` in account ${accountId}; ` +
        'there is nothing to switch to. IAM can take a few seconds to show it everywhere.'
      );
    case 'iam-role':
      return [
        `Use it through the role \`${principal.name}\`; sessions that are open gain it too:`,
        '',
        '```sh',
        `aws sts assume-role --role-arn arn:aws:iam::${accountId}:role/${principal.name} --role-session-name jit`,
        '```',
      ].join('\n');
    case 'identity-center-user':
      return 'Sign in to your access portal as usual; the account shows the new permission set.';
  }
}
