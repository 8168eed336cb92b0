import { formatDuration } from '../../terms/duration.ts';
import { formatInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { extendedEnd, type Extension } from '../../request/extension.ts';
import { readExtension } from '../../request/file/request-file.ts';
import type { ApprovalFacts } from '../approval-facts.ts';
import { quoted, type Reason } from '../refusal-reasons.ts';
import { verifySupplement, type SupplementSettings, type SupplementVerdict } from './verify-supplement.ts';

/** With what the configuration says of how long access may last. */
export interface ExtensionSettings extends SupplementSettings {
  /** What the reviewer's view has to say, for the extension as its file has it. */
  readonly expectedReview: (extension: Extension) => string;
  /** `max_duration` of now. */
  readonly most: Seconds;
}

/** Whether an extension was approved: before the end that it extends, which was approved as well, and for no longer than access may last. */
export const verifyExtension = (
  facts: ApprovalFacts,
  settings: ExtensionSettings,
  now: Instant,
): SupplementVerdict<Extension> =>
  verifySupplement(
    facts,
    settings,
    {
      kind: 'extension',
      read: readExtension,
      check: (extension) => checkEnd(extension, settings),
      says: ({ by, reason }, said) => said.kind === 'extend' && said.duration === by && said.words === reason,
      asked: ({ by, reason }) => `${formatDuration(by)}, ${quoted(reason)}`,
      inTime: ({ extends: end }) => end,
      expectedReview: settings.expectedReview,
    },
    now,
  );

function checkEnd(extension: Extension, { base, ends, most }: ExtensionSettings): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!ends.includes(extension.extends))
    reasons.push({
      code: 'extension-end',
      message: `It extends an end at ${formatInstant(extension.extends)}, and what is approved ends at ${ends.map(formatInstant).join(' or ')}.`,
    });
  const end = extendedEnd({ from: base.window.from, until: extension.extends }, extension.by, most);
  if (!end.ok)
    reasons.push(...end.problems.map(({ message }) => ({ code: 'extension-too-long' as const, message })));
  return reasons;
}
