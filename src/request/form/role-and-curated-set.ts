import type { AccountName } from '../../terms/brand.ts';
import type { Seconds } from '../../terms/instant.ts';
import { isVisible, quote } from './ask-rules.ts';
import type { AskSettings, Report } from './ask-rules.ts';
import { NO_RESOURCES } from './form-fields.ts';
import { nearest } from '../../text/nearest.ts';
import type { WrittenAsk } from './written-ask.ts';

/** What can be chosen by a name that the configuration gives it: a shared role, or a curated set. */
interface Chosen {
  readonly account: AccountName | undefined;
  readonly settings: AskSettings | undefined;
}

/** The shared role that the access is for; `undefined`: the person's own principal, or a problem that was reported. */
export function readRole(
  text: string | undefined,
  { account, settings }: Chosen,
  report: Report,
): string | undefined {
  if (text === undefined || text === '' || !isVisible(text, 'role', report)) return undefined;
  const roles = settings?.roles;
  const role = roles?.get(text);
  if (!role) {
    report('role-unknown', 'role', unknown('role', text, roles?.keys() ?? []));
    return undefined;
  }
  if (account !== undefined && role.account !== account) {
    report(
      'role-account',
      'role',
      `The role ${text} is in the account ${role.account}, and this request is for ${account}. Change one of the two.`,
    );
    return undefined;
  }
  return text;
}

/** The curated set that is asked for, and how long it may be asked for. It comes as it is: nothing else may be named. */
export function readCuratedSet(
  written: WrittenAsk,
  { account, settings }: Chosen,
  report: Report,
): { readonly name: string; readonly longest: Seconds | undefined } | undefined {
  const text = written.curatedSet;
  if (text === undefined || text === '' || !isVisible(text, 'curated', report)) return undefined;
  const set = settings?.curated_sets?.get(text);
  if (!set) {
    report('curated-unknown', 'curated', unknown('curated set', text, settings?.curated_sets?.keys() ?? []));
    return undefined;
  }
  if (account !== undefined && !set.accounts.includes(account)) {
    report(
      'curated-account',
      'curated',
      `The set ${text} may be asked for in ${set.accounts.join(', ')}, and this request is for ${account}. Change one of the two.`,
    );
  }
  // The level is not looked at: its dropdown always holds one.
  const also = [
    ...(written.role === undefined || written.role === '' ? [] : (['role'] as const)),
    ...((written.services ?? []).length > 0 ? (['services'] as const) : []),
    ...((written.resources ?? []).some((line) => line !== NO_RESOURCES) ? (['resources'] as const) : []),
    ...(written.levels.length > 0 ? (['exceptions'] as const) : []),
  ];
  for (const field of also) {
    report(
      'curated-alone',
      field,
      `The curated set ${text} is given as it is, so nothing may stand here beside it. Empty this answer, or choose no curated set.`,
    );
  }
  return { name: text, longest: set.max_duration ?? settings?.max_duration };
}

function unknown(what: string, text: string, names: Iterable<string>): string {
  const all = [...names];
  const candidate = nearest(text, all);
  const hint =
    candidate !== undefined
      ? ` Did you mean ${candidate}?`
      : all.length === 0
        ? ' None is configured.'
        : all.length <= 20
          ? ` Choose one of ${all.join(', ')}, or none.`
          : '';
  return `The configuration has no ${what} ${quote(text)}.${hint}`;
}
