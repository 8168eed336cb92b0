import { describe, expect, test } from '@jest/globals';
import { doctorScene } from './doctor-scene.ts';

describe('aws-jit doctor', () => {
  test('a right set-up prints one line', async () => {
    const scene = await doctorScene();
    try {
      const { code, stdout, stderr } = await scene.look();
      const line: unknown = expect.stringMatching(/^All \d+ checks are right\.\n$/);
      expect({ stdout, stderr, code }).toEqual({ stdout: line, stderr: '', code: 0 });
    } finally {
      await scene.close();
    }
  });

  test('--fix writes the files that this tool makes, and only those; the rest is right again when they are merged', async () => {
    const scene = await doctorScene();
    const files = [
      '.github/CODEOWNERS',
      '.github/workflows/aws-jit-grant.yml',
      '.github/ISSUE_TEMPLATE/aws-access.yml',
      'deploy/account.yml',
    ];
    const right = new Map(files.map((path) => [path, scene.folder.get(path) ?? '']));
    try {
      scene.commit({
        '.github/CODEOWNERS': (right.get('.github/CODEOWNERS') ?? '').replace(
          '/policies/   @bob @carol',
          '/policies/',
        ),
        '.github/workflows/aws-jit-grant.yml': '# gone\n',
        '.github/ISSUE_TEMPLATE/aws-access.yml': 'name: other\n',
        'deploy/account.yml': 'Resources: {}\n',
      });
      scene.folder.delete('.github/workflows/aws-jit-doctor.yml');
      const before = new Map(scene.folder);
      await scene.look({ only: 'files,github' });
      expect(scene.folder).toEqual(before);

      const { code, stdout, stderr } = await scene.look({ only: 'files,github', fix: true });
      const wrote = [...stderr.matchAll(/^Wrote (.+)$/gm)].map(([, path]) => path).sort();
      // What grants says its role nowhere else: without it nothing of the workflows can be known.
      expect(wrote).toEqual([
        '.github/CODEOWNERS',
        '.github/ISSUE_TEMPLATE/aws-access.yml',
        'deploy/account.yml',
      ]);
      expect(scene.folder.get('.github/CODEOWNERS')).toContain('/policies/ @acme-admin @bob');
      expect(scene.folder.get('deploy/account.yml')).toBe(right.get('deploy/account.yml'));
      // They are right here; jobs read the default branch.
      expect(stdout).toContain('not-pushed');
      expect(code).toBe(1);

      scene.folder.set(
        '.github/workflows/aws-jit-grant.yml',
        right.get('.github/workflows/aws-jit-grant.yml') ?? '',
      );
      const again = await scene.look({ only: 'files', fix: true });
      expect(again.stderr).toBe('Wrote .github/workflows/aws-jit-doctor.yml\n');
      scene.commit(Object.fromEntries(scene.folder));
      expect(await scene.look({ only: 'files,github' })).toMatchObject({ code: 0 });
    } finally {
      await scene.close();
    }
  });
});
