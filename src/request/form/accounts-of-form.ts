import { accountNamed } from '../../config/lookups.ts';
import { AccountName } from '../../terms/brand.ts';
import { MOST_ACCOUNTS } from '../request-accounts.ts';
import { isVisible, meant, quote, type AskRules, type AskSettings, type Report } from './ask-rules.ts';
import { readSections } from './issue-sections.ts';

/** The account that is read, and, of a request for several, all of them in the order of the form. */
export interface NamedAccounts {
  readonly account: AccountName;
  readonly accounts?: readonly AccountName[];
}

/** Names with commas between them, as GitHub writes a dropdown of which several may be chosen, or one a line. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * The accounts that a form names, whatever the configuration says of them: where its files are looked for, and which of them is read. Empty
 * where one of the names can be no account's, or stands twice, and where there are more than any request may have: an issue is anybody's to
 * write, and each name would be looked for.
 */
export function accountsNamed(body: string): readonly AccountName[] {
  const names = namesIn(readSections(body).answers.account ?? '');
  if (names.length > MOST_ACCOUNTS || new Set(names).size !== names.length) return [];
  return names.every((name) => AccountName.is(name)) ? names : [];
}

/**
 * Only the account that is read has to be one of the configuration: of a request that was merged, what became of another account holds up
 * none of the rest.
 */
export function readAccounts(
  text: string | undefined,
  { settings, account: which }: AskRules,
  report: Report,
): NamedAccounts | undefined {
  if (!text) {
    report('account-missing', 'account', 'No account is chosen. Choose one.');
    return undefined;
  }
  if (!isVisible(text, 'account', report)) return undefined;
  const names = namesIn(text);
  const [first = text] = names;
  if (names.length <= 1) {
    const account = readAccount(first, settings, report);
    return account && { account };
  }
  const most = settings?.max_accounts_per_request ?? 1;
  if (names.length > most) {
    report(
      'accounts-too-many',
      'account',
      most === 1
        ? `${names.length} accounts are named, and a request is for one account here. Choose one, and file a request for each of the others.`
        : `${names.length} accounts are named; at most ${most} fit into one request (\`max_accounts_per_request\`). File another one for the rest.`,
    );
    return undefined;
  }
  const doubles = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  for (const name of doubles)
    report('account-double', 'account', `${quote(name)} is named more than once. Keep one.`);
  const accounts = names.filter((name) => AccountName.is(name));
  if (accounts.length < names.length) {
    for (const name of names.filter((each) => !AccountName.is(each)))
      report('account-unknown', 'account', `${quote(name)} is not the name of an account.`);
    return undefined;
  }
  if (doubles.length > 0) return undefined;
  if (which !== undefined && !accounts.includes(which)) {
    report('account-other', 'account', `The account ${which} is none of those that this request is for.`);
    return undefined;
  }
  const account = readAccount(which ?? first, settings, report);
  return account && { account, accounts };
}

function readAccount(
  text: string,
  settings: AskSettings | undefined,
  report: Report,
): AccountName | undefined {
  if (!settings) {
    if (AccountName.is(text)) return text;
    report('account-unknown', 'account', `${quote(text)} is not the name of an account.`);
    return undefined;
  }
  const account = accountNamed(settings, text);
  if (account) return account.name;
  const names = [...settings.accounts.keys()];
  const list = names.length <= 20 ? ` Choose one of ${names.join(', ')}.` : '';
  report(
    'account-unknown',
    'account',
    `The configuration has no account ${quote(text)}.${meant(text, names) || list}`,
  );
  return undefined;
}
