import { z } from 'zod';

// The `error` of a field completes the sentence "…must be …"; complaint.ts makes the sentence.

const localeName = z.string({ error: 'the name of a locale, such as "en"' }).min(1, {
  error: 'the name of a locale, such as "en"',
});

const localeEntry = z
  .union(
    [
      localeName,
      z.strictObject({
        name: localeName.describe('The name as it stands in paths, such as `cn`.'),
        tag: localeName.describe('What language that is, as a BCP 47 tag, such as `zh-CN`.'),
      }),
    ],
    { error: 'the name of a locale, such as "fr", or { "name": "cn", "tag": "zh-CN" }' },
  )
  .describe('A locale as it stands in paths; `name` and `tag` where the name in paths is no language tag.');

const pattern = z.string({ error: 'a path pattern, such as "docs/**/*.md"' }).min(1, {
  error: 'a path pattern, such as "docs/**/*.md"',
});

const rooted = z.strictObject({
  pattern: pattern.describe('A path pattern below the root: `*`, `**`, `?`, `{a,b}` and `{locale}`.'),
  root: z
    .string({ error: 'the path of a folder, such as "../docs"' })
    .optional()
    .describe(
      'A folder relative to that of the configuration, in another repository for instance. May hold `{locale}` where each locale has its own.',
    ),
});

const place = z.union([pattern, rooted], {
  error: 'a path pattern, such as "docs/**/*.md", or { "pattern": …, "root": … }',
});

const sides = z.strictObject({
  source: place.describe('Where the source locale stands.'),
  target: place.describe(
    'Where the other locales stand, with `{locale}` and the same wildcards as `source`.',
  ),
});

const layout = z.strictObject({
  layout: z.string({ error: 'the name of a known layout, such as "docusaurus"' }),
  root: z
    .string({ error: 'the path of a folder, such as "website"' })
    .optional()
    .describe('The folder of the site, relative to that of the configuration.'),
});

const contentEntry = z.union([pattern, rooted, sides, layout], {
  error: 'a pattern with {locale}, { "source": …, "target": … }, or the name of a known layout',
});

const severity = z.enum(['off', 'info', 'warning', 'error'], {
  error: '"off", "info", "warning" or "error"',
});

const ruleSetting = z.union(
  [
    severity,
    z.tuple([severity, z.record(z.string(), z.unknown())], {
      error: 'a severity and an object of options',
    }),
  ],
  { error: '"off", "info", "warning", "error", or one of these with options: ["warning", { … }]' },
);

const texts = (what: string) => z.array(z.string({ error: what }), { error: `a list: ${what} each` });

/** The configuration as people write it. Everything but the source locale and the content has a default. */
export const configSchema = z.strictObject(
  {
    $schema: z.string({ error: 'the path of the JSON Schema' }).optional().describe('For editors.'),
    sourceLocale: localeName.describe('The locale that the others are translated from.'),
    locales: z
      .array(localeEntry, { error: 'a list of locales, such as ["en", "fr"]' })
      .min(1, { error: 'a list of at least one locale, such as ["en", "fr"]' })
      .optional()
      .describe('All locales, in the order of reports. Left out, the locales are those found in the tree.'),
    content: z
      .union([contentEntry, z.array(contentEntry).min(1)], {
        error:
          'a pattern with {locale}, { "source": …, "target": … }, the name of a known layout, or a list of these',
      })
      .describe('Where the documents stand.'),
    rules: z
      .record(z.string(), ruleSetting, { error: 'an object of rule ids and severities' })
      .default({})
      .describe('Severity of rules by id, with options where a rule has any.'),
    customRules: z
      .array(
        z.custom<{ readonly id: string }>(
          (rule) => typeof Object(rule).id === 'string' && typeof Object(rule).check === 'function',
          { error: 'a rule made by defineRule' },
        ),
        { error: 'a list of rules made by defineRule' },
      )
      .default([])
      .describe('Rules of your own, made by `defineRule`; only in a configuration that is a program.'),
    terms: z
      .strictObject(
        {
          keep: texts('a name, such as "Contoso"')
            .default([])
            .describe('Names that every locale keeps as the source has them.'),
        },
        { error: 'an object, such as { "keep": ["Contoso"] }' },
      )
      .default({ keep: [] })
      .describe('Terminology.'),
    ignore: texts('a glob, such as "**/drafts/**"')
      .default([])
      .describe('Globs of files that are no content. `node_modules` and `.git` never are.'),
    model: z
      .strictObject(
        {
          cues: z
            .record(z.string(), texts('a word'), { error: 'an object of lists of words' })
            .optional()
            .describe('Words of the source language that announce a workflow or a state, by kind.'),
          variables: texts('the name of a state variable')
            .optional()
            .describe('Names of the state variables, where they cannot be found by their form.'),
          workflows: texts('the title of a section')
            .optional()
            .describe('Titles of the sections that are workflows, where they cannot be found by their form.'),
        },
        { error: 'an object with cues, variables or workflows' },
      )
      .default({})
      .describe('Hints for the extraction of workflows and states.'),
    baseline: z
      .string({ error: 'the path of a file' })
      .optional()
      .describe('A file with findings that are known and not reported again.'),
    cache: z
      .union([z.boolean(), z.string()], { error: 'true, false or the path of a folder' })
      .default(false)
      .describe('Whether results are kept between runs, or the folder that they are kept in.'),
  },
  { error: 'an object with at least sourceLocale and content' },
);

export type UserConfig = z.input<typeof configSchema>;
export type ContentEntry = z.infer<typeof contentEntry>;
export type PatternPlace = z.infer<typeof place>;
export type RuleSetting = z.infer<typeof ruleSetting>;
