import * as z from 'zod';

/**
 * Block Kit as Slack documents and enforces it, for the blocks that apps post. Unknown types and fields are refused, as Slack refuses
 * them with `invalid_blocks`.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
const url = z.url({ protocol: /^https?$/ }).max(3000);
const plainText = (longest: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(longest),
    emoji: z.boolean().optional(),
  });
const mrkdwn = (longest: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(longest),
    verbatim: z.boolean().optional(),
  });

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();
/** At least one of the documented tokens, and nothing else in braces. */
const DATE_FORMAT =
  /^(?=.*\{)(?:[^{}]|\{(?:day_divider_pretty|date_num|date_slash|date_long|date_long_full|date_long_pretty|date|date_pretty|date_short|date_short_pretty|time|time_secs|ago)\})+$/;
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url, text: z.string().min(1).optional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW][A-Z0-9]{2,20}$/) }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string().regex(/^S[A-Z0-9]{2,20}$/) }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int(),
    format: z.string().regex(DATE_FORMAT),
    url: url.optional(),
    fallback: z.string().min(1).optional(),
    style,
  }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']) }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().min(1) }),
]);
const inlineList = z.array(inline);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: inlineList });
const rich = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
    indent: z.int().min(0).max(8).optional(),
    offset: z.int().min(0).optional(),
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: inlineList }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(z.discriminatedUnion('type', [inline.options[0], inline.options[1]])),
  }),
]);

const buttonBlock = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: z.string().min(1).max(255),
  url: url.optional(),
  value: z.string().max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const block_id = z.string().max(255).optional();
const sectionText = z.discriminatedUnion('type', [plainText(3000), mrkdwn(3000)]);
const fieldText = z.discriminatedUnion('type', [plainText(2000), mrkdwn(2000)]);
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plainText(150), block_id }),
  z.strictObject({
    type: z.literal('section'),
    text: sectionText.optional(),
    fields: z.array(fieldText).min(1).max(10).optional(),
    accessory: buttonBlock.optional(),
    block_id,
  }),
  z.strictObject({ type: z.literal('rich_text'), elements: z.array(rich).min(1), block_id }),
  z.strictObject({
    type: z.literal('context'),
    elements: z
      .array(z.discriminatedUnion('type', [plainText(3000), mrkdwn(3000)]))
      .min(1)
      .max(10),
    block_id,
  }),
  z.strictObject({ type: z.literal('actions'), elements: z.array(buttonBlock).min(1).max(25), block_id }),
  z.strictObject({ type: z.literal('divider'), block_id }),
]);

export type SlackInline = z.output<typeof inline>;
export type SlackRich = z.output<typeof rich>;
export type SlackBlock = z.output<typeof block>;

/** The elements of all rich text together, as Slack counts them for `msg_blocks_too_long`. */
const MOST_CHARACTERS = 13_200;

/** @returns the blocks, or Slack's code and what is wrong with them. */
export function readBlocks(
  value: unknown,
):
  | { readonly blocks: readonly SlackBlock[] }
  | { readonly error: string; readonly messages: readonly string[] } {
  const read = z.array(block).max(50).safeParse(value);
  if (!read.success) {
    const messages = read.error.issues.map(
      ({ message, path }) => `[ERROR] ${message} [json-pointer:/blocks/${path.join('/')}]`,
    );
    return { error: 'invalid_blocks', messages };
  }
  const ids = read.data.flatMap((each) =>
    each.type === 'actions' ? each.elements.map(({ action_id }) => action_id) : [],
  );
  if (new Set(ids).size !== ids.length)
    return { error: 'invalid_blocks', messages: ['[ERROR] action_id is not unique'] };
  if (JSON.stringify(read.data).length > MOST_CHARACTERS * 3)
    return { error: 'msg_blocks_too_long', messages: [] };
  return { blocks: read.data };
}

/** Everything that stands in rows inside blocks. */
export function inlinesOf(blocks: readonly SlackBlock[]): readonly SlackInline[] {
  return blocks.flatMap((each) =>
    each.type !== 'rich_text'
      ? []
      : each.elements.flatMap((part): readonly SlackInline[] =>
          part.type === 'rich_text_list' ? part.elements.flatMap(({ elements }) => elements) : part.elements,
        ),
  );
}

/** Text that Slack reads as mrkdwn, where `<@U…>` and `<!channel>` notify. */
export function mrkdwnOf(blocks: readonly SlackBlock[]): readonly string[] {
  return blocks.flatMap((each) => {
    if (each.type === 'section')
      return [each.text, ...(each.fields ?? [])].flatMap((text) =>
        text?.type === 'mrkdwn' ? [text.text] : [],
      );
    if (each.type === 'context')
      return each.elements.flatMap((text) => (text.type === 'mrkdwn' ? [text.text] : []));
    return [];
  });
}

/**
 * Whom a message notifies when it is posted: people, groups, `here`, `channel`, `everyone`. Mentions in `text` count where there are
 * blocks, too.
 */
export function notifiedBy(text: string, blocks: readonly SlackBlock[]): readonly string[] {
  const written = [text, ...mrkdwnOf(blocks)].flatMap((each) =>
    [
      ...each.matchAll(/<(?:@([UW][A-Z0-9]+)|!subteam\^(S[A-Z0-9]+)|!(here|channel|everyone))(?:\|[^>]*)?>/g),
    ].map(([, user, group, range]) => user ?? group ?? range ?? ''),
  );
  const structured = inlinesOf(blocks).flatMap((each) => {
    if (each.type === 'user') return [each.user_id];
    if (each.type === 'usergroup') return [each.usergroup_id];
    return each.type === 'broadcast' ? [each.range] : [];
  });
  return [...new Set([...structured, ...written])];
}
