import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, escapeHtml, fenced, inlineText, inTable } from '../../src/text/markdown.ts';
import { problemsComment } from '../../src/request/form/problems-comment.ts';

describe('inline text', () => {
  test.each([
    ['@octocat', '@<!---->octocat'],
    ['ping @org/team now', 'ping @<!---->org/team now'],
    ['closes #12', 'closes \\#<!---->12'],
    ['org/repo#12', 'org/repo\\#<!---->12'],
    ['GH-12', 'GH\\-<!---->12'],
    ['https://example.com/x', 'https:<!---->//example.com/x'],
    ['www.example.com', 'www<!---->.example.com'],
    ['xWWW.example.com', 'xWWW<!---->.example.com'],
    ['a@b.example', 'a@<!---->b.example'],
    ['![i](u) [a](b)', '\\!\\[i\\]\\(u\\) \\[a\\]\\(b\\)'],
    [
      '<b>x</b> & <!-- y -->',
      '&lt;b&gt;x&lt;/b&gt; &amp; &lt;\\!\\-\\-&gt;'.replace('\\-\\-&gt;', '\\-\\- y \\-\\-&gt;'),
    ],
    ['# heading', '\\# heading'],
    ['- item\n- item', '\\- item \\- item'],
    ['1. first', '1\\. first'],
    ['a | b', 'a \\| b'],
    ['*b* _i_ ~s~ `c` $m$', '\\*b\\* \\_i\\_ \\~s\\~ \\`c\\` \\$m\\$'],
    ['&#64;octocat', '&amp;\\#<!---->64;octocat'],
    ['pay\u202Edab', 'pay\\[U\\+202E\\]dab'],
  ])('%j becomes %j', (text, expected) => {
    expect(inlineText(text)).toBe(expected);
  });

  test('is cut between characters', () => {
    expect(inlineText('ab👍👍', 3)).toBe('ab…');
    expect(inlineText('ab👍👍', 4)).toBe('ab👍…');
  });
});

describe('for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '@octocat',
          '#1',
          'GH-1',
          '`',
          '```',
          '~~~',
          '|',
          '\\',
          '<b>',
          '<!--',
          '-->',
          '[a](b)',
          '\n',
          '\r\n',
          ' ',
          '&lt;',
          '\u200B',
          'https://',
          'www.',
          '* ',
          '# ',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  test('inline text stays on one line, opens no tag, no code and no cell, and mentions nobody', () => {
    fc.assert(
      fc.property(text, (each) => {
        const shown = inlineText(each, 10_000);
        expect(shown).not.toMatch(/[\n\r]/);
        const visible = shown.replaceAll('<!---->', '\u0000');
        expect(visible).not.toMatch(/[<>]/);
        // Every active character is behind a backslash that is itself not escaped.
        expect(visible.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]|#~$\\]/);
        expect(visible).not.toMatch(/@[A-Za-z0-9]|#\d|:\/\/|www\./i);
      }),
      { numRuns: 2000 },
    );
  });

  test('a fence ends only at its end', () => {
    fc.assert(
      fc.property(text, (each) => {
        const lines = fenced(each, 10_000).split('\n');
        const fence = lines.at(-1) ?? '';
        expect(lines[0]).toBe(`${fence}text`);
        expect(fence).toMatch(/^`{3,}$/);
        // CommonMark: a closing fence is at least as long as the opening one and has nothing behind it.
        for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence);
      }),
      { numRuns: 2000 },
    );
  });

  test('a code span holds its text, and ends only at its end', () => {
    fc.assert(
      fc.property(text, (each) => {
        const span = codeSpan(each, 10_000);
        const fence = /^`+/.exec(span)?.[0] ?? '';
        expect(span.endsWith(fence)).toBe(true);
        const inner = span.slice(fence.length, -fence.length);
        expect(inner).not.toMatch(/\n/);
        for (const run of inner.match(/`+/g) ?? []) expect(run).not.toBe(fence);
        expect(inner).not.toMatch(/^`|`$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('text in HTML opens no tag and closes no attribute', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(escapeHtml(each)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

test('a table cell holds no bar that GitHub would split at', () => {
  expect(inTable(codeSpan('a|b'))).toBe('`a\\|b`');
  expect(inTable(inlineText('a|b'))).toBe('a\\|b');
});

test('a long text in a fence says how much is missing', () => {
  expect(fenced('x'.repeat(15), 10)).toBe('```text\nxxxxxxxxxx\n… 5 more characters\n```');
});

describe('the comment on problems', () => {
  test('groups by field, and escapes what the person wrote', () => {
    const comment = problemsComment([
      { code: 'a', path: 'AWS account', message: 'No account "@octocat". Choose one.' },
      { code: 'b', path: 'AWS resources', message: 'First.' },
      { code: 'c', path: 'AWS resources', message: 'Second.' },
    ]);
    expect(comment).toBe(
      [
        '- **AWS account**: No account "@<!---->octocat". Choose one.',
        '- **AWS resources**:',
        '  - First.',
        '  - Second.',
      ].join('\n'),
    );
  });

  test('of a hostile form fits into a comment', () => {
    const problems = Array.from({ length: 500 }, (_, i) => ({
      code: 'x',
      path: 'AWS resources',
      message: `${i} ${'@'.repeat(5000)}`,
    }));
    const comment = problemsComment(problems);
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toMatch(/… and \d{3} more$/);
  });
});
