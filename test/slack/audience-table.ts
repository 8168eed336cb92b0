import { STATES } from '../../src/lifecycle/state.ts';
import { AUDIENCE, type Audience, type Happening, type Role } from '../../src/messages/audience.ts';

/** Who is told where, as a table for docs/slack.md. */
export function audienceTable(): string {
  const rows = (Object.entries(AUDIENCE) as [Happening, Audience][]).map(
    ([name, { when, comment, slack }]) => {
      const label = Object.hasOwn(STATES, name) ? `\`${STATES[name as keyof typeof STATES].label}\`` : '–';
      return `| ${name} | ${when} | ${label} | ${told(comment)} | ${told(slack)} |`;
    },
  );
  return [
    '| what | when | label | new comment on the issue mentions | message on Slack mentions |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const told = (roles: readonly Role[] | undefined): string =>
  roles === undefined ? 'no message' : roles.length === 0 ? 'nobody' : roles.join(', ');
