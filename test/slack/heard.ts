import { ON_SLACK, PEOPLE } from '../../sandbox/example.ts';
import type { Talking } from './talk.ts';

/** Something that was posted, in any place, and whom it notified, by login. */
export interface Heard {
  readonly id: string;
  readonly where: 'slack' | 'issue' | 'elsewhere';
  readonly whom: readonly string[];
  readonly text: string;
}

const LOGINS: ReadonlyMap<string, string> = new Map(
  Object.entries(ON_SLACK).map(([login, id]) => [id, login]),
);

/** Logins and teams that GitHub reads as mentions: outside code, and not taken apart. */
export const mentionsIn = (markdown: string): readonly string[] =>
  [
    ...new Set(
      [
        ...markdown
          .replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '')
          .replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
          .matchAll(/(?<![\w@/.-])@([a-z\d][a-z\d-]*(?:\/[\w-]+)?)/gi),
      ].map(([, name]) => name ?? ''),
    ),
  ].sort();

const PERSONS: readonly number[] = Object.values(PEOPLE);

/**
 * Everything that reached somebody's notifications: each message in each channel, and on GitHub each issue, pull request and comment
 * that the app itself opened. Edits notify nobody. Reviews that GitHub asks for, as CODEOWNERS says, are GitHub's own.
 * @param issue the request; its own comments are `issue`, all others `elsewhere`
 */
export function heard({ slack, repository }: Talking, issue: number): readonly Heard[] {
  const onSlack = slack.state.channels.flatMap(({ id, messages }) =>
    messages.map(({ ts, text, notified }): Heard => ({
      id: `${id} ${ts}`,
      where: 'slack',
      whom: notified.map((who) => LOGINS.get(who) ?? who).sort(),
      text,
    })),
  );
  const onGitHub = [...repository.state.issues.values()].flatMap((each): readonly Heard[] => [
    ...(!PERSONS.includes(each.author)
      ? [{ id: `#${each.number}`, where: 'elsewhere', whom: mentionsIn(each.body), text: each.body } as const]
      : []),
    ...each.comments
      .filter(({ author }) => !PERSONS.includes(author))
      .map(({ id, body }) => ({
        id: `comment ${id}`,
        where: each.number === issue ? ('issue' as const) : ('elsewhere' as const),
        whom: mentionsIn(body),
        text: body,
      })),
  ]);
  return [...onSlack, ...onGitHub];
}

export type Told = Pick<Heard, 'where' | 'whom'>;

/** For comparing: `slack: alice`. */
export const sorted = (told: readonly Told[]): readonly string[] =>
  told.map(({ where, whom }) => `${where}: ${whom.join(', ') || 'nobody'}`).sort();

const isStatus = (text: string): boolean => text.replace(/^<!--.*?-->\n/, '').startsWith('### ');

/**
 * What was told since, as `sorted` has it. A new status comment mentions nobody, and what stands elsewhere notifies only whom it mentions.
 * @param before ids of what had been heard
 */
export const toldSince = (acme: Talking, issue: number, before: ReadonlySet<string>): readonly string[] =>
  sorted(
    heard(acme, issue).filter(
      ({ id, where, whom, text }) =>
        !before.has(id) && (where === 'slack' || whom.length > 0 || (where === 'issue' && !isStatus(text))),
    ),
  );
