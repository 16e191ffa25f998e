/** What a maintainer of a layout should know besides its paths: one paragraph a fact. */
export const LAYOUT_NOTES: Readonly<Record<string, readonly string[]>> = {
  docusaurus: [
    'Admonitions (`:::tip Title`), tabs and MDX components are read as blocks: their names must stay as they are, their titles are translated.',
    'Heading ids written as `{#id}` are expected to be the same in every locale.',
    'Where a page carries `default_lang_commit` in its front matter, it is held against that commit, and `stale-revision` tells when the source has moved on.',
    'Versions are pages of their own: `version-2/guide.md` is never compared with `current/guide.md`.',
  ],
  starlight: [
    'The source stands beside the folders of the locales. A folder counts as a locale only if the configuration names it, or if its name is one and its pages mirror the source.',
    'Asides (`:::note` and `<Aside>`) and `hero` values in the front matter are compared too.',
  ],
  astro: [
    'Every locale has a folder, the source locale as well. For other content collections write the pattern yourself: `src/content/<collection>/{locale}/**/*.{md,mdx}`; a list of patterns makes one corpus.',
    'In MDX, `import` and `export` lines may differ between locales; components must not.',
  ],
  fastapi: [
    'Blocks such as `/// note | Title` are notices: `note` stays, the title is translated. Heading ids written as `{ #id }` stay.',
    'Set `sourceLocale` to `en`; the other folders below `docs/` are recognized by their names.',
  ],
  kubernetes: [
    'Where a translation keeps the English in HTML comments before each block, that text is read as the source of the block, so that a page can be judged even where its source has moved or is gone.',
    'Shortcodes `{{< note >}}` and `{{% note %}}` are notices, and the two delimiters count as equal.',
  ],
  hugo: [
    'A front matter key `default_lang_commit` names the commit of the source that a page follows; `stale-revision` uses it. A comment after the hash is ignored.',
    'Shortcodes `{{< name >}}` and `{{% name %}}` are read as blocks or as placeholders, wherever they stand.',
  ],
  'hugo-suffix': [
    'A page without a suffix is the source. The front matter key `default_lang_commit` is read as with folders.',
  ],
  vitepress: [
    'Containers (`::: tip Title`) are notices: `tip` stays, the title is translated.',
    'The source stands at the root, so name the locales in the configuration if a folder’s name could be taken for one.',
  ],
  mkdocs: [
    'Admonitions (`!!! note "Title"`, `??? note`) and tabs (`=== "Name"`) are read as blocks: names stay, titles are translated.',
    'With folders instead of suffixes write `{ "source": "docs/en/**/*.md", "target": "docs/{locale}/**/*.md" }`.',
  ],
  microsoft: [
    'Pages that carry their English inside bilingual spans are read as two documents; where there is no English file, the source is recovered from them. docs/bilingual.md tells how.',
    '`ms.openlocfilehash`, `ms.sourcegitcommit` and `ms.lasthandoff` say which revision of the source a page follows. A page that follows another revision than the source at hand gets warnings at most, and the message names both revisions.',
    'Notices (`> [!NOTE]`), includes and tabs written as headings (`# [Portal](#tab/portal)`) are understood.',
  ],
  mdn: [
    '`l10n.sourceCommit` in the front matter names the commit of the source that a page follows.',
    'Source and translations usually stand in two repositories: give each side its `root`.',
  ],
};
