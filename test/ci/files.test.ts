import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REPORT_FORMATS } from '../../src/reporters/index.ts';
import { COMMENT_MARKER } from '../../src/reporters/markdown.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const version: string = JSON.parse(read('package.json')).version;

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

const action = parse(read('action.yml'));
const steps: readonly Step[] = action.runs.steps;
const copies = [
  'github.yml',
  'github-plain.yml',
  'github-pages.yml',
  'gitlab-ci.yml',
  'pre-commit-config.yaml',
  'package.json',
];

describe('action.yml', () => {
  it('puts no expression into the text of a script', () => {
    for (const { run, shell } of steps.filter((step) => step.run !== undefined)) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  it('uses every input, and none that it does not have', () => {
    const places = steps.flatMap((step) => [step.if ?? '', ...Object.values({ ...step.env, ...step.with })]);
    const used = places.flatMap((text) =>
      Array.from(text.matchAll(/\binputs\.([\w-]+)/g), ([, name]) => name),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  it('hands each script the variables that it reads', () => {
    for (const { run, env = {} } of steps) {
      const given = new Set([...Object.keys(env), 'RUNNER_TEMP', 'GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT']);
      const names = Array.from((run ?? '').matchAll(/\$\{?([A-Z_]+)/g), ([, name]) => name);
      for (const name of names) expect(given).toContain(name);
      for (const name of Object.keys(env)) expect(name === 'GH_TOKEN' || names.includes(name)).toBe(true);
    }
  });

  it('looks for the marker that the comment begins with', () => {
    expect(steps.find(({ name }) => name === 'Comment')?.run).toContain(COMMENT_MARKER);
  });
});

describe('files to copy', () => {
  it.each(copies)('%s can be read', (name) => {
    expect(parse(read(`docs/ci/${name}`))).toEqual(expect.any(Object));
  });

  it('name the version of this package', () => {
    expect(action.inputs.version.default).toBe(version);
    for (const name of copies) {
      for (const [, named] of read(`docs/ci/${name}`).matchAll(/isogloss(?:@v?|": ")(\d[\w.-]*)/g)) {
        expect(named).toBe(version);
      }
    }
  });

  it('name formats that exist', () => {
    const texts = [read('action.yml'), ...copies.map((name) => read(`docs/ci/${name}`))];
    const named = texts.flatMap((text) =>
      Array.from(text.matchAll(/--format "?([a-z-]+)/g), ([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(REPORT_FORMATS).toContain(name);
    for (const [, name] of read('docs/ci/README.md').matchAll(/^\| `([a-z][a-z-]*)` \| .*\|.*\|$/gm)) {
      expect([...REPORT_FORMATS, ...Object.keys(action.inputs)]).toContain(name);
    }
  });

  it('document every input of the action', () => {
    for (const name of Object.keys(action.inputs))
      expect(read('docs/ci/README.md')).toContain(`| \`${name}\` |`);
  });

  it('publish a site with no more rights than that takes, and no secret', () => {
    const text = read('docs/ci/github-pages.yml');
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(text).not.toContain('secrets.');
    for (const { run = '' } of jobs.build.steps as Step[]) expect(run).not.toContain('${{');
    const { dependencies } = JSON.parse(read('package.json'));
    for (const name of [
      'astro',
      '@astrojs/starlight',
      '@astrojs/sitemap',
      '@fontsource-variable/noto-sans-kr',
    ])
      expect(text).toContain(`--package ${name}@${dependencies[name]}`);
  });

  it('keep the reports that GitLab collects', () => {
    const { script, artifacts } = parse(read('docs/ci/gitlab-ci.yml')).isogloss;
    for (const file of [...artifacts.paths, ...Object.values(artifacts.reports)]) {
      expect(script.join('\n')).toContain(`=${file}`);
    }
  });
});
