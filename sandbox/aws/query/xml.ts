/**
 * What an operation answers: an element's content. `undefined` leaves the element out; a list becomes `<member>`s,
 * as the Query protocol writes every list of IAM and STS, and a Map `<entry>`s.
 */
export type Xml =
  | string
  | number
  | boolean
  | undefined
  | readonly Xml[]
  | ReadonlyMap<string, string | number>
  | { readonly [name: string]: Xml };

export interface Service {
  readonly namespace: string;
  /** The `Version` parameter, which tells the services apart on one address. */
  readonly version: string;
  /** Prefix of its actions in policies: `iam`. */
  readonly prefix: string;
  /** CloudTrail's `eventSource`. */
  readonly source: string;
}

export const IAM: Service = {
  namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
  version: '2010-05-08',
  prefix: 'iam',
  source: 'iam.amazonaws.com',
};
export const STS: Service = {
  namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  version: '2011-06-15',
  prefix: 'sts',
  source: 'sts.amazonaws.com',
};

/** The whole answer. Operations without a result have no `…Result` element. */
export function answerXml(service: Service, action: string, result: Xml, requestId: string): string {
  const content = result === undefined ? '' : element(`${action}Result`, result);
  const metadata = element('ResponseMetadata', { RequestId: requestId });
  return `<${action}Response xmlns="${service.namespace}">${content}${metadata}</${action}Response>`;
}

export function errorXml(
  service: Service,
  error: { readonly code: string; readonly message: string; readonly fault: 'Sender' | 'Receiver' },
  requestId: string,
): string {
  const content = element('Error', { Type: error.fault, Code: error.code, Message: error.message });
  return `<ErrorResponse xmlns="${service.namespace}">${content}${element('RequestId', requestId)}</ErrorResponse>`;
}

function element(name: string, content: Xml): string {
  if (content === undefined) return '';
  const inner = write(content);
  return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}

function write(content: Exclude<Xml, undefined>): string {
  if (typeof content !== 'object') return escape(String(content));
  if (isList(content)) return content.map((member) => element('member', member)).join('');
  if (content instanceof Map)
    return [...(content as ReadonlyMap<string, string | number>)]
      .map(([key, value]) => element('entry', { key, value }))
      .join('');
  return Object.entries(content as Readonly<Record<string, Xml>>)
    .map(([name, value]) => element(name, value))
    .join('');
}

const isList = (content: readonly Xml[] | object): content is readonly Xml[] => Array.isArray(content);

// A parser turns a bare CR into LF, so CR travels as a reference. Leading and trailing spaces are kept the same way,
// since readers trim.
const escape = (text: string): string =>
  text.replace(/[&<>"'\r]|^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, (found) =>
    Array.from(found, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`).join(''),
  );
