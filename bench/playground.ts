/**
 * How long the playground takes to be there, and a click to its effect beside the action's own runs, and what memory it holds at rest after
 * many clicks. Steps are sent as the page sends them; what the browser draws is in test/browser. Needs a build, and Linux for the memory.
 *
 *     npm run bench:playground [-- --clicks N] [--table] [--strict]
 */
import { performance } from 'node:perf_hooks';
import type { Step } from '../playground/step.ts';
import { Opened } from '../test/playground/opened.ts';
import { median, verdict } from './verdict.ts';

const at = process.argv.indexOf('--clicks');
const CLICKS = Number(at < 0 ? 200 : process.argv[at + 1]);
const LIMITS = { start: 3_000, click: 1_000, memory: 400 } as const;
const MB = 1024 * 1024;
const STARTS = 3;

const ANSWERS = {
  account: 'prod',
  services: 's3',
  resources: 'nightly-exports',
  access: 'read',
  reason: "Download yesterday's nightly export files to find out why the parser fails",
  duration: '1h',
} as const;
const OBJECT = 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv';

/** From the command to everything that the page asks for before it draws itself. */
async function start(): Promise<{ readonly opened: Opened; readonly took: number }> {
  const began = performance.now();
  const opened = await Opened.start();
  for (const path of ['', 'playground.js', 'playground.css', 'state', 'form', 'scenes'])
    await (await fetch(opened.url + path)).arrayBuffer();
  return { opened, took: performance.now() - began };
}

const starts: number[] = [];
for (let n = 1; n < STARTS; n += 1) {
  const { opened, took } = await start();
  starts.push(took);
  await opened.close();
}
const { opened, took } = await start();
starts.push(took);

/** Of each kind of click, how long it took until the page has its effect, less what runs of the action took meanwhile. */
const clicks = new Map<string, number[]>();
let runs = 0;
let running = 0;
let most = opened.memory();
async function click(step: Step): Promise<number | undefined> {
  const before = await opened.get<{ version: number; runs: { more: number } }>('state');
  const began = performance.now();
  const { number } = await opened.step(step);
  await opened.get(`state?after=${before.version}`);
  const took = performance.now() - began;
  // A click that lets time pass has told its effect when the schedules have run: those are the action's own.
  if (step.do !== 'wait') clicks.set(step.do, [...(clicks.get(step.do) ?? []), took]);
  const waited = performance.now();
  for (const state of [await opened.idle()]) runs = state.runs.shown[0]?.id ?? runs;
  running += performance.now() - waited + (step.do === 'wait' ? took : 0);
  most = Math.max(most, opened.memory());
  return number;
}

const began = performance.now();
let done = 0;
while (done < CLICKS) {
  const issue = (await click({ do: 'file', as: 'alice', answers: ANSWERS })) ?? 0;
  const round: readonly Step[] = [
    { do: 'comment', as: 'bob', number: issue, body: 'Which file is it?' },
    { do: 'label', as: 'mallory', number: issue, label: 'aws-jit: granted' },
    { do: 'use', as: 'alice', action: 's3:GetObject', resource: OBJECT },
    { do: 'edit', as: 'mallory', number: issue, body: 'Something else' },
    { do: 'approve', as: 'bob', number: issue + 1 },
    { do: 'merge', as: 'bob', number: issue + 1 },
    { do: 'close', as: 'alice', number: issue },
    { do: 'wait', until: 'hour' },
  ];
  for (const step of round) await click(step);
  done += round.length + 1;
}
const seconds = (performance.now() - began) / 1000;
await opened.close();

const slowest = [...clicks].map(([name, all]) => ({ name, middle: median(all), most: Math.max(...all) }));
slowest.sort((a, b) => b.most - a.most);
const start_ = median(starts);
const worst = slowest[0]?.most ?? 0;
const perRun = running / Math.max(1, runs) / 1000;
if (process.argv.includes('--table')) {
  const day = new Date().toISOString().slice(0, 10);
  console.log(`| ${day}: the playground | now | bound |\n| --- | ---: | ---: |`);
  console.log(
    `| from the command to all that the page asks for, middle of ${STARTS} | ${(start_ / 1000).toFixed(1)} s | 3 s |`,
  );
  for (const { name, middle, most: longest } of slowest)
    console.log(
      `| a click to its effect: \`${name}\`, middle and longest | ${(middle / 1000).toFixed(2)} s, ${(longest / 1000).toFixed(2)} s | 1 s |`,
    );
  console.log(
    `| memory at rest, after ${done} clicks and ${runs} jobs, at most | ${Math.round(most / MB)} MB | ${LIMITS.memory} MB |`,
  );
  console.log(`| beside that, a job of the action | ${perRun.toFixed(1)} s | |`);
}
verdict('start to page', start_, LIMITS.start);
verdict('the longest click to its effect', worst, LIMITS.click);
console.log(`${done} clicks, ${runs} jobs in ${seconds.toFixed(0)} s: ${perRun.toFixed(2)} s a job.`);
const mb = Math.round(most / MB);
console.log(`${mb <= LIMITS.memory ? 'met   ' : 'MISSED'} memory: ${mb} MB of ${LIMITS.memory} MB`);
if (mb > LIMITS.memory && process.argv.includes('--strict')) process.exitCode = 1;
