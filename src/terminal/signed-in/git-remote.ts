import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const REMOTE = /^(?:[a-z+]+:\/\/)?(?:[^/@\s]+@)?([\w.-]+)(?::\d+)?[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** `owner/name` of an address of git at GitHub; of a repository elsewhere the same words would name somebody else's. */
export function repositoryAt(address: string, server: string): string | undefined {
  const [, host = '', name] = REMOTE.exec(address.trim()) ?? [];
  const { hostname } = new URL(server);
  return [hostname, `ssh.${hostname}`].includes(host.toLowerCase()) ? name : undefined;
}

/**
 * `owner/name` of the remote `origin` of a folder.
 * @param server where GitHub has its pages, as `https://github.com`
 */
export const originOf = async (folder: string, server: string): Promise<string | undefined> =>
  repositoryAt(await outputOf('git', ['-C', folder, 'remote', 'get-url', 'origin']), server);

/** What a program that is at hand prints; nothing where it is not there, or has nothing to say. */
export async function outputOf(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, [...args], { timeout: 5_000 })).stdout.trim();
  } catch {
    return '';
  }
}
