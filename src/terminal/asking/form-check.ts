import { mayNotAsk } from '../../commands/run/who-may-ask.ts';
import { requestOfIssue } from '../../commands/run/request-of-issue.ts';
import type { Config } from '../../config/config.ts';
import { isKnown } from '../../config/lookups.ts';
import { proposedIdentity } from '../../config/propose-identity.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { Actor } from '../../github/open-issues.ts';
import { FIELD_ORDER, FIELDS } from '../../request/form/form-fields.ts';
import { loadCatalog } from '../../shipped/catalog-file.ts';
import { IssueNumber } from '../../terms/brand.ts';
import type { Problem } from '../../terms/checked.ts';
import type { Instant } from '../../terms/instant.ts';
import { OPTION_OF } from './form-answers.ts';

/** What a form comes to before it is filed. */
export interface FormCheck {
  /** It would be refused by these; empty: it would not. */
  readonly problems: readonly Problem[];
  /** What the person should know all the same. */
  readonly notes: readonly string[];
}

/**
 * Judges a form by the default branch's configuration as the action would, before anybody is bothered with it: the same parser, who the
 * person is in AWS, and who may ask. Teams that this token cannot read are left to the action.
 */
export async function checkForm(
  github: GitHub,
  main: MainBranch,
  config: Config,
  body: string,
  me: Actor,
  now: Instant,
): Promise<FormCheck> {
  // What only the filed issue has (number, id) decides nothing here.
  const issue = {
    number: IssueNumber.of(1),
    id: 1,
    author: me,
    body,
    open: true,
    createdAt: now,
    labels: [],
  };
  const made = requestOfIssue(issue, main.repository, config, loadCatalog(), []);
  switch (made.kind) {
    case 'problems':
      return { problems: made.problems, notes: [] };
    case 'not-a-person':
      return { problems: [nobody('Only a person can ask for access.')], notes: [] };
    case 'no-identity': {
      const who = `aws-jit.yml does not say who you (GitHub id ${me.id}, ${me.login}) are in ${made.ask.account}.`;
      return proposedIdentity(config, me.id, me.login) === undefined
        ? {
            problems: [
              nobody(
                `${who} ${isKnown(config, me.id) ? 'Choose another account, or ask' : 'Ask'} the owners of aws-jit.yml to add you to \`identities\`.`,
              ),
            ],
            notes: [],
          }
        : { problems: [], notes: [`${who} An entry for you is proposed first, and has to be merged.`] };
    }
    case 'request': {
      const against = await mayNotAsk(github, config, made.request, me.id);
      const isRefused = ({ code }: Problem): boolean => code === 'requester-not-allowed';
      return {
        problems: against.filter(isRefused),
        notes: against
          .filter((each) => !isRefused(each))
          .map(
            () =>
              'Whether you may ask for this depends on a team that this token cannot read; the action reads it.',
          ),
      };
    }
  }
}

const nobody = (message: string): Problem => ({ code: 'identity', path: '', message });

/** A problem as whoever typed the options reads it. */
export function problemLine({ path, message }: Problem): string {
  const field = FIELD_ORDER.find((each) => FIELDS[each].label === path);
  return field === undefined
    ? `${path === '' ? '' : `${path}: `}${message}`
    : `${path} (${OPTION_OF[field]}): ${message}`;
}
