/**
 * The report page's program and style as one JSON file: `{script, style, scriptHash, styleHash}`. The page is not
 * minified, so that whoever opens its source can read what it does with the data. The hashes are what its policy permits.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const hash = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** @param root the checkout @returns what `renderPage` takes */
export async function pageAssets(root) {
  const script = `\n${await program(root, 'src/report/page/client', 'main.ts')}`;
  const style = `\n${await readFile(`${root}/src/report/page/page.css`, 'utf8')}`;
  // HTML would end the block there, or read it differently: the hash would not fit, and nothing would run.
  if (/<\/script|<!--/i.test(script) || /<\/style|<!--/i.test(style))
    throw new Error(
      'The page’s program or style contains "</script", "</style" or "<!--": write it in another way.',
    );
  return { script, style, scriptHash: hash(script), styleHash: hash(style) };
}

/** The playground's page, program and style, which its server hands out as three files. */
export async function playgroundAssets(root) {
  const read = (name) => readFile(`${root}/playground/client/${name}`, 'utf8');
  return {
    html: await read('playground.html'),
    script: await program(root, 'playground/client', 'desk.ts'),
    style: await read('playground.css'),
  };
}

/** A folder's program for the browser, as one text. */
async function program(root, folder, entry) {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: [`${folder}/${entry}`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    tsconfig: `${folder}/tsconfig.json`,
  });
  return bundle.outputFiles[0].text;
}
