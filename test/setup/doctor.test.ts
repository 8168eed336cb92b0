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
});
