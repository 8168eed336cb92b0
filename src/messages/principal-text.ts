import type { Principal } from '../terms/principal.ts';

/** `IAM user alice`: who in AWS, in the words of the console. */
export function principalText(principal: Principal): string {
  switch (principal.kind) {
    case 'iam-user':
      return `IAM user \`${principal.name}\``;
    case 'iam-role':
      return `IAM role \`${principal.name}\``;
    case 'identity-center-user':
      return `Identity Center user \`${principal.userName}\``;
  }
}
