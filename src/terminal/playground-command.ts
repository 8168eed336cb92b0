import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlaygroundAssets } from '../../playground/page-server.ts';
import { startPlayground } from '../../playground/playground.ts';
import { readScene } from '../../playground/step.ts';

export interface PlaygroundArguments {
  /** `dist/index.js`: the playground runs what a workflow runs. */
  readonly action: string;
  readonly port: number | undefined;
  /** A file of steps to begin with. */
  readonly scene: string | undefined;
  /** Whether a browser is opened. */
  readonly open: boolean;
}

interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly read: (path: string) => Promise<string | undefined>;
}

/** `aws-jit playground`: the whole loop, to be clicked through in a browser, until it is interrupted. */
export async function playground(args: PlaygroundArguments, io: Io): Promise<0 | 2> {
  const scene = args.scene === undefined ? undefined : await sceneIn(args.scene, io);
  if (scene === 'unreadable') return 2;
  const served = await startPlayground({
    action: args.action,
    guard: besideBundle('loopback-only.mjs').href,
    assets: JSON.parse(readFileSync(besideBundle('playground.json'), 'utf8')) as PlaygroundAssets,
    port: args.port ?? 0,
    scene,
  });
  io.stdout(`${served.url}\n`);
  io.stderr(
    'The playground is at this address, on this machine alone. Whoever has the address can use it. Stop it with Ctrl-C.\n',
  );
  if (args.open) openBrowser(served.url);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await served.close();
  return 0;
}

async function sceneIn(path: string, io: Io) {
  const text = await io.read(path);
  if (text === undefined) {
    io.stderr(`aws-jit: ${path} is not there.\n`);
    return 'unreadable';
  }
  const read = readScene(text);
  if ('scene' in read) return read.scene;
  io.stderr(`aws-jit: ${path} is no file of steps that the playground saved.\n${read.problems}\n`);
  return 'unreadable';
}

/** What the build makes lies beside the entries of the bundle; this code run from `src/` takes that of the last build. */
function besideBundle(name: string): URL {
  for (const each of ['./', '../', '../../dist/']) {
    const url = new URL(each + name, import.meta.url);
    if (existsSync(fileURLToPath(url))) return url;
  }
  throw new Error(`${name} is missing. It belongs to this program: get it again, or run "npm run build".`);
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Where there is none to open, the address is printed all the same. */
function openBrowser(url: string): void {
  const [program, ...before] = OPENERS[process.platform] ?? [];
  if (program === undefined) return;
  const child = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
