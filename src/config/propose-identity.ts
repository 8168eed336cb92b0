import { isMap, parseDocument } from 'yaml';
import type { UserId } from '../terms/brand.ts';
import type { Config } from './config.ts';
import { readConfig } from './read-config.ts';

/** What somebody is probably called in AWS, by the patterns. */
export interface ProposedIdentity {
  readonly id: UserId;
  readonly login: string;
  readonly iamUser: string | undefined;
  readonly identityCenterUser: string | undefined;
}

/** GitHub adds `_shortcode` to the logins of enterprise-managed users; nobody else's login holds an underscore. */
const withoutShortcode = (login: string): string => login.replace(/_[A-Za-z0-9]+$/, '');

/**
 * What the patterns say of a login, for the backends that are configured. It proves nothing: a login can be taken over by
 * somebody else, so that only the merged pair of number and name counts.
 */
export function proposedIdentity(
  config: Pick<Config, 'accounts' | 'identity_patterns'>,
  id: UserId,
  login: string,
): ProposedIdentity | undefined {
  const backends = new Set([...config.accounts.values()].map(({ backend }) => backend));
  const fill = (pattern: string | undefined) => pattern?.replace('{login}', () => withoutShortcode(login));
  const { iam_user: iam, identity_center_user: center } = config.identity_patterns;
  const iamUser = backends.has('iam') ? fill(iam) : undefined;
  const identityCenterUser = backends.has('identity-center') ? fill(center) : undefined;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(login)) return undefined;
  return iamUser === undefined && identityCenterUser === undefined
    ? undefined
    : { id, login, iamUser, identityCenterUser };
}

/**
 * `aws-jit.yml` with the pair added at the end of `identities`, every other byte as it is.
 * @returns `undefined` where it cannot be added so: the person is listed, the name belongs to another number already (as
 * after a login has changed hands), or `identities` is not written as a block.
 */
export function withIdentity(text: string, proposed: ProposedIdentity, config: Config): string | undefined {
  const { id, login, iamUser, identityCenterUser } = proposed;
  if (config.identities.has(id)) return undefined;
  const entry = [
    `login: ${login}`,
    ...(iamUser === undefined ? [] : [`iam_user: ${JSON.stringify(iamUser)}`]),
    ...(identityCenterUser === undefined
      ? []
      : [`identity_center_user: ${JSON.stringify(identityCenterUser)}`]),
  ];
  const line = `"${id}": { ${entry.join(', ')} }`;
  const edited = insertedInto(text, line);
  const read = edited === undefined ? undefined : readConfig(edited);
  return read?.ok === true && read.value.identities.has(id) ? edited : undefined;
}

/** The line as a new last entry of `identities`, indented as the others; as a new key where there is none. */
function insertedInto(text: string, line: string): string | undefined {
  const document = parseDocument(text);
  if (!isMap(document.contents)) return undefined;
  const identities: unknown = document.get('identities', true);
  if (identities === undefined) return `${text}${text.endsWith('\n') ? '' : '\n'}identities:\n  ${line}\n`;
  if (!isMap(identities) || identities.flow === true) return undefined;
  const first = identities.items[0]?.key as { range?: [number, number, number] } | undefined;
  const last = identities.items.at(-1)?.value as { range?: [number, number, number] } | undefined;
  if (first?.range === undefined || last?.range === undefined) return undefined;
  const indent = first.range[0] - (text.lastIndexOf('\n', first.range[0] - 1) + 1);
  // The value ends before its line does, or, for a block, at the beginning of the next one.
  const end = last.range[1];
  const next = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  const at = next === 0 ? text.length : next;
  const before = text.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${' '.repeat(indent)}${line}\n${text.slice(at)}`;
}
