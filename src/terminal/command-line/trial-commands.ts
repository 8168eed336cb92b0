import { InvalidArgumentError, type Command } from 'commander';
import { fileIo, io, progress, type Exits } from './command-io.ts';

/** `demo`, `playground` and `sandbox`: the whole loop on stand-ins, without an account or a key. `action` is the path of the built action. */
export function trialCommands(program: Command, exits: Exits, action: string): void {
  program
    .command('demo')
    .description('the whole loop on stand-ins for GitHub and AWS: no account, no key')
    .option('--out <dir>', 'also write the files, comments and messages there')
    .option('--json', 'the result as JSON')
    .action(
      exits(async (options: { out?: string; json?: true }) => {
        const { demo } = await import('../demo-command.ts');
        return demo({ action, out: options.out, json: options.json === true }, { ...fileIo, progress });
      }),
    );

  program
    .command('playground')
    .description('the same in a browser, to be clicked through: everybody’s desk, the runs, AWS, and a clock')
    .option('--port <n>', 'where the page is served; any free port when left out', wholeNumber)
    .option('--scene <file>', 'begins with the steps of a file that the page saved')
    .option('--no-open', 'only prints the address')
    .action(
      exits(async (options: { port?: number; scene?: string; open: boolean }) => {
        const { playground } = await import('../playground-command.ts');
        return playground({ action, port: options.port, scene: options.scene, open: options.open }, io);
      }),
    );

  program
    .command('sandbox')
    .description('the stand-ins, kept running; prints their URLs as JSON')
    .option(
      '--port <n>',
      'where GitHub listens; AWS and the others listen on the next ones (default: any free ones)',
      wholeNumber,
    )
    .action(
      exits(async (options: { port?: number }) => {
        const { sandbox } = await import('../sandbox-command.ts');
        return sandbox({ action, port: options.port }, io);
      }),
    );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  // Two ports are taken, one after the other.
  if (!/^\d+$/.test(text) || number > 65_534)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65534.');
  return number;
}
