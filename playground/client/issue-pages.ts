import { counted, h } from '../../src/report/page/client/element.ts';
import { get } from './asking.ts';
import { markdown } from './markdown-shown.ts';
import { andMore, area, button, confirmed, empty, fold, heading, labels, moment, pill } from './parts.ts';
import { bringing } from './standing-pages.ts';
import type { Desk, IssueLine, IssuePage, Proposal, Some } from './page-state.ts';

/** Issues and pull requests: lists, and the page of one. */
export async function issueList(desk: Desk, kind: 'issues' | 'pulls'): Promise<HTMLElement> {
  const list: Some<IssueLine> = desk.state[kind];
  const title = kind === 'issues' ? 'Issues' : 'Pull requests';
  const rows = list.shown.map((issue) => {
    const link = h(
      'a',
      { href: '#', 'data-number': issue.number },
      h('b', {}, issue.title),
      h('span', { class: 'quiet' }, ` #${issue.number}`),
    );
    return h(
      'li',
      {},
      h(
        'div',
        {},
        link,
        h(
          'p',
          { class: 'quiet' },
          `${issue.author}, `,
          moment(issue.at),
          ` · ${counted(issue.comments, 'comment')}`,
        ),
      ),
      h('div', { class: 'pills' }, pill(issue.state), ...labels(issue.labels)),
    );
  });
  return h(
    'section',
    { class: 'sheet' },
    heading(title),
    rows.length === 0
      ? empty(kind === 'issues' ? 'Nobody has asked for anything yet.' : 'No draft has been made yet.')
      : h('ul', { class: 'list' }, ...rows),
    andMore(list, title.toLowerCase()),
    kind === 'pulls' && (await bringing(desk)),
  );
}

export async function issuePage(desk: Desk): Promise<HTMLElement> {
  const issue = await get<IssuePage>(`issues/${encodeURIComponent(desk.here.item ?? '')}`);
  const { number, proposal } = issue;
  const others = [
    ...(issue.of === undefined ? [] : [numberLink(issue.of, `Request #${issue.of}`)]),
    ...issue.drafts.map(({ number: each, record }) =>
      numberLink(each, `${record ? 'Record' : 'Draft'} #${each}`),
    ),
  ];
  const page = h(
    'section',
    { class: 'sheet' },
    heading(issue.title, h('span', { class: 'quiet' }, ` #${number}`)),
    h(
      'p',
      { class: 'row' },
      pill(issue.state),
      ...labels(issue.labels),
      h('span', { class: 'quiet' }, `${issue.author}, `, moment(issue.at)),
      ...others,
    ),
    post(
      issue.author,
      issue.at,
      answered(issue.body),
      issue.editedBy === undefined ? '' : `edited by ${issue.editedBy}`,
    ),
  );
  if (proposal) page.append(files(proposal, number), standing(proposal));
  const posts = [
    ...issue.thread.map((each) => ({
      at: each.at,
      shown: post(each.author, each.at, each.body, each.edited ? 'edited' : ''),
    })),
    ...(proposal?.reviews ?? []).map((each) => ({ at: each.at, shown: reviewed(each) })),
  ];
  // As GitHub shows a thread: what came later stands below.
  posts.sort((a, b) => a.at.localeCompare(b.at));
  page.append(...posts.map(({ shown }) => shown));
  if (proposal && issue.state === 'open') page.append(deciding(desk, issue, proposal));
  page.append(composer(desk, issue));
  return page;
}

/** The form's text without what was left empty, which GitHub writes out too. */
const answered = (body: string): string => body.replace(/^### [^\n]*\n\n_No response_\n*/gm, '');

const numberLink = (number: number, text: string): HTMLElement =>
  h('a', { href: '#', 'data-number': number }, text);

const post = (author: string, at: string, body: string, more: string): HTMLElement =>
  h(
    'article',
    { class: 'post' },
    h(
      'header',
      {},
      h('b', {}, author),
      author.endsWith('[bot]') && h('span', { class: 'bot' }, 'bot'),
      h('span', { class: 'quiet' }, moment(at)),
      more !== '' && h('span', { class: 'quiet' }, more),
    ),
    body.trim() === '' ? h('p', { class: 'markdown quiet' }, 'No description.') : markdown(body),
  );

function files({ files: all, branch }: Proposal, number: number): HTMLElement {
  return h(
    'section',
    { class: 'files', 'aria-label': 'Files of the pull request' },
    h('h3', {}, `${counted(all.length, 'file')}, from ${branch}`),
    ...all.map(({ path, status, text }) =>
      fold(
        `file-${number}-${path}`,
        h('span', {}, h('code', {}, path), ' ', h('span', { class: 'quiet' }, status)),
        path.endsWith('.md'),
        path.endsWith('.md')
          ? h('div', { class: 'inset' }, markdown(text))
          : h('pre', { tabindex: 0 }, h('code', {}, text)),
      ),
    ),
  );
}

function standing({ reviews, statuses, asked, mergedBy }: Proposal): HTMLElement {
  const lines = statuses.map(({ state, context, description }) =>
    h('li', {}, pill(state), ` ${context}: ${description ?? ''}`),
  );
  const counting = new Set(
    reviews
      .filter((each) => each.state === 'APPROVED' && each.ofHead && each.against.length === 0)
      .map(({ author }) => author),
  );
  const needed = statuses.flatMap(({ description }) => {
    const [, count] = /Approvals needed: (\d+)/.exec(description ?? '') ?? [];
    return count === undefined ? [] : [count];
  })[0];
  return h(
    'section',
    { class: 'standing', 'aria-label': 'Reviews' },
    h('h3', {}, 'Reviews'),
    mergedBy !== undefined && h('p', {}, `Merged by ${mergedBy}.`),
    asked.length > 0 &&
      h('p', { class: 'quiet' }, `GitHub has asked ${asked.join(' and ')}, the code owners of these files.`),
    reviews.length === 0
      ? h('p', { class: 'quiet' }, 'Nobody has reviewed it.')
      : h(
          'p',
          {},
          `Approvals that count, as far as it shows before the grant: ${counting.size}${needed === undefined ? '' : ` of ${needed}`}.`,
        ),
    lines.length > 0 && h('ul', { class: 'plain-list' }, ...lines),
  );
}

function reviewed(review: Proposal['reviews'][number]): HTMLElement {
  const { state, author, at, against } = review;
  const approval = state === 'APPROVED';
  const counts = approval && review.ofHead && against.length === 0;
  return h(
    'p',
    { class: 'review' },
    pill(
      approval && !counts ? 'closed' : state,
      approval ? 'approved' : state === 'CHANGES_REQUESTED' ? 'wants changes' : state.toLowerCase(),
    ),
    ` ${author}, `,
    moment(at),
    against.length > 0 && h('b', {}, ` does not count: ${against.join(', ')}`),
    !review.ofHead && ' (of an older state: counts no more)',
    review.body !== '' && `: ${review.body}`,
  );
}

/** Closing takes back what is live, and anybody may do it who can write: not by a slip of theirs. */
async function close(desk: Desk, { number, author, labels: on }: IssuePage): Promise<void> {
  const live = on.some(({ name }) => /: (?:granted|scheduled)$/.test(name));
  const { as } = desk.here;
  if (live && as !== author) {
    const text = `Closing #${number} takes ${author}’s access back at once. GitHub lets anybody close an issue who may write to the repository, and the product takes it as a revocation.`;
    if (!(await confirmed(text, `Close it as ${as}`))) return;
  }
  await desk.act({ do: 'close', number });
}

function deciding(desk: Desk, { number }: IssuePage, { blocks, files: all }: Proposal): HTMLElement {
  const policy = all.find(({ path }) => path.endsWith('.json'));
  const review = area(`review-${number}`, 'What has to change', 2);
  const edited = area(
    `push-${number}`,
    policy === undefined ? '' : `${policy.path}, as you would have it`,
    12,
    policy?.text ?? '',
  );
  return h(
    'section',
    { class: 'deciding', 'aria-label': 'Decide' },
    h('h3', {}, `Decide as ${desk.here.as}`),
    h(
      'div',
      { class: 'row' },
      button('Approve', () => void desk.act({ do: 'approve', number }), 'main'),
      button(
        'Merge',
        () => {
          desk.note(desk.here.as === 'mallory' ? 'mallory-merges' : 'merge');
          void desk.act({ do: 'merge', number });
        },
        blocks.length > 0 ? 'plain' : 'main',
      ),
      button('Close', () => void desk.act({ do: 'close', number }), 'danger'),
    ),
    blocks.length > 0 &&
      h('p', { class: 'quiet' }, `GitHub’s rules do not allow a merge yet. ${blocks.join(' ')}`),
    fold(
      `changes-${number}`,
      'Request changes',
      false,
      review.field,
      button(
        'Request changes',
        () => void desk.act({ do: 'request-changes', number, body: review.value() || 'Please change this.' }),
      ),
    ),
    policy &&
      fold(
        `tamper-${number}`,
        'Push to its branch, as anybody with write access can',
        false,
        edited.field,
        button('Push', () => void desk.act({ do: 'push', number, path: policy.path, text: edited.value() })),
      ),
  );
}

function composer(desk: Desk, issue: IssuePage): HTMLElement {
  const { number, pull } = issue;
  const words = area(`comment-${number}`, `Comment as ${desk.here.as}`, 3);
  const body = area(`edit-${number}`, 'The text of the issue', 8, issue.body);
  const label = h('input', { id: `label-${number}`, value: 'aws-jit: granted', maxlength: 50 });
  return h(
    'section',
    { class: 'composer', 'aria-label': 'Say something' },
    words.field,
    h(
      'div',
      { class: 'row' },
      button(
        'Comment',
        () => {
          const text = words.value();
          if (text.trim() === '') {
            desk.say('An empty comment says nothing.', false);
            return;
          }
          void desk.act({ do: 'comment', number, body: text }).then((done) => {
            if (done) words.clear();
          });
        },
        'main',
      ),
      !pull && issue.state === 'open' && button('Close the issue', () => void close(desk, issue), 'danger'),
      !pull && issue.state === 'closed' && button('Reopen', () => void desk.act({ do: 'reopen', number })),
    ),
    !pull &&
      fold(
        `more-${number}`,
        'What else people with write access can do',
        false,
        h(
          'p',
          { class: 'quiet' },
          'Labels and edits are there for everybody. None of them approves anything: try.',
        ),
        h(
          'div',
          { class: 'row low' },
          h('label', { class: 'field' }, h('span', {}, 'Label'), label),
          button('Set the label', () => void desk.act({ do: 'label', number, label: label.value })),
        ),
        body.field,
        button('Save the text', () => void desk.act({ do: 'edit', number, body: body.value() })),
      ),
  );
}
