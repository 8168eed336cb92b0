/**
 * `aws-jit.yml` as people edit it here: without the one key that is not theirs. Endpoints lead to the stand-ins of this
 * process, whose ports are others each time, and to nothing else.
 */
const ENDPOINTS = /^["']?endpoints["']?[ \t]*:/;

/** @returns the text without a key `endpoints`, in whatever style it is written */
export function withoutEndpoints(text: string): string {
  let inside = false;
  return text
    .split('\n')
    .filter((line) => {
      if (ENDPOINTS.test(line)) inside = true;
      else if (line === '' || /^[^\s}\]]/.test(line)) inside = false;
      return !inside;
    })
    .join('\n');
}

export function withEndpoints(
  text: string,
  { aws, slack }: { readonly aws: string; readonly slack: string | undefined },
): string {
  const own = withoutEndpoints(text);
  const hosts = `aws: "${aws}"${slack === undefined ? '' : `, slack: "${slack}"`}`;
  return `${own.endsWith('\n') || own === '' ? own : `${own}\n`}endpoints: {${hosts}}\n`;
}
