import type { Catalog } from '../../policy/catalog/catalog.ts';
import { permissionException } from '../tables/permission-exceptions.ts';
import { commands, TERRAFORM } from '../tables/commands.ts';
import type { OperationData } from '../grounds/operation-data.ts';
import { misspelt } from './misspelt.ts';

/** Something that names actions by itself: an action in AWS's spelling, a command, a call of an SDK, a denial. */
export interface Exact {
  readonly source: 'named' | 'command' | 'call' | 'denial';
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Ids as the catalog writes them; of a pattern all that it matches. */
  readonly actions: readonly string[];
  /** `s3:Get*`: which of them are meant follows from the words around. */
  readonly pattern: boolean;
  /** The page that says so, where the permission is not the operation's own. */
  readonly page?: string;
  /** AWS says that a policy forbids it: no grant can help. */
  readonly forbidden?: boolean;
  /** Looks like an action, and AWS documents none of that name. */
  readonly unknown?: string;
  /** It brings all that it takes; what the words around say of it is explained. */
  readonly whole?: boolean;
}

const DENIED =
  /(?:User:\s*\S+\s+)?(?:is\s+)?not authorized to perform:?\s+([a-z0-9-]{1,64}):([A-Za-z0-9]{1,128})(?:\s+on (?:the )?resource:?\s*\S+)?(?:\s+(?:because|with)\s+[^.\n]{0,300})?/g;
const FAILED =
  /(?:An error occurred \([A-Za-z.]{1,60}\) )?(?:when calling the ([A-Za-z0-9]{1,128}) operation|operation error ([A-Za-z0-9 ]{1,40}): ([A-Za-z0-9]{1,128}))[^\n]*/g;
const NAMED =
  /(?<![\w/.:-])([a-z][a-z0-9-]{0,40}):([A-Za-z][A-Za-z0-9]{0,80}[*?]?[A-Za-z0-9*?]{0,40}|\*)(?![\w/:])/gi;
const PASCAL = /(?<![\w/.:-])([A-Z][a-z]+[A-Z][A-Za-z0-9]*)(?![\w/:-])/g;
const AWS_CLI =
  /`{0,3}\baws +([a-z0-9-]+) +([a-z0-9-]+)((?: (?:--?[a-z][a-z0-9-]*(?:=\S+)?|s3:\/\/\S*|"[^"\n]*"|'[^'\n]*'|[^\s,;`]*[/.=_\d][^\s,;`]*|[A-Z][A-Za-z]+|[a-z0-9-]+(?= (?:--|s3:\/\/|`))|(?<=--[a-z-]+ )[^\s,;`]+))*)`{0,3}/g;
const SDK =
  /\bget_(?:paginator|waiter)\(\s*['"]([a-z_0-9]+)['"]\s*\)|\bnew ([A-Z][A-Za-z0-9]+)Command\b|\.([a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z][A-Za-z0-9]*|[A-Z][A-Za-z0-9]+)\s*\(|(?<![\w/.-])([a-z]+(?:_[a-z0-9]+)+)(?![\w/.-])/g;
/** What a call is given; and what stands beside calls in a block of code. */
const ARGUMENTS = /(§\d+§) *\(?[({][^\n]{0,400}/g;
const CODE = /```[\s\S]*?```/g;
const KEBAB = /(?<![\w/.:=-])(?:([a-z]+)-\/)?([a-z]+(?:-[a-z0-9]+)+)(?![\w/:=-])/g;
/** Methods of SDKs that stand for operations of other names. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  upload_file: ['PutObject'],
  upload_fileobj: ['PutObject'],
  download_file: ['GetObject'],
  download_fileobj: ['GetObject'],
  load_table: ['DescribeTable'],
  batch_writer: ['BatchWriteItem'],
};

const pascal = (name: string): string =>
  name
    .split(/[_-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

export interface ExactReading {
  /** The text with each form replaced by `§n§`, so that the grammar sees where it stands; of the same length or shorter. */
  readonly rest: string;
  readonly exacts: readonly Exact[];
}

/** Takes the exact forms out of a text. */
export function readExact(
  text: string,
  services: readonly string[],
  catalog: Catalog,
  data: OperationData,
  isName: (word: string) => boolean,
): ExactReading {
  const exacts: Exact[] = [];
  let rest = text;
  const replace = (
    pattern: RegExp,
    made: (match: RegExpMatchArray) => Omit<Exact, 'words' | 'from' | 'to'> | undefined,
  ): void => {
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const groups = args.slice(0, -2) as string[];
      const whole = groups[0] ?? '';
      const from = Number(args.at(-2));
      if (whole.includes('§')) return whole;
      const exact = made(groups as RegExpMatchArray);
      if (exact === undefined) return whole;
      exacts.push({ ...exact, words: whole.trim(), from, to: from + whole.length });
      // As long as what it stands for, so that places in the text stay what they are.
      return ` §${exacts.length - 1}§ `.padEnd(whole.length);
    });
  };
  /** What an operation of a service takes; without service, of the first requested one that has it. */
  const permissions = (
    operation: string,
    service?: string,
  ): { actions: readonly string[]; page?: string } | undefined => {
    for (const each of service === undefined ? services : [service]) {
      const exception = permissionException(each, operation);
      if (exception) return exception;
      const action = catalog.action(`${each}:${operation}`);
      if (action) return { actions: [action.id] };
    }
    return undefined;
  };

  replace(DENIED, ([whole = '', service = '', name = '']) => {
    const action = catalog.action(`${service}:${name}`)?.id ?? `${service}:${name}`;
    const known = catalog.action(action) !== undefined;
    const forbidden = /explicit deny/.test(whole);
    return {
      source: 'denial',
      actions: known ? [action] : [],
      pattern: false,
      forbidden,
      ...(known ? {} : { unknown: action }),
    };
  });
  replace(FAILED, ([, plain, named = '', called]) => {
    const operation = plain ?? called ?? '';
    const client =
      data.prefixOf(named.toLowerCase().replace(/ /g, '-')) ??
      data.prefixOf(named.toLowerCase().replace(/ /g, ''));
    const found = permissions(operation, client) ?? permissions(operation);
    return found && { source: 'denial', ...found, pattern: false };
  });
  replace(AWS_CLI, ([, client = '', operation = '', args = '']) => {
    const made = command(['aws', client, operation], args, services);
    if (made) return made;
    const service = data.prefixOf(client) ?? (catalog.actionsOf(client) === undefined ? undefined : client);
    if (service === undefined) return undefined;
    if (operation === 'wait') {
      const waited = data.waiter(service, pascal(/[a-z][a-z-]+/.exec(args)?.[0] ?? ''));
      const found = waited === undefined ? undefined : permissions(waited, service);
      return found && { source: 'command', ...found, pattern: false };
    }
    const found = permissions(pascal(operation), service);
    return found && { source: 'command', ...found, pattern: false };
  });
  rest = otherCommands(rest, services, exacts);
  replace(NAMED, ([, prefix = '', name = '']) => {
    const service = prefix.toLowerCase();
    const actions = catalog.actionsOf(service);
    if (actions === undefined) return undefined;
    if (/[*?]/.test(name)) {
      const glob = new RegExp(`^${name.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i');
      return {
        source: 'named',
        actions: actions.filter((each) => glob.test(each.name)).map(({ id }) => id),
        pattern: true,
      };
    }
    const found = permissions(name, service) ?? misspelt(name, actions);
    if (found) return { source: 'named', ...found, pattern: false };
    return /[A-Z]/.test(name)
      ? { source: 'named', actions: [], pattern: false, unknown: `${service}:${name}` }
      : undefined;
  });
  replace(PASCAL, ([, name = '']) => {
    const found = permissions(name) ?? permissions(name.replace(/Command$/, ''));
    return found && { source: 'named', ...found, pattern: false };
  });
  replace(SDK, ([, paged, made, method, bare]) => {
    const name = paged ?? made ?? method ?? bare ?? '';
    if (bare !== undefined && isName(bare)) return undefined;
    const waited =
      paged === undefined
        ? undefined
        : services.map((each) => data.waiter(each, pascal(paged))).find(Boolean);
    const known = Object.hasOwn(METHODS, name) ? (METHODS[name] ?? []) : [waited ?? pascal(name)];
    const found = known.map((each) => permissions(each)).find(Boolean);
    return found && { source: 'call', ...found, pattern: false };
  });
  rest = rest
    .replace(
      ARGUMENTS,
      (whole: string, mark: string) =>
        `${mark} ${(whole.match(/§\d+§/g) ?? []).slice(1).join(' ')} ${/\)\s+([a-z][a-z ,]{6,})$/i.exec(whole)?.[1] ?? ''}`,
    )
    .replace(CODE, (block: string) => (block.match(/§\d+§/g) ?? []).join(' '));
  replace(KEBAB, ([, first, name = '']) => {
    if (isName(name)) return undefined;
    const found = permissions(pascal(name));
    const other = first === undefined ? undefined : permissions(pascal(name.replace(/^[a-z]+/, first)));
    if (!found) return undefined;
    return {
      source: 'command',
      ...found,
      actions: [...(other?.actions ?? []), ...found.actions],
      pattern: false,
    };
  });
  return { rest, exacts };
}

/** "without --delete": said of a flag that is not given. */
const WITHOUT_FLAG =
  /\b(?:without|not|no|never|minus|leave out|omit|skip)\s+(?:the\s+|any\s+)?[`'"]?--[a-z-]+/gi;

/** A command of the table; what it needs of services that were not asked for is left to notes. */
function command(
  words: readonly string[],
  args: string,
  services: readonly string[],
): Omit<Exact, 'words' | 'from' | 'to'> | undefined {
  const spoken = words[1] === 's3' ? [...words, directionOf(args)] : words;
  const flags = args.replace(WITHOUT_FLAG, ' ');
  const found = commands().find(
    (each) =>
      each.words.every((word, index) => spoken[index] === word) &&
      each.flags.every((flag) => flags.includes(flag)),
  );
  if (!found) return undefined;
  const actions = found.actions.filter((id) => services.includes(id.slice(0, id.indexOf(':'))));
  return {
    source: 'command',
    actions: actions.length > 0 ? actions : found.actions,
    pattern: false,
    page: found.page,
    whole: true,
  };
}

function directionOf(args: string): string {
  const operands = args
    .split(/\s+/)
    .filter((each) => each !== '' && !each.startsWith('-') && !/^["']?\*/.test(each));
  const remote = operands.slice(0, 2).map((each) => each.startsWith('s3://'));
  if (remote[0] === true && remote[1] === true) return 'both';
  return remote[0] === true ? 'down' : 'up';
}

const OTHERS =
  /\b(terraform|tofu|opentofu)\b(?: +(plan|apply|init|destroy|import|refresh|state))?(?: +-[^\s,;.]+)*|\b(sam|cdk|serverless|sls|docker|eb|git) +([a-z]+)(?: +([a-z]+))?((?: +--?[a-z][^\s,;]*(?: +[^\s,;-][^\s,;]*)?)*)|\b(kubectl|helm)\b[^,;.\n]*/g;

function otherCommands(text: string, services: readonly string[], exacts: Exact[]): string {
  return text.replace(OTHERS, (...args: unknown[]) => {
    const [whole = '', terraform, verb, tool, first = '', second = '', flags = '', cluster] = args.slice(
      0,
      -2,
    ) as (string | undefined)[];
    const from = Number(args.at(-2));
    const made =
      terraform === undefined
        ? commandOf(tool ?? cluster ?? '', first, second, flags, services)
        : terraformOf(verb, text, services);
    if (made === undefined) return whole;
    // A word after the command that is no part of it stays in the text.
    const kept =
      tool !== undefined &&
      second !== '' &&
      !whole.includes(`${first} ${second} -`) &&
      !['function', 'invoke'].includes(second)
        ? ` ${second}`
        : '';
    exacts.push({ ...made, words: whole.trim(), from, to: from + whole.length });
    return ` §${exacts.length - 1}§${kept} `;
  });
}

const commandOf = (tool: string, first: string, second: string, flags: string, services: readonly string[]) =>
  command([tool, first, second], flags, services);

function terraformOf(
  verb: string | undefined,
  text: string,
  services: readonly string[],
): Omit<Exact, 'words' | 'from' | 'to'> | undefined {
  const { state, write, lockTable, lockFile, page } = TERRAFORM;
  const locksFile = /use_lockfile|tflock|lock[ -]?file/i.test(text);
  const writes =
    verb !== 'plan' && verb !== 'init' && (verb !== undefined || /write|apply|lock|\bstate\b/i.test(text));
  const actions = [
    ...state,
    ...(writes ? write : []),
    ...(locksFile ? lockFile : []),
    ...(services.includes('dynamodb') && !/-lock=false/.test(text) ? lockTable : []),
  ].filter((id) => services.includes(id.slice(0, id.indexOf(':'))));
  return actions.length === 0
    ? undefined
    : { source: 'command', actions: [...new Set(actions)], pattern: false, page, whole: true };
}
