import { type Call, type CommandSpec, EXIT } from '../command.ts';
import { hint } from '../outputs.ts';
import { oneOf, textOf, wholeNumber } from '../values.ts';

const ACTIONS = ['preview', 'build', 'dev'] as const;

/** `isogloss site`: builds the site of the corpus, and serves it on this machine. */
export const site: CommandSpec = {
  name: 'site',
  argument: { syntax: '[action]', key: 'action' },
  flags: [{ flags: '-p, --port <number>', key: 'port' }],
  examples: [
    { line: 'isogloss site', key: 'preview' },
    { line: 'isogloss site build', key: 'build' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { args, messages, options, terminal } = call;
  const action = args[0] ?? 'preview';
  oneOf(action, ACTIONS, 'site');
  const port = wholeNumber(options.port ?? terminal.env.PORT, '--port') ?? 4321;
  const { developSite, buildSite } = await import('../site/astro.ts');
  const request = { cwd: call.cwd, config: textOf(options.config), env: terminal.env, port };
  if (action === 'dev') {
    await developSite(request);
    return EXIT.clean;
  }
  await hint(messages.t('cli:site.building'), call);
  const folder = await buildSite(request);
  await hint(messages.t('cli:site.built', { path: folder }), call);
  if (action === 'build') return EXIT.clean;

  const { serveFolder } = await import('../site/serve.ts');
  const server = await serveFolder(folder, port);
  await hint(messages.t('cli:site.serving', { address: server.address }), call);
  await interrupted();
  await server.close();
  return EXIT.clean;
}

/** Ends a server as its user ends it: nothing went wrong. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal);
      process.once(signal, () => resolve());
    }
  });
}
