/** An address or a CIDR range, IPv4 or IPv6, as bytes. An address is the range that holds only itself. */
export interface IpRange {
  /** 4 or 16. */
  readonly bytes: readonly number[];
  /** How many leading bits count. */
  readonly prefix: number;
}

/** `203.0.113.0/24`, `2001:db8::/32`, or an address; `undefined` for anything else, host names and octal included. */
export function readIpRange(text: string): IpRange | undefined {
  const slash = text.indexOf('/');
  const bytes = readAddress(slash < 0 ? text : text.slice(0, slash));
  if (bytes === undefined) return undefined;
  const bits = bytes.length * 8;
  if (slash < 0) return { bytes, prefix: bits };
  const digits = text.slice(slash + 1);
  const prefix = /^\d{1,3}$/.test(digits) ? Number(digits) : -1;
  return prefix >= 0 && prefix <= bits ? { bytes, prefix } : undefined;
}

/** Whether all of `inner` lies in `outer`. IPv4 and IPv6 never meet: `::ffff:1.2.3.4` is an IPv6 address. */
export function rangeContains(outer: IpRange, inner: IpRange): boolean {
  if (outer.bytes.length !== inner.bytes.length || inner.prefix < outer.prefix) return false;
  return outer.bytes.every((byte, at) => {
    const bits = Math.min(8, Math.max(0, outer.prefix - at * 8));
    const mask = (0xff << (8 - bits)) & 0xff;
    return (byte & mask) === ((inner.bytes[at] ?? 0) & mask);
  });
}

const readAddress = (text: string): readonly number[] | undefined =>
  text.includes(':') ? readIpv6(text) : readIpv4(text);

function readIpv4(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  const bytes = parts.map((part) => (/^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256));
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
}

function readIpv6(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = [readGroups(halves[0] ?? '', halves.length === 1), readGroups(halves[1] ?? '', true)];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

/** Groups of hexadecimal digits; the last may be an IPv4 address where the text ends with it. */
function readGroups(text: string, atEnd: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const bytes: number[] = [];
  const groups = text.split(':');
  for (const [at, group] of groups.entries()) {
    const ipv4 = atEnd && at === groups.length - 1 && group.includes('.') ? readIpv4(group) : undefined;
    if (ipv4 !== undefined) bytes.push(...ipv4);
    else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const number = Number.parseInt(group, 16);
      bytes.push(number >> 8, number & 0xff);
    } else return undefined;
  }
  return bytes;
}
