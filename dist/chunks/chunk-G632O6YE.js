const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath } = process.getBuiltinModule("node:url");
import {
  columnsOf,
  shown
} from "./chunk-6WXS2QK3.js";

// src/shipped/page-file.ts

// src/report/page/data-block.ts
var dataBlock = (value) => JSON.stringify(value).replace(
  /[<>&\u2028\u2029]/g,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
);
var escapeHtml = (text) => text.replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);

// src/report/page/skeleton.ts
var SKELETON = `<a class="skip" href="#requests">Skip to the requests</a>
<header class="top">
  <div>
    <h1>AWS access <span id="repository"></span></h1>
    <p class="quiet" id="made"></p>
  </div>
  <nav aria-label="Sections">
    <a href="#now">Now</a> <a href="#figures">Figures</a> <a href="#timeline">Timeline</a>
    <a href="#requests">Requests</a> <a href="#who-could">Who could</a>
  </nav>
  <button type="button" id="theme" class="plain"></button>
</header>
<noscript><p class="notice">This page shows its data with a program of its own. Allow scripts for it, or read live.md on the ledger branch and the exports beside this file.</p></noscript>
<div id="notices"></div>
<form id="filter" role="search" aria-label="Filter all of this page" autocomplete="off">
  <label class="wide">Search <input id="words" type="search" placeholder="#1042, s3:GetObject, a bucket, a rule" maxlength="400"></label>
  <details id="fields" open><summary>Filter by people, account, state and more</summary><div>
  <label>Asked by <select id="requester"></select></label>
  <label>Approved by <select id="approver"></select></label>
  <label>Account <select id="account"></select></label>
  <label>Service <select id="service"></select></label>
  <label>State <select id="state"></select></label>
  <label>Kind <select id="kind"></select></label>
  <label>Used <select id="usage"></select></label>
  <label>Filed from <input id="from" type="date"></label>
  <label>to <input id="to" type="date"></label>
  </div></details>
  <button type="reset" id="reset">Show all</button>
  <p class="count" id="count" role="status" aria-live="polite"></p>
</form>
<main>
  <section id="older" class="notice" aria-label="How much of the record is looked at" tabindex="-1" hidden>
    <p id="coverage" role="status" aria-live="polite"></p>
    <p class="buttons">
      <button type="button" id="older-some" hidden></button>
      <button type="button" id="older-all" hidden></button>
      <button type="button" id="older-again" hidden></button>
    </p>
    <div id="older-choose" hidden>
      <p>This page was opened from a disk, and a browser lets no such page read the files beside it. Choose them here, all of the folder older that came with this page; or have aws-jit report --single-file make one page of everything.</p>
      <label>Files of earlier months <input type="file" id="older-files" multiple accept=".json,application/json"></label>
    </div>
    <div id="older-failed" role="alert"></div>
  </section>
  <section id="now" aria-labelledby="now-title" tabindex="-1">
    <h2 id="now-title">Now</h2>
    <div class="halves">
      <div><h3 id="live-title">Live access</h3><div id="live"></div></div>
      <div><h3 id="pending-title">Waiting for somebody</h3><div id="pending"></div><div id="unsigned"></div></div>
    </div>
  </section>
  <section id="figures" aria-labelledby="figures-title" tabindex="-1">
    <h2 id="figures-title">Figures</h2>
    <p class="quiet cover"></p>
    <ul class="tiles" id="tiles"></ul>
    <div class="charts" id="charts"></div>
  </section>
  <section id="timeline" aria-labelledby="timeline-title" tabindex="-1">
    <h2 id="timeline-title">Timeline of granted access</h2>
    <label class="inline">Show the last <select id="span"></select></label>
    <div id="windows"></div>
  </section>
  <section id="requests" aria-labelledby="requests-title" tabindex="-1">
    <h2 id="requests-title">Requests</h2>
    <label class="inline">Order by <select id="sort"></select></label>
    <p class="legend">Of the granted actions: <span class="key key-used">used</span><span class="key key-unused">not used</span><span class="key key-unknown">unknown, since CloudTrail does not log it or was not read</span></p>
    <p class="quiet cover"></p>
    <div id="table"></div>
    <nav id="pager" aria-label="Pages of requests"></nav>
  </section>
  <section id="who-could" aria-labelledby="who-could-title" tabindex="-1">
    <h2 id="who-could-title">Who could use this resource then?</h2>
    <form id="question" class="question" autocomplete="off">
      <label class="wide">Resource: ARN, pattern or name <input id="arn" placeholder="arn:aws:s3:::example-exports/2026-11-21.csv, or example-exports" maxlength="2048" spellcheck="false" list="names"></label><datalist id="names"></datalist>
      <label>Action, if it matters <input id="action" placeholder="s3:Delete*" maxlength="128" spellcheck="false"></label>
      <label>At (UTC) <input id="at" placeholder="2026-11-22 20:00" maxlength="25" spellcheck="false"></label>
      <button type="submit">Show</button>
    </form>
    <div id="answer" role="status" aria-live="polite"></div>
  </section>
</main>
<footer class="quiet" id="about"></footer>
`;

// src/report/page/render-page.ts
var policyOf = ({ scriptHash, styleHash }, hasMonths) => [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "img-src data:",
  ...hasMonths ? ["connect-src 'self'"] : [],
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
function renderPage(model, assets, within) {
  const title = escapeHtml(`AWS access \xB7 ${shown(model.repository)}`);
  return `<!doctype html>
<html lang="en"${within === void 0 ? "" : ` data-within="${within}"`}>
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

// src/shipped/page-file.ts
var NAME = "report-page.json";
function loadPageAssets() {
  for (const each of ["./", "../", "../../dist/"]) {
    const path = fileURLToPath(new URL(each + NAME, import.meta.url));
    if (!existsSync(path)) continue;
    const read = JSON.parse(readFileSync(path, "utf8"));
    if (isAssets(read)) return read;
  }
  throw new Error(
    `${NAME} is missing or damaged. It belongs to this program: install it again, or run "npm run build".`
  );
}
var pageOf = (model, within) => renderPage(model, loadPageAssets(), within);
function isAssets(value) {
  if (typeof value !== "object" || value === null) return false;
  const assets = value;
  return [assets.script, assets.style, assets.scriptHash, assets.styleHash].every(
    (each) => typeof each === "string" && each !== ""
  );
}

export {
  loadPageAssets,
  pageOf
};
