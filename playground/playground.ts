// playground/: the whole loop in a browser on your own machine: the stand-ins, the built action on each event, and one page.
import { randomBytes } from 'node:crypto';
import { servePage, type PlaygroundAssets } from './page-server.ts';
import { Played, type PlayedWith } from './played.ts';
import type { Scene } from './step.ts';

export interface PlaygroundOrder extends PlayedWith {
  readonly assets: PlaygroundAssets;
  /** 0: any free one. */
  readonly port: number;
  readonly scene?: Scene | undefined;
}

/** @returns the address of the page, with its token */
export async function startPlayground(
  order: PlaygroundOrder,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const playground = await Played.start(order);
  const token = randomBytes(24).toString('base64url');
  try {
    const server = await servePage(playground, order.assets, token, order.port);
    if (order.scene) await playground.begin(order.scene);
    return {
      url: `${server.url}/${token}/`,
      async close() {
        await playground.close();
        await server.close();
      },
    };
  } catch (error) {
    await playground.close();
    throw error;
  }
}
