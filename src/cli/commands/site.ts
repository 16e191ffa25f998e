import { type Call, type CommandSpec, EXIT, UsageError } from '../command.ts';
import { hint } from '../outputs.ts';
import { oneOf, textOf, wholeNumber } from '../values.ts';

const ACTIONS = ['preview', 'build', 'dev'] as const;

/** `isogloss site`: builds the site of the corpus, and serves it on this machine. */
export const site: CommandSpec = {
  name: 'site',
  argument: { syntax: '[action]', key: 'action' },
  flags: [
    { flags: '-p, --port <number>', key: 'port' },
    { flags: '--site <address>', key: 'site' },
    { flags: '--base <path>', key: 'base' },
  ],
  examples: [
    { line: 'isogloss site', key: 'preview' },
    { line: 'isogloss site build', key: 'build' },
    { line: 'isogloss site build --site https://contoso.github.io --base /docs', key: 'placed' },
    { line: 'isogloss site dev', key: 'dev' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { args, messages, options, terminal } = call;
  const action = args[0] ?? 'preview';
  oneOf(action, ACTIONS, 'site');
  const port = wholeNumber(options.port ?? terminal.env.PORT, '--port') ?? 4321;
  const place = { site: addressOf(options.site), base: baseOf(options.base) };
  // What is wrong with the set-up is said here, in one sentence, and not by Astro.
  const [{ openCorpus }, { developSite, buildSite }] = await Promise.all([
    import('../judge.ts'),
    import('../site/astro.ts'),
  ]);
  const { corpus } = await openCorpus(call, []);
  if (corpus.pages.length === 0) throw new UsageError('noPage');
  const request = { cwd: call.cwd, config: textOf(options.config), env: terminal.env, port, ...place };
  if (action === 'dev') {
    await developSite(request);
    return EXIT.clean;
  }
  await hint(messages.t('cli:site.building'), call);
  const folder = await buildSite(request);
  await hint(messages.t('cli:site.built', { path: folder }), call);
  if (action === 'build') return EXIT.clean;

  const { serveFolder } = await import('../site/serve.ts');
  const server = await serveFolder(folder, port, place.base);
  await hint(messages.t('cli:site.serving', { address: server.address }), call);
  await interrupted();
  await server.close();
  return EXIT.clean;
}

/** An address without a path of its own. @throws UsageError for anything else */
function addressOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(String(value));
  const isPlain = url?.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (url && isPlain && /^https?:$/.test(url.protocol)) {
    if (url.pathname === '/') return url.origin;
    throw new UsageError('siteHasPath', { site: url.origin, base: url.pathname.replace(/\/$/, '') });
  }
  throw new UsageError('noAddress', { value: String(value) });
}

/** A path with a slash before it and none after it. @throws UsageError for what is no path */
function baseOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const parts = String(value).split('/').filter(Boolean);
  if (parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) return `/${parts.join('/')}`;
  throw new UsageError('noBase', { value: String(value) });
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
