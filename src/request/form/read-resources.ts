import type { AccountName, Service } from '../../terms/brand.ts';
import { accountNamed } from '../../config/lookups.ts';
import { fits, formatsOf, type ArnFormat } from '../../policy/catalog/resource-type.ts';
import { arnFaults, splitArn } from '../../terms/arn.ts';
import type { Arn } from '../../terms/arn.ts';
import { isVisible, quote } from './ask-rules.ts';
import { standsFor } from './resources-by-account.ts';
import type { AskRules, Report } from './ask-rules.ts';
import { alphabetWords, canName } from './name-alphabets.ts';
import { MOST_RESOURCES, NO_RESOURCES } from './form-fields.ts';
import { nearest } from '../../text/nearest.ts';

interface Context {
  readonly rules: AskRules;
  /** `undefined`: could not be read, which is reported elsewhere. */
  readonly account: AccountName | undefined;
  /** Of a request for several accounts all of them. */
  readonly accounts?: readonly AccountName[] | undefined;
  readonly services: readonly Service[] | undefined;
}

/**
 * Reads the resources asked for: ARNs and names from the configuration, each once, in the order written. The word `none`
 * stands for no resource: access is then limited to actions that AWS limits to none, as all of Cost Explorer's are.
 */
export function readResources(
  written: readonly string[] | undefined,
  context: Context,
  report: Report,
): readonly string[] | undefined {
  if (!written || written.length === 0) {
    report(
      'resources-missing',
      'resources',
      `No resource is named. Name them, one a line; write ${NO_RESOURCES} for a service that has none.`,
    );
    return undefined;
  }
  if (written.length === 1 && written[0] === NO_RESOURCES) return [];
  let readable = true;
  const refuse = (code: string, message: string): void => {
    readable = false;
    report(code, 'resources', message);
  };
  if (written.length > MOST_RESOURCES) {
    refuse(
      'resources-too-many',
      `${written.length} resources; at most ${MOST_RESOURCES} are read. Split the request.`,
    );
    return undefined;
  }
  const found = new Set<string>();
  for (const text of written) {
    if (!isVisible(text, 'resources', report)) {
      readable = false;
      continue;
    }
    const { arns, faults: ofName } = standsFor(text, context);
    for (const { code, message } of ofName) refuse(code, message);
    const named = context.rules.settings?.resources.has(text);
    for (const arn of arns) {
      const faults = named === true ? ofContext(arn, text, context) : ofWritten(arn, context);
      for (const { code, message } of faults) refuse(code, message);
      found.add(arn);
    }
  }
  if (found.size > MOST_RESOURCES) {
    refuse(
      'resources-too-many',
      `The names stand for ${found.size} resources; at most ${MOST_RESOURCES} are read.`,
    );
  }
  return readable ? [...found] : undefined;
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

function ofWritten(text: string, context: Context): Fault[] {
  const { settings, breadth } = context.rules;
  if (text === NO_RESOURCES) {
    return [
      { code: 'resource-none', message: `${NO_RESOURCES} stands alone. Remove it, or everything else.` },
    ];
  }
  if (!text.startsWith('arn:') && text !== '*') {
    const candidate = settings && nearest(text, settings.resources.keys());
    const mend = /[\s,]/.test(text)
      ? 'Write one ARN or name a line'
      : candidate === undefined
        ? 'Write an ARN, such as arn:aws:s3:::my-bucket'
        : `Did you mean ${candidate}`;
    return [
      {
        code: 'resource-name',
        message: `${quote(text)} is neither an ARN nor a name from the configuration. ${mend}${candidate === undefined || /[\s,]/.test(text) ? '.' : '?'}`,
      },
    ];
  }
  if (breadth === 'any') {
    if (text === '*') return [];
    if (!splitArn(text)) return arnFaults(text);
    // A wildcard or a placeholder in an early field is the guardrails' to judge; another account is a mistake.
    return ofContext(text, undefined, context).filter(({ code }) => code === 'resource-other-account');
  }
  const faults = arnFaults(text);
  return faults.length > 0 ? faults : ofContext(text, undefined, context);
}

/** Whether a well-formed ARN belongs to the account and the services that are asked for. */
function ofContext(text: string, name: string | undefined, { rules, account, services }: Context): Fault[] {
  const arn = splitArn(text);
  if (!arn) return [];
  const subject = name === undefined ? quote(text) : `${name} (${text})`;
  const faults: Fault[] = [];
  const home = rules.settings && account !== undefined ? accountNamed(rules.settings, account) : undefined;
  if (home && arn.partition !== home.partition) {
    faults.push({
      code: 'resource-partition',
      message: `${subject} is in the partition ${arn.partition}; ${home.name} is in ${home.partition}.`,
    });
  }
  if (home && /^\d{12}$/.test(arn.account) && arn.account !== home.id) {
    faults.push({
      code: 'resource-other-account',
      message:
        `${subject} belongs to account ${arn.account}; ${home.name} is ${home.id}. ` +
        'Ask for resources of one account, or choose the other account.',
    });
  }
  if (services && faults.length === 0) faults.push(...ofServices(text, arn, subject, services, rules));
  return faults;
}

function ofServices(
  text: string,
  arn: Arn,
  subject: string,
  services: readonly Service[],
  { catalog }: AskRules,
): Fault[] {
  // Without the reference, a service's ARNs can only be told by its own prefix.
  const formats = catalog
    ? services.flatMap((service) => formatsOf(service, catalog).flatMap((type) => type.formats))
    : undefined;
  const known = formats ? new Set(formats.map(({ service }) => service)) : new Set<string>(services);
  if (!known.has(arn.service)) {
    return [
      {
        code: 'resource-service',
        message: `${subject} is of the service ${arn.service}, which is not asked for. Add the service, or remove the resource.`,
      },
    ];
  }
  if (!formats) return [];
  const fitting = formats.filter((format) => fits(text, format));
  if (fitting.length > 0) return ofAlphabet(arn, subject, fitting);
  const examples = [
    ...new Set(
      formats
        .filter(({ service }) => service === arn.service)
        .map(
          (format) =>
            `arn:${arn.partition}:${format.service}:${format.region}:${format.account}:${format.text}`,
        ),
    ),
  ].map((example) =>
    example.replace(/\$\{([A-Za-z0-9_-]+)\}/g, (_, variable: string) => variable.toUpperCase()),
  );
  return [
    {
      code: 'resource-form',
      message: `${subject} has not the form of any ${arn.service} resource. The forms are ${examples.slice(0, 4).join(', ')}${examples.length > 4 ? ', …' : ''}.`,
    },
  ];
}

/** Of a form that exists, and with a name that nothing can have: asked about, since what it should mean would be a guess. */
function ofAlphabet(arn: Arn, subject: string, fitting: readonly ArnFormat[]): Fault[] {
  if (fitting.some(({ service, text }) => canName(service, arn.resource, text))) {
    // Where AWS documents no alphabet, what ends a sentence is still asked about.
    return /[,;]$/.test(arn.resource) && !hasFreeEnd(fitting)
      ? [
          {
            code: 'resource-names-nothing',
            message: `${subject} ends in "${arn.resource.slice(-1)}", which seems to belong to a sentence. Remove it.`,
          },
        ]
      : [];
  }
  const why = fitting
    .map(({ service, text }) => alphabetWords(service, text))
    .find((words) => words !== undefined);
  return [
    {
      code: 'resource-names-nothing',
      message: `${subject} can name nothing in AWS${why === undefined ? '' : `: a ${why}`}. Write the ARN as AWS shows it.`,
    },
  ];
}

/** The names of objects in buckets are anybody's choice. */
const hasFreeEnd = (fitting: readonly ArnFormat[]): boolean =>
  fitting.some(({ service, text }) => service === 's3' && text.endsWith('${ObjectName}'));
