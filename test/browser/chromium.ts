import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian, Ubuntu and others put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that CHROMIUM_PATH names, or an installed one. @throws Error that says how to get one */
export async function startChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const executablePath = named ?? PLACES.find(isProgram);
  if (executablePath === undefined)
    throw new Error('There is no Chromium. Install it (apt-get install chromium), or set CHROMIUM_PATH.');
  // Containers give Chromium no user namespaces for its sandbox; it opens nothing here but our own files.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
