import type { Config } from '../../config/config.ts';
import type { AccountName } from '../../terms/brand.ts';
import { isVisible, quote, type Report } from './ask-rules.ts';
import { TICKET_LONGEST } from './form-fields.ts';

/**
 * The ticket of a request; `undefined`: there is none, or a problem that was reported.
 * @param settings what the owners of the configuration want of it, if anything.
 */
export function readTicket(
  text: string | undefined,
  account: AccountName | undefined,
  settings: Config['ticket'] | undefined,
  report: Report,
): string | undefined {
  const like =
    settings?.pattern === undefined ? ' such as OPS-123' : ` that looks like ${settings.pattern.written}`;
  if (text === undefined || text === '') {
    if (account !== undefined && settings?.required.includes(account)) {
      report('ticket-missing', 'ticket', `A request for ${account} has to name a ticket${like}.`);
    }
    return undefined;
  }
  if (!isVisible(text, 'ticket', report)) return undefined;
  if (text.includes('\n') || text.length > TICKET_LONGEST) {
    report(
      'ticket-long',
      'ticket',
      `A ticket is one line of at most ${TICKET_LONGEST} characters, such as OPS-123.`,
    );
    return undefined;
  }
  if (settings?.pattern?.pattern.matches(text) === false) {
    report(
      'ticket-pattern',
      'ticket',
      `${quote(text)} is no ticket${like}. Write the ticket and nothing else.`,
    );
    return undefined;
  }
  return text;
}
