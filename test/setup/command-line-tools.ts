import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a tool is called with: its arguments, and the session token in its environment. */
export interface ToolCall {
  readonly tool: string;
  readonly session: string;
  readonly args: readonly string[];
}
/** What it prints, and 255 where it fails. */
export type ToolAnswer = string | { readonly failed: string };

/** Asks the test over bash's own sockets: a process of Node for each of a hundred calls would take seconds. */
const TOOL = `#!/usr/bin/env bash
exec 3<>"/dev/tcp/127.0.0.1/$TOOLS_PORT"
printf '%s\\0' "$(($# + 2))" "\${0##*/}" "\${AWS_SESSION_TOKEN-}" "$@" >&3
IFS= read -r code <&3
if [ "$code" = 0 ]; then cat <&3; else cat <&3 >&2; fi
exit "$code"
`;

/**
 * Runs a script of bash whose `aws`, `gh` and `git`, or some of them, are answered by the test: what they would do is done to stand-ins.
 * @returns all that it printed
 */
export async function runScript(
  {
    script,
    args,
    folder,
    env,
    tools = ['aws', 'gh', 'git'],
  }: {
    script: string;
    args: readonly string[];
    folder: string;
    env: Record<string, string>;
    tools?: readonly string[];
  },
  answer: (call: ToolCall) => Promise<ToolAnswer>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const bin = mkdtempSync(join(tmpdir(), 'aws-jit-tools-'));
  for (const tool of tools) {
    writeFileSync(join(bin, tool), TOOL);
    chmodSync(join(bin, tool), 0o755);
  }
  const server = createServer((socket) => {
    let heard = '';
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      heard += data.toString('utf8');
      const [count = '', ...words] = heard.split('\0');
      if (words.length <= Number(count)) return;
      const [tool = '', session = '', ...rest] = words.slice(0, Number(count));
      answer({ tool, session, args: rest }).then(
        (said) => socket.end(typeof said === 'string' ? `0\n${said}` : `255\n${said.failed}\n`),
        (error: unknown) => socket.end(`255\n${String(error)}\n`),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const child = spawn('bash', [script, ...args], {
      cwd: folder,
      env: { ...env, PATH: `${bin}:${env['PATH'] ?? process.env['PATH'] ?? ''}`, TOOLS_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (output += data.toString('utf8')));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, output };
  } finally {
    server.close();
    rmSync(bin, { recursive: true, force: true });
  }
}

/** The value after a name in a command line. */
export const valueOf = (args: readonly string[], name: string): string => args[args.indexOf(name) + 1] ?? '';
