import { codeSpan } from '../text/markdown.ts';
import { awsProfile, portalLink, sectionText, switchRoleLink, type LiveAccess } from './aws-profile.ts';

/** What to do with access that is live: the shortest way from the message to the work. Markdown. */
export function howToUse(access: LiveAccess): string {
  const { principal, accountId, issue, portal } = access;
  switch (principal.kind) {
    case 'iam-user':
      return (
        `Use it with the credentials that you already have for IAM user ${codeSpan(principal.name)} in account ${accountId}; ` +
        'there is nothing to switch to. IAM can take a few seconds to show it everywhere.'
      );
    case 'iam-role':
      return [
        `Use it through the role ${codeSpan(principal.name)}; sessions that are open gain it too.`,
        '',
        `- In the browser: [switch to the role](${switchRoleLink(access, principal.name)})`,
        `- In a terminal: \`aws-jit use ${issue}\` writes this profile, or copy it into \`~/.aws/config\`:`,
        '',
        ...profileBlock(access),
      ].join('\n');
    case 'identity-center-user':
      return portal === undefined
        ? 'Sign in to your access portal as usual; the account shows the new permission set.'
        : [
            `Sign in as ${codeSpan(principal.userName)}; the account shows the permission set ${codeSpan(portal.permissionSet)}.`,
            '',
            `- In the browser: [open the account's console](${portalLink(portal, accountId)})`,
            `- In a terminal: \`aws-jit use ${issue}\` writes this profile, or copy it into \`~/.aws/config\`:`,
            '',
            ...profileBlock(access),
          ].join('\n');
  }
}

function profileBlock(access: LiveAccess): readonly string[] {
  const made = awsProfile(access);
  if (made === undefined) return [];
  const sections = [made.session, made.profile].filter((section) => section !== undefined);
  const signIn = made.session === undefined ? [] : [`aws sso login --profile ${made.name}`];
  return [
    '```ini',
    sections.map(sectionText).join('\n\n'),
    '```',
    '',
    '```sh',
    ...signIn,
    `aws sts get-caller-identity --profile ${made.name}`,
    '```',
  ];
}

/** Where a shared set itself is assigned, every message says it. Plain text. */
export const END_NOT_ENFORCED =
  'AWS does not enforce the end of this access: the shared permission set itself is assigned (mode: assign), and it is taken away by the next scheduled run after the end.';

/** Beside it, once a shared set has been taken away: it is other people's too, so it is not emptied. Plain text. */
export const OPEN_SESSIONS_LAST =
  'AWS does not end sessions of a shared permission set (mode: assign): one that was open lasts as long as that set allows.';
