import fc from 'fast-check';

/** A verb in the forms that sentences need. */
interface SpokenVerb {
  readonly base: string;
  readonly past: string;
  readonly ing: string;
}

/** A thing of a form, with its ARNs, and what people do with it. */
interface SpokenThing {
  readonly name: string;
  readonly service: string;
  readonly resources: readonly string[];
  readonly verbs: readonly SpokenVerb[];
}

/** A verb and what it is done to. */
export interface Part {
  readonly verb: SpokenVerb;
  readonly thing: SpokenThing;
}

const verbs = (text: string): readonly SpokenVerb[] =>
  text.split(',').map((each) => {
    const [base = '', past = '', ing = ''] = each.trim().split('/');
    return { base: base.replace(/_/g, ' '), past: past.replace(/_/g, ' '), ing: ing.replace(/_/g, ' ') };
  });

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

const things: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'instance i-0a1b2c3d4e5f60718',
    'ec2',
    [arn('ec2', 'instance/i-0a1b2c3d4e5f60718')],
    'stop/stopped/stopping, start/started/starting, reboot/rebooted/rebooting, terminate/terminated/terminating',
  ],
  [
    'volume vol-0a1b2c3d4e5f60718',
    'ec2',
    [arn('ec2', 'volume/vol-0a1b2c3d4e5f60718')],
    'delete/deleted/deleting, resize/resized/resizing',
  ],
  [
    'database ledger',
    'rds',
    [arn('rds', 'db:ledger')],
    'reboot/rebooted/rebooting, stop/stopped/stopping, start/started/starting, modify/modified/modifying',
  ],
  [
    'function invoice-pdf',
    'lambda',
    [arn('lambda', 'function:invoice-pdf')],
    'invoke/invoked/invoking, delete/deleted/deleting',
  ],
  ['queue orders-dlq', 'sqs', [arn('sqs', 'orders-dlq')], 'purge/purged/purging, delete/deleted/deleting'],
  ['topic alerts', 'sns', [arn('sns', 'alerts')], 'delete/deleted/deleting'],
  [
    'rule nightly-close',
    'events',
    [arn('events', 'rule/nightly-close')],
    'disable/disabled/disabling, enable/enabled/enabling, delete/deleted/deleting, describe/described/describing',
  ],
  [
    'alarm cpu-high',
    'cloudwatch',
    [arn('cloudwatch', 'alarm:cpu-high')],
    'delete/deleted/deleting, disable/disabled/disabling, enable/enabled/enabling',
  ],
  [
    'table carts',
    'dynamodb',
    [arn('dynamodb', 'table/carts')],
    'scan/scanned/scanning, query/queried/querying, delete/deleted/deleting, describe/described/describing',
  ],
  [
    'job load-stock',
    'glue',
    [arn('glue', 'job/load-stock')],
    'start/started/starting, delete/deleted/deleting, update/updated/updating',
  ],
  [
    'crawler sales-lake',
    'glue',
    [arn('glue', 'crawler/sales-lake')],
    'start/started/starting, stop/stopped/stopping, delete/deleted/deleting',
  ],
  [
    'state machine billing',
    'states',
    [arn('states', 'stateMachine:billing')],
    'start/started/starting, delete/deleted/deleting, describe/described/describing',
  ],
  [
    'pipeline web-deploy',
    'codepipeline',
    [arn('codepipeline', 'web-deploy')],
    'start/started/starting, delete/deleted/deleting, update/updated/updating',
  ],
  [
    'project nightly-it',
    'codebuild',
    [arn('codebuild', 'project/nightly-it')],
    'build/built/building, delete/deleted/deleting',
  ],
  [
    'service mailer',
    'ecs',
    [arn('ecs', 'service/core/mailer')],
    'restart/restarted/restarting, delete/deleted/deleting, describe/described/describing',
  ],
  [
    'stack payments',
    'cloudformation',
    [arn('cloudformation', 'stack/payments/*')],
    'delete/deleted/deleting, update/updated/updating, describe/described/describing',
  ],
  [
    'secret ldap-bind',
    'secretsmanager',
    ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:ldap-bind-Zx98Yw'],
    'rotate/rotated/rotating, delete/deleted/deleting, describe/described/describing',
  ],
  [
    'key 1111aaaa-22bb-33cc-44dd-5555eeee6666',
    'kms',
    [arn('kms', 'key/1111aaaa-22bb-33cc-44dd-5555eeee6666')],
    'disable/disabled/disabling, enable/enabled/enabling, describe/described/describing',
  ],
  [
    'stream clicks',
    'kinesis',
    [arn('kinesis', 'stream/clicks')],
    'delete/deleted/deleting, describe/described/describing',
  ],
  [
    'endpoint forecast',
    'sagemaker',
    [arn('sagemaker', 'endpoint/forecast')],
    'invoke/invoked/invoking, delete/deleted/deleting, update/updated/updating, describe/described/describing',
  ],
  [
    'distribution E1A2B3C4D5',
    'cloudfront',
    ['arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5'],
    'invalidate/invalidated/invalidating, delete/deleted/deleting, update/updated/updating',
  ],
  [
    'replication task erp-mirror',
    'dms',
    [arn('dms', 'task:erp-mirror')],
    'start/started/starting, stop/stopped/stopping, delete/deleted/deleting',
  ],
  [
    'workspace ws-0a1b2c3d4',
    'workspaces',
    [arn('workspaces', 'workspace/ws-0a1b2c3d4')],
    'reboot/rebooted/rebooting, stop/stopped/stopping, start/started/starting, rebuild/rebuilt/rebuilding',
  ],
  [
    'channel 1234567',
    'medialive',
    [arn('medialive', 'channel:1234567')],
    'start/started/starting, stop/stopped/stopping, delete/deleted/deleting, describe/described/describing',
  ],
  [
    'broker b-1234abcd',
    'mq',
    [arn('mq', 'broker:shop:b-1234abcd')],
    'reboot/rebooted/rebooting, delete/deleted/deleting, update/updated/updating, describe/described/describing',
  ],
  [
    'log group /app/web',
    'logs',
    [arn('logs', 'log-group:/app/web'), arn('logs', 'log-group:/app/web:*')],
    'delete/deleted/deleting',
  ],
  [
    'repository team/api',
    'ecr',
    [arn('ecr', 'repository/team/api')],
    'delete/deleted/deleting, describe/described/describing',
  ],
  [
    'cluster analytics',
    'redshift',
    [arn('redshift', 'cluster:analytics')],
    'pause/paused/pausing, resume/resumed/resuming, reboot/rebooted/rebooting, delete/deleted/deleting',
  ],
];

export const PARTS: readonly Part[] = things.flatMap(([name, service, resources, said]) => {
  const thing = { name, service, resources, verbs: verbs(said) };
  return thing.verbs.map((verb) => ({ verb, thing }));
});

const THE = ({ thing: { name } }: Part): string => `the ${name}`;
const order = (part: Part): string => `${part.verb.base} ${THE(part)}`;

export type Stance = 'wanted' | 'not';

/** How a text says what several parts say, and which of them it asks for. */
export interface Construction {
  readonly name: string;
  /** How many parts it takes; with `same`, all are of one thing. */
  readonly takes: number;
  readonly same?: boolean;
  readonly sameVerb?: boolean;
  /** Those that it does not ask for. */
  readonly unwanted?: readonly number[];
  say(parts: readonly Part[]): string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => `${capital(text)}.`;

const two = (
  name: string,
  say: (a: Part, b: Part) => string,
  unwanted?: readonly number[],
): Construction => ({
  name,
  takes: 2,
  ...(unwanted === undefined ? {} : { unwanted }),
  say: ([a, b]) => (a && b ? say(a, b) : ''),
});
const twoOf = (
  name: string,
  say: (a: Part, b: Part) => string,
  unwanted?: readonly number[],
): Construction => ({
  ...two(name, say, unwanted),
  same: true,
});
const oneWith = (name: string, say: (a: Part) => string): Construction => ({
  name,
  takes: 1,
  say: ([a]) => (a ? say(a) : ''),
});

export const CONSTRUCTIONS: readonly Construction[] = [
  // One wish, said otherwise.
  oneWith('I need to', (a) => `I need to ${order(a)}.`),
  oneWith('have to, time', (a) => `Tonight at ten I have to ${order(a)} for half an hour.`),
  oneWith('passive must', (a) => `${capital(THE(a))} must be ${a.verb.past}.`),
  oneWith('passive has to', (a) => `${capital(a.thing.name)} has to be ${a.verb.past} before the audit.`),
  oneWith('passive is to', (a) => `${capital(a.thing.name)} is to be ${a.verb.past}.`),
  oneWith('needs -ing', (a) => `${capital(THE(a))} needs ${a.verb.ing}.`),
  oneWith('wants done', (a) => `I want ${THE(a)} ${a.verb.past}.`),
  oneWith('-ing of', (a) => `${capital(a.verb.ing)} of ${THE(a)} is on my list today.`),
  oneWith('task is', (a) => `My task tonight is to ${order(a)}.`),
  oneWith('asked me', (a) => `The vendor asked me to ${order(a)}.`),
  oneWith('in order to', (a) => `I need access in order to ${order(a)}.`),
  oneWith('so that I can', (a) => `Please give me access so that I can ${order(a)}.`),
  oneWith('fronted name', (a) => `${capital(a.thing.name)}: ${a.verb.base} it.`),
  oneWith('is broken', (a) => `${capital(THE(a))} is broken since Monday, so I have to ${a.verb.base} it.`),
  oneWith('because', (a) => `Because customers complained yesterday, I have to ${order(a)}.`),
  oneWith('reason after', (a) => `${capital(order(a))}, because the vendor changed the format last week.`),
  oneWith('if', (a) => `If the errors go on, ${order(a)}.`),
  oneWith('in case', (a) => `${capital(order(a))} in case the errors go on.`),
  oneWith('the only thing', (a) => `The only thing I need is to ${order(a)}.`),
  oneWith('responsible', (a) => `I am responsible for ${a.verb.ing} ${THE(a)} tonight.`),
  oneWith('able to', (a) => `I should be able to ${order(a)}.`),
  oneWith('rights to', (a) => `I lack the rights to ${order(a)}.`),
  oneWith('cannot', (a) => `I can't ${order(a)} at the moment.`),
  oneWith('help', (a) => `Help me ${order(a)}, please.`),
  oneWith('plan', (a) => `The plan is ${a.verb.ing} ${THE(a)} after midnight.`),
  // Two wishes.
  two('and', (a, b) => sentence(`${order(a)} and ${order(b)}`)),
  two('comma then', (a, b) => sentence(`${order(a)}, then ${order(b)}`)),
  two('two sentences', (a, b) => `${sentence(order(a))} ${sentence(order(b))}`),
  two('afterwards', (a, b) => `${sentence(order(a))} Afterwards ${order(b)}.`),
  two('semicolon', (a, b) => sentence(`${order(a)}; after that ${order(b)}`)),
  two('before -ing', (a, b) => sentence(`${order(a)} before ${b.verb.ing} ${THE(b)}`)),
  two('before I', (a, b) => sentence(`${order(a)} before I ${order(b)}`)),
  two('after -ing', (a, b) => `After ${a.verb.ing} ${THE(a)} I need to ${order(b)}.`),
  two('once done', (a, b) => `First ${order(a)}. Once that is done, ${order(b)}.`),
  two('as well as', (a, b) => `I need to ${order(a)} as well as ${order(b)}.`),
  two('not only', (a, b) => `I have to not only ${order(a)} but also ${order(b)}.`),
  two('besides', (a, b) => `Besides ${a.verb.ing} ${THE(a)} I need to ${order(b)}.`),
  two('apart from', (a, b) => `Apart from ${a.verb.ing} ${THE(a)}, I will also ${order(b)}.`),
  two('both', (a, b) => `I need to both ${order(a)} and ${order(b)}.`),
  two('to be able', (a, b) => `To ${order(a)} and to ${order(b)} is all I need.`),
  two('passives', (a, b) => `${capital(THE(a))} has to be ${a.verb.past}, and ${THE(b)} ${b.verb.past}.`),
  two(
    'passives full',
    (a, b) => `${capital(THE(a))} must be ${a.verb.past} and ${THE(b)} must be ${b.verb.past}.`,
  ),
  two(
    'gapped',
    (a, b) => `${capital(THE(a))} should be ${a.verb.past} first, ${THE(b)} ${b.verb.past} next.`,
  ),
  two('list', (a, b) => `Maintenance tonight:\n- ${order(a)}\n- ${order(b)}`),
  two('numbered', (a, b) => `Steps:\n1. ${capital(order(a))}\n2. ${capital(order(b))}`),
  two('with reason', (a, b) => `${capital(order(a))} because the vendor asked for it, and ${order(b)}.`),
  two('condition', (a, b) => `${capital(order(a))}; if that does not help, ${order(b)}.`),
  two('otherwise', (a, b) => `${capital(order(a))}, otherwise ${order(b)}.`),
  two('when ready', (a, b) => `${capital(order(a))}, and when the team gives the go, ${order(b)}.`),
  two(
    'narration',
    (a, b) =>
      `Yesterday the import broke and nobody noticed. ${capital(order(a))}. ${capital(order(b))}, the auditors wait.`,
  ),
  two('aside', (a, b) => `I'd ${order(a)} (it hangs since noon) and ${order(b)}.`),
  two('dash', (a, b) => `${capital(order(a))} – then ${order(b)}.`),
  two('tomorrow', (a, b) => `Today I ${order(a)}, tomorrow I ${order(b)}.`),
  two('while', (a, b) => `${capital(order(a))} while colleagues watch, and finally ${order(b)}.`),
  // Several wishes of one thing.
  twoOf('and it', (a, b) => sentence(`${order(a)} and ${b.verb.base} it`)),
  twoOf('then it', (a, b) => sentence(`${order(a)}, wait five minutes, then ${b.verb.base} it`)),
  twoOf('verb and verb', (a, b) => sentence(`${a.verb.base} and ${order(b)}`)),
  twoOf('verb, then verb', (a, b) => sentence(`${a.verb.base}, then ${order(b)}`)),
  twoOf('passive both', (a, b) => `${capital(THE(a))} has to be ${a.verb.past} and ${b.verb.past}.`),
  twoOf(
    'passive then',
    (a, b) => `${capital(THE(a))} must be ${a.verb.past} tonight and ${b.verb.past} in the morning.`,
  ),
  twoOf('next sentence it', (a, b) => `${sentence(order(a))} Later ${b.verb.base} it.`),
  twoOf('next passive it', (a, b) => `${sentence(order(a))} After the window it is to be ${b.verb.past}.`),
  twoOf(
    'heading',
    (a, b) => `${capital(a.thing.name)}: ${a.verb.base} it, and ${b.verb.base} it after lunch.`,
  ),
  twoOf('for the', (a, b) => `For ${THE(a)} I need two things: ${a.verb.base} it and ${b.verb.base} it.`),
  twoOf('before -ing it', (a, b) => `${capital(a.verb.base)} ${THE(a)} before ${b.verb.ing} it.`),
  twoOf('gerunds', (a, b) => `I need to be capable of ${a.verb.ing} and ${b.verb.ing} ${THE(a)}.`),
  // One verb, several things.
  { ...two('one verb', (a, b) => sentence(`${order(a)} and ${THE(b)}`)), sameVerb: true },
  {
    ...two('one verb, passive', (a, b) => `${capital(THE(a))} and ${THE(b)} have to be ${a.verb.past}.`),
    sameVerb: true,
  },
  {
    ...two('one verb, both', (a, b) => sentence(`${a.verb.base} both ${THE(a)} and ${THE(b)}`)),
    sameVerb: true,
  },
  { ...two('one verb, as well', (a, b) => sentence(`${order(a)}, and ${THE(b)} as well`)), sameVerb: true },
  { ...two('same for', (a, b) => `${sentence(order(a))} Same for ${THE(b)}.`), sameVerb: true },
  { ...two('do the same', (a, b) => `${sentence(order(a))} Do the same with ${THE(b)}.`), sameVerb: true },
  { ...two('likewise', (a, b) => `${sentence(order(a))} Likewise ${THE(b)}.`), sameVerb: true },
  // What is not asked for.
  two('but do not', (a, b) => sentence(`${order(a)}, but do not ${order(b)}`), [1]),
  two('but not sentence', (a, b) => `${sentence(order(a))} Do not ${order(b)}.`, [1]),
  two('without', (a, b) => sentence(`${order(a)} without ${b.verb.ing} ${THE(b)}`), [1]),
  two('must not be', (a, b) => `${sentence(order(a))} ${capital(THE(b))} must not be ${b.verb.past}.`, [1]),
  two('won’t', (a, b) => `I won't ${order(b)}, I just need to ${order(a)}.`, [1]),
  two('instead of', (a, b) => `Instead of ${b.verb.ing} ${THE(b)} we ${order(a)}.`, [1]),
  two('instead of behind', (a, b) => sentence(`${order(a)} instead of ${b.verb.ing} ${THE(b)}`), [1]),
  two('rather than', (a, b) => sentence(`${order(a)} rather than ${b.verb.base} ${THE(b)}`), [1]),
  two('no need to', (a, b) => `${sentence(order(a))} There is no need to ${order(b)}.`, [1]),
  two('not needed', (a, b) => `${sentence(order(a))} ${capital(b.verb.ing)} ${THE(b)} is not needed.`, [1]),
  two('nobody', (a, b) => `${sentence(order(a))} Nobody ${b.verb.base}s ${THE(b)}.`, [1]),
  two('never', (a, b) => `${sentence(order(a))} Never ${order(b)}.`, [1]),
  two('stays', (a, b) => `${sentence(order(a))} ${capital(THE(b))} stays as it is.`, [1]),
  two('leave alone', (a, b) => `${sentence(order(a))} Leave ${THE(b)} alone.`, [1]),
  two(
    'out of scope',
    (a, b) => `${sentence(order(a))} ${capital(b.verb.ing)} ${THE(b)} is out of scope.`,
    [1],
  ),
  two(
    'not my job',
    (a, b) => `${sentence(order(a))} ${capital(b.verb.ing)} ${THE(b)} is somebody else's job.`,
    [1],
  ),
  two('someone else will', (a, b) => `${sentence(order(a))} Marta will ${order(b)} later.`, [1]),
  twoOf('don’t it', (a, b) => `${sentence(order(a))} Don't ${b.verb.base} it.`, [1]),
  twoOf('only', (a, b) => `Only ${order(a)}, never ${b.verb.base} it.`, [1]),
  // What was, and is no wish.
  two('was done', (a, b) => `${capital(THE(b))} was ${b.verb.past} yesterday. ${capital(order(a))}.`, [1]),
  two('somebody did', (a, b) => `Yesterday somebody ${b.verb.past} ${THE(b)}. Now ${order(a)}.`, [1]),
  two('since was', (a, b) => `Since ${THE(b)} was ${b.verb.past} on Friday, ${order(a)}.`, [1]),
  two('after was', (a, b) => `After ${THE(b)} had been ${b.verb.past}, errors came up: ${order(a)}.`, [1]),
  two(
    'because did',
    (a, b) => `${capital(order(a))}, because the team ${b.verb.past} ${THE(b)} by mistake.`,
    [1],
  ),
  two(
    'the script that',
    (a, b) => `The script that ${b.verb.past} ${THE(b)} was wrong, so I need to ${order(a)}.`,
    [1],
  ),
  two('I already', (a, b) => `I have already ${b.verb.past} ${THE(b)}; now I need to ${order(a)}.`, [1]),
  two(
    'when fails',
    (a, b) => `The release fails whenever ${THE(b)} is ${b.verb.past}. ${capital(order(a))}.`,
    [1],
  ),
  // The same ways of speaking in other words.
  oneWith('would love to', (a) => `It would be great if I could ${order(a)}.`),
  oneWith('any chance', (a) => `Any chance I can ${order(a)} this evening?`),
  oneWith('is it possible', (a) => `Is it possible to ${order(a)}?`),
  oneWith('who can', (a) => `Could somebody let me ${order(a)}?`),
  oneWith('access to do', (a) => `Requesting temporary permission to ${order(a)}.`),
  oneWith('reason is', (a) => `The reason for this request is that I have to ${order(a)}.`),
  oneWith('ticket says', (a) => `Ticket OPS-4711 says to ${order(a)}.`),
  oneWith('due for', (a) => `${capital(THE(a))} is due for ${a.verb.ing}.`),
  oneWith('ought', (a) => `${capital(THE(a))} ought to be ${a.verb.past} by us tonight.`),
  oneWith('get it done', (a) => `I want to get ${THE(a)} ${a.verb.past}.`),
  oneWith('will be', (a) => `${capital(THE(a))} will be ${a.verb.past} by me at noon.`),
  oneWith('by -ing', (a) => `I fix the incident by ${a.verb.ing} ${THE(a)}.`),
  oneWith('it is necessary', (a) => `It is necessary to ${order(a)}.`),
  oneWith('make sure I can', (a) => `Make sure I can ${order(a)} from Monday on.`),
  oneWith('for -ing', (a) => `Access for ${a.verb.ing} ${THE(a)}, please.`),
  oneWith('our runbook', (a) => `Our runbook wants me to ${order(a)} by hand.`),
  oneWith('trying to', (a) => `I am trying to ${order(a)} and get AccessDenied.`),
  oneWith('when I try', (a) => `When I try to ${order(a)} the console says no.`),
  two('upon', (a, b) => `Upon ${a.verb.ing} ${THE(a)} I have to ${order(b)}.`),
  two('next', (a, b) => `I begin by ${a.verb.ing} ${THE(a)}. Next, I ${order(b)}.`),
  two('two things', (a, b) => `I need to do two things: ${order(a)} and ${order(b)}.`),
  two('first second', (a, b) => `First, ${order(a)}. Second, ${order(b)}.`),
  two('plus', (a, b) => sentence(`${order(a)}, plus ${order(b)}`)),
  two('and also', (a, b) => `${sentence(order(a))} I also have to ${order(b)}.`),
  two('finally', (a, b) => `${sentence(order(a))} Finally, ${THE(b)} needs to be ${b.verb.past}.`),
  two('followed by', (a, b) => `${capital(a.verb.ing)} ${THE(a)}, followed by ${b.verb.ing} ${THE(b)}.`),
  two('gerund list', (a, b) => `On the agenda: ${a.verb.ing} ${THE(a)}, ${b.verb.ing} ${THE(b)}.`),
  two('until done', (a, b) => `${capital(order(a))}. When this is finished I ${order(b)}.`),
  two(
    'which is why',
    (a, b) => `${capital(THE(a))} has to be ${a.verb.past}, which is why I also ${order(b)}.`,
  ),
  two('depending', (a, b) => `Depending on the outcome I ${order(a)} or ${order(b)}.`),
  two('either or', (a, b) => `Either I ${order(a)} or I ${order(b)}, we will see.`),
  two('in brackets', (a, b) => `${capital(order(a))} (and ${order(b)}).`),
  two('colon list', (a, b) => `Please: ${order(a)}, ${order(b)}.`),
  twoOf('it needs', (a, b) => `${sentence(order(a))} It needs to be ${b.verb.past} afterwards, too.`),
  twoOf(
    'by name again',
    (a, b) => `${sentence(order(a))} ${capital(b.verb.base)} ${a.thing.name} the day after.`,
  ),
  twoOf('and then passive', (a, b) => `I ${order(a)}, then it gets ${b.verb.past}.`),
  twoOf('in turn', (a, b) => `${capital(THE(a))} is to be ${a.verb.past}, then ${b.verb.past}.`),
  {
    ...two('each of', (a, b) => `Each of ${THE(a)} and ${THE(b)} should be ${a.verb.past}.`),
    sameVerb: true,
  },
  { ...two('colon things', (a, b) => `${capital(a.verb.base)}: ${THE(a)}, ${THE(b)}.`), sameVerb: true },
  {
    ...two('bullets under verb', (a, b) => `I need to ${a.verb.base}:\n- ${THE(a)}\n- ${THE(b)}`),
    sameVerb: true,
  },
  {
    ...two('and so does', (a, b) => `${capital(THE(a))} needs to be ${a.verb.past}, and so does ${THE(b)}.`),
    sameVerb: true,
  },
  two('not touch', (a, b) => `${capital(order(a))} but leave ${THE(b)} untouched.`, [1]),
  two('no -ing', (a, b) => `${sentence(order(a))} No ${b.verb.ing} of ${THE(b)}!`, [1]),
  two('shall stay un', (a, b) => `${sentence(order(a))} We are not going to ${order(b)}.`, [1]),
  two('avoid', (a, b) => `${sentence(order(a))} Avoid ${b.verb.ing} ${THE(b)}.`, [1]),
  two('under no circumstances', (a, b) => `${sentence(order(a))} Under no circumstances ${order(b)}.`, [1]),
  two('by no means', (a, b) => `${capital(order(a))}, but by no means may ${THE(b)} be ${b.verb.past}.`, [1]),
  two('we decided not', (a, b) => `We decided not to ${order(b)}. Instead, ${order(a)}.`, [1]),
  two('no intention', (a, b) => `I have no intention to ${order(b)}; ${order(a)}, that is all.`, [1]),
  two('was asked not', (a, b) => `${sentence(order(a))} I was told not to ${order(b)}.`, [1]),
  two(
    'they have',
    (a, b) => `The night shift has ${b.verb.past} ${THE(b)}, and now I have to ${order(a)}.`,
    [1],
  ),
  two(
    'keeps being',
    (a, b) => `${capital(THE(b))} keeps being ${b.verb.past} by a cron job. ${capital(order(a))}.`,
    [1],
  ),
  two(
    'when it was',
    (a, b) => `When ${THE(b)} was ${b.verb.past}, alerts fired. I need to ${order(a)}.`,
    [1],
  ),
  two(
    'the vendor plans',
    (a, b) => `The vendor plans to ${order(b)} in spring. Until then I ${order(a)}.`,
    [1],
  ),
  two(
    'has been since',
    (a, b) => `${capital(THE(b))} has been ${b.verb.past} since Friday; ${order(a)}.`,
    [1],
  ),
  two(
    'the team that -s',
    (a, b) => `The team that ${b.verb.base}s ${THE(b)} every night is away. I have to ${order(a)}.`,
    [1],
  ),
];

export interface Composed {
  readonly constructions: readonly Construction[];
  readonly text: string;
  readonly parts: readonly Part[];
  readonly wanted: readonly Part[];
  readonly unwanted: readonly Part[];
}

const arity = (construction: Construction): fc.Arbitrary<readonly Part[]> => {
  if (construction.takes === 1) return fc.constantFrom(...PARTS).map((part) => [part]);
  const fits = (a: Part, b: Part): boolean =>
    construction.same === true
      ? a.thing === b.thing && a.verb !== b.verb
      : a.thing !== b.thing && (construction.sameVerb !== true || a.verb.base === b.verb.base);
  const able = PARTS.filter((a) => PARTS.some((b) => fits(a, b)));
  return fc
    .constantFrom(...able)
    .chain((a) => fc.constantFrom(...PARTS.filter((b) => fits(a, b))).map((b) => [a, b]));
};

/** One construction with parts drawn for it. */
export const composedBy = (construction: Construction): fc.Arbitrary<Composed> =>
  arity(construction).map((parts) => ({
    constructions: [construction],
    text: construction.say(parts),
    parts,
    wanted: parts.filter((_, at) => construction.unwanted?.includes(at) !== true),
    unwanted: parts.filter((_, at) => construction.unwanted?.includes(at) === true),
  }));

/** One to three constructions, each of its own things, as one text. */
export const aComposition: fc.Arbitrary<Composed> = fc
  .array(fc.constantFrom(...CONSTRUCTIONS).chain(composedBy), { minLength: 1, maxLength: 3 })
  .filter((all) => {
    const names = all.flatMap(({ parts }) => [...new Set(parts.map(({ thing }) => thing.name))]);
    const count = all.flatMap(({ parts }) => parts).length;
    return count >= 2 && count <= 5 && new Set(names).size === names.length;
  })
  .map((all) => ({
    constructions: all.flatMap(({ constructions }) => constructions),
    text: all.map(({ text }) => text).join('\n'),
    parts: all.flatMap(({ parts }) => parts),
    wanted: all.flatMap(({ wanted }) => wanted),
    unwanted: all.flatMap(({ unwanted }) => unwanted),
  }));
