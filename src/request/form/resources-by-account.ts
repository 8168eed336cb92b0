import { accountNamed } from '../../config/lookups.ts';
import { splitArn } from '../../terms/arn.ts';
import type { AccountName } from '../../terms/brand.ts';
import { quote, type AskRules } from './ask-rules.ts';

/** Stands for the id of each account of a request for several. */
export const ACCOUNT_PLACE = '{account}';

interface Context {
  readonly rules: AskRules;
  readonly account: AccountName | undefined;
  readonly accounts?: readonly AccountName[] | undefined;
}

interface StandsFor {
  readonly arns: readonly string[];
  readonly faults: readonly { readonly code: string; readonly message: string }[];
}

/**
 * What a written line stands for in the account that is read: the ARNs of a name, or the line itself. In a request for several accounts the
 * same line has to give as many ARNs in each, in the same order: what is drafted for one account is given in every other by their places.
 */
export function standsFor(text: string, context: Context): StandsFor {
  const { rules, account, accounts } = context;
  const named = rules.settings?.resources.get(text);
  const home = rules.settings && account !== undefined ? accountNamed(rules.settings, account) : undefined;
  if (accounts === undefined || home === undefined || rules.settings === undefined)
    return { arns: named ?? [text], faults: [] };
  if (named === undefined) {
    const literal = /^\d{12}$/.test(splitArn(text)?.account ?? '');
    return literal
      ? { arns: [], faults: [ofOneAccount(text, accounts)] }
      : { arns: [text.replaceAll(ACCOUNT_PLACE, home.id)], faults: [] };
  }
  const { settings } = rules;
  const ids = accounts.flatMap((name) => accountNamed(settings, name)?.id ?? []);
  // A name may stand for something in every account that there is: here it is what it has in each of those asked for.
  const within = (id: string): readonly string[] =>
    named.filter((arn) => {
      const of = splitArn(arn)?.account ?? '';
      return of === id || !/^\d{12}$/.test(of);
    });
  const own = within(home.id);
  const uneven = ids.some((id) => within(id).length !== own.length);
  return own.length > 0 && !uneven
    ? { arns: own, faults: [] }
    : {
        arns: [],
        faults: [
          {
            code: 'resource-uneven',
            message: `${quote(text)} does not stand for equally many resources in each of these accounts (aws-jit.yml). Write them out with ${ACCOUNT_PLACE} in the place of the account's id, or file a request for each account.`,
          },
        ],
      };
}

const ofOneAccount = (text: string, accounts: readonly AccountName[]) => {
  const fields = text.split(':');
  const line = [...fields.slice(0, 4), ACCOUNT_PLACE, ...fields.slice(5)].join(':');
  return {
    code: 'resource-one-account',
    message: `${quote(text)} is of one account, and this request is for ${accounts.length}. Write "${line}", which stands for the same in each of them, or ask for that account by itself.`,
  };
};
