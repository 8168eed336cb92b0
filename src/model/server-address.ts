import type { FailureCode } from '../drafting/model/completion.ts';

/** Why a model's server was not asked, or could not be: a code and a part of a sentence in our own words, which says what to change. */
export interface Unreached {
  readonly code: FailureCode;
  readonly message: string;
  /** Another try may find it. */
  readonly mayPass: boolean;
}

const USUAL = 'an address such as https://llm.example.com/v1';

/**
 * What is wrong with an address or a key before anything is sent. Neither is repeated: a password may stand in it.
 * @param from what the address is read from, in words.
 */
export function faultOfSettings(baseUrl: string, apiKey: string, from: string): Unreached | undefined {
  const unusable = (what: string): Unreached => ({
    code: 'unreachable',
    message: `cannot be asked, since ${from} ${what}`,
    mayPass: false,
  });
  if (!/^[\x21-\x7E]+$/.test(apiKey))
    return {
      code: 'not-accepted',
      message: 'cannot be asked, since OPENAI_API_KEY holds blanks or characters that no key has',
      mayPass: false,
    };
  if (/^[\w.-]+:\d+(?:\/|$)/.test(baseUrl))
    return unusable(`begins with no http:// or https://; it takes ${USUAL}`);
  if (!URL.canParse(baseUrl)) return unusable(`is no address; it takes ${USUAL}`);
  const url = new URL(baseUrl);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return unusable(
      `begins with ${/^[a-z]+:$/.test(url.protocol) ? url.protocol : 'something else'}// and not with http:// or https://`,
    );
  if (url.username !== '' || url.password !== '')
    return unusable('holds a user name or a password: the key belongs into OPENAI_API_KEY');
  // The URL standard takes the next part for the host.
  if (/^https?:\/{3,}/i.test(baseUrl.trim()) || url.hostname === '') return unusable('names no host');
  if (url.search !== '' || url.hash !== '') return unusable('holds a ? or a #, behind which nothing is sent');
  if (/\/(?:chat\/completions|completions|responses|models)\/?$/.test(url.pathname))
    return unusable('goes too far: it ends before /chat/completions, mostly in /v1');
  return undefined;
}

const TLS =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

/** Codes of Node and of its `fetch`, and what people can do. https://nodejs.org/api/errors.html#common-system-errors */
function meaningOf(code: string, message: string, from: string): readonly [what: string, mayPass: boolean] {
  if (/redirect/.test(message))
    return [`redirects to another address, which is not followed: ${from} has to name the last one`, false];
  if (message === 'bad port') return [`is on a port that no program may ask: see ${from}`, false];
  if (/longer than any/.test(message))
    return [`answers without end: see that ${from} is that of a model`, false];
  if (code === 'ECONNREFUSED')
    return [`refuses connections: see that it runs, and host and port in ${from}`, true];
  if (code === 'ENOTFOUND') return [`has a host name that is not known here: see ${from}`, false];
  if (code === 'EAI_AGAIN')
    return [`has a host name that could not be looked up: see ${from}, or the resolver`, true];
  if (/^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/.test(code))
    return [`is not reached from here: see ${from}, and what lies between, such as a firewall`, true];
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
    return [`speaks no TLS: ${from} begins with https:// where the server takes http://`, false];
  if (TLS.test(code))
    return [
      `has a certificate that is not trusted here: see the name in ${from}, or name the authority in NODE_EXTRA_CA_CERTS`,
      false,
    ];
  if (/^HPE_/.test(code))
    return [`does not speak HTTP: see the port in ${from}, and whether it takes https://`, false];
  return [`could not be reached, or broke the connection: see ${from}`, true];
}

/** What a connection failed of. Errors of `fetch` hold their cause, and that perhaps several. */
export function faultOfConnection(error: unknown, from: string): Unreached {
  const chain = causesOf(error);
  const code = chain.map((each) => textOf(each, 'code')).find((each) => each !== '') ?? '';
  const message = chain.map((each) => textOf(each, 'message')).at(-1) ?? '';
  const known = chain
    .map((each) => textOf(each, 'message'))
    .find((each) => /redirect|longer than any/.test(each));
  const [what, mayPass] = meaningOf(code, known ?? message, from);
  return { code: 'unreachable', message: what, mayPass };
}

const DEEPEST = 6;

function causesOf(error: unknown): readonly object[] {
  const chain: object[] = [];
  for (let each = error; typeof each === 'object' && each !== null && chain.length < DEEPEST;) {
    chain.push(each);
    const { cause, errors } = each as { cause?: unknown; errors?: unknown };
    each = cause ?? (Array.isArray(errors) ? (errors as readonly unknown[])[0] : undefined);
  }
  return chain;
}

const textOf = (value: object, key: 'code' | 'message'): string => {
  const text = (value as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' ? text : '';
};
