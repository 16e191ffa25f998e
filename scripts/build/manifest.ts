type Manifest = typeof import('../../package.json');

const KEPT = ['name', 'version', 'description', 'license', 'type', 'keywords', 'engines'] as const;

/**
 * The package.json of what is published. The bundle holds its dependencies; only what a user's own code meets stays
 * one (`zod`, for the options of rules), and the site's packages are there for those who want the site. The runtime
 * that this repository locks is not published.
 */
export function publishedManifest(manifest: Manifest, external: readonly string[]) {
  const versions: Readonly<Record<string, string>> = manifest.dependencies;
  const peers = external.filter((name) => name !== 'zod');
  return {
    ...Object.fromEntries(KEPT.map((key) => [key, manifest[key]])),
    bin: { isogloss: './cli.js' },
    exports: {
      '.': { types: './types/index.d.ts', default: './index.js' },
      './astro': { types: './types/astro.d.ts', default: './src/astro.js' },
      './package.json': './package.json',
    },
    files: [
      'cli.js',
      'index.js',
      'chunks',
      'src',
      'astro.config.mjs',
      'types',
      'schema',
      'LICENSE',
      'LICENSES.txt',
      'CHANGELOG.md',
    ],
    dependencies: { zod: `^${versions.zod}` },
    peerDependencies: Object.fromEntries(peers.map((name) => [name, `^${versions[name]}`])),
    peerDependenciesMeta: Object.fromEntries(peers.map((name) => [name, { optional: true }])),
  };
}
