import { codeSpan, inlineText } from '../text/markdown.ts';

/** What the watch found about one object of ours in AWS. */
export interface Alert {
  /** Logins, `[A-Za-z0-9-_]` each. */
  readonly mention: readonly string[];
  readonly account: string;
  readonly arn: string;
  /** One sentence each, plain text. */
  readonly differences: readonly string[];
}

/** Said as it is found, before it is undone, so that nobody fails to learn of it. */
export const tampered = ({ mention, account, arn, differences }: Alert): string =>
  [
    `${mention.map((login) => `@${login}`).join(' ')}${mention.length > 0 ? ': ' : ''}**what the AWS account ${inlineText(account)} holds for this request is not what was approved.**`,
    ...differences.map((each) => `- ${inlineText(each, 1_000)}`),
    `It is now taken off everybody who holds it, and this request ends. Only somebody with administrative rights in that account, or with this tool's own roles, can have changed it: CloudTrail shows who, under ${codeSpan(arn, 300)}. Tell your security team. If the access is still needed, file a new request.`,
  ].join('\n\n');
