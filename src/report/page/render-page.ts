import { columnsOf, shown } from './columns.ts';
import { dataBlock, escapeHtml } from './data-block.ts';
import type { PageModel } from './page-types.ts';
import { SKELETON } from './skeleton.ts';

/** The colours of the page around it, which has the button for them. */
export type Within = 'system' | 'light' | 'dark';

/** The page's own program and look, with their hashes for the policy; made by the build. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** `sha256-…`, of exactly the text between the tags. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

/**
 * Nothing but this very program and this very style may run, nothing may be requested but the months beside the page, where there
 * are any, and the program itself cannot turn
 * text into markup (Trusted Types). The icon is empty, so that no browser asks a server for one. A meta tag cannot say
 * `frame-ancestors`; the page has nothing to click that acts.
 */
const policyOf = ({ scriptHash, styleHash }: PageAssets, hasMonths: boolean): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'img-src data:',
    ...(hasMonths ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * The report as one HTML file: the same from a disk as from a web server. The data is a block of JSON; the page's program shows it as
 * text. It requests nothing but the files of earlier months beside it, when the reader asks for them.
 * @param within where another page shows it in a frame
 */
export function renderPage(model: PageModel, assets: PageAssets, within?: Within): string {
  const title = escapeHtml(`AWS access · ${shown(model.repository)}`);
  return `<!doctype html>
<html lang="en"${within === undefined ? '' : ` data-within="${within}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(assets, model.months.length > 0))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${assets.style}</style>
</head>
<body>
${SKELETON}
<script type="application/json" id="data">${dataBlock(columnsOf(model))}</script>
<script>${assets.script}</script>
</body>
</html>
`;
}
