import { company, type Company } from '../action/company.ts';
import type { ExampleOptions } from '../../sandbox/example.ts';
import type { SlackSandbox } from '../../sandbox/slack/slack.ts';
import type { SlackMessage } from '../../sandbox/slack/slack-state.ts';
import { inlinesOf } from '../../sandbox/slack/block-kit.ts';

/** The example company with Slack. */
export interface Talking extends Company {
  readonly slack: SlackSandbox;
  /** The thread of the only request, or of one named by its place. */
  thread(n?: number): readonly SlackMessage[];
}

export async function talking(options: Partial<ExampleOptions> = {}): Promise<Talking> {
  const acme = await company({ slack: true, ...options });
  const { slack } = acme;
  if (!slack) throw new Error('The example has no Slack.');
  return { ...acme, slack, thread: (n = 0) => slack.threads('aws-access')[n] ?? [] };
}

/** Everything that a message shows, in rows. */
export const shown = ({ blocks }: SlackMessage): string =>
  blocks
    .map((block) => {
      if (block.type === 'header') return block.text.text;
      if (block.type === 'context') return block.elements.map(({ text }) => text).join(' ');
      if (block.type === 'actions') return block.elements.map(({ text }) => `[${text.text}]`).join(' ');
      if (block.type !== 'rich_text') return '';
      return inlinesOf([block])
        .map((each) => {
          if (each.type === 'text') return each.text;
          if (each.type === 'date') return each.fallback ?? '';
          if (each.type === 'link') return each.text ?? each.url;
          return each.type === 'user'
            ? `<${each.user_id}>`
            : each.type === 'usergroup'
              ? `<${each.usergroup_id}>`
              : '';
        })
        .join('');
    })
    .join('\n');

/** The newest message's headline, by its notification. */
export const headline = ({ text }: SlackMessage): string => text.split(':')[0] ?? '';
