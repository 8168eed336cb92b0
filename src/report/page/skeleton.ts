/** The page before its program has run: landmarks, headings, the filter's fields. No text of the ledger is in it. */
export const SKELETON = `<a class="skip" href="#requests">Skip to the requests</a>
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
