import { defineRule } from '../../lint/rule.ts';
import { observeExtra, oneSidedOptions } from '../pairs/missing.ts';

export const extraBlock = defineRule({
  id: 'extra-block',
  scope: 'structure',
  category: 'addition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  summary: 'The translation has a paragraph, list, table, image, code block or notice that the source lacks.',
  why: 'It may be a note for readers of this language; more often it is what is left of an older source.',
  remedy: 'Remove it if the source has dropped it, or mark it as intended.',
  messages: {
    doubled:
      'This says the same as what stands before it, “{{text}}”, and the source goes on to something else. Put in what the source has here.',
    extra:
      'This translation has text here that the source lacks: “{{text}}”. See whether the source has dropped it; if so, remove it here.',
    extra_ahead:
      'This page has text here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows a later revision, {{targetRevision}}: if the source has gained it since, the other locales are behind.',
    extra_behind:
      'This page has text here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows an earlier revision, {{targetRevision}}: if the source has dropped it since, remove it here.',
  },
  options: oneSidedOptions,
  supersedes: ['*'],
  examples: [
    {
      title: 'A paragraph wrapped in another way is no addition',
      files: {
        en: 'The cache holds `100` entries.\n\nOld entries are removed by `sweep`.\n',
        zh: '缓存可容纳\n`100` 个条目。\n\n\n旧条目由 `sweep` 删除。\n',
      },
      expect: [],
    },

    {
      title: 'A French page keeps a sentence about an old release',
      files: {
        en: 'Run `start`.\n\nThe log is in `app.log`.\n',
        fr: 'Lancez `start`.\n\nLa version `1.4` demande en plus le module `compat`, qui se trouve sur le disque.\n\nLe journal est dans `app.log`.\n',
      },
      expect: [{ line: 3, messageId: 'extra' }],
    },
    {
      title: 'A paragraph that stands there twice',
      files: {
        en: 'Run `app init` first.\n\nChoosing a host that uses renewable energy will mean lower carbon emissions for your site. The directory helps you to find one.\n\nEmpty the cache with `rm`.\n',
        ja: 'まず `app init` を実行します。\n\n再生可能エネルギーを使うホストを選ぶと、サイトの炭素排出量が減ります。\n\n再生可能エネルギーを使うホストを選ぶと、サイトの炭素排出量が減ります。\n\n`rm` でキャッシュを空にします。\n',
        uk: 'Спершу виконайте `app init`.\n\nХостинг на відновлюваній енергії зменшує викиди вуглецю.\n\nХостинг на відновлюваній енергії зменшує викиди вуглецю.\n\nОчистьте кеш за допомогою `rm`.\n',
      },
      expect: [
        { locale: 'ja', line: 5 },
        { locale: 'uk', line: 5, messageId: 'extra' },
      ],
    },
    {
      title: 'One item dropped and another doubled; two items that one word translates',
      files: {
        en: 'Encodings:\n\n- gzip\n- br\n- `zstd` for streams\n\nActions:\n\n- Remove\n- Delete\n',
        de: 'Kodierungen:\n\n- gzip\n- gzip\n- `zstd` für Ströme\n\nAktionen:\n\n- Löschen\n- Löschen\n',
        ko: '인코딩:\n\n- gzip\n- br\n- 스트림용 `zstd`\n\n작업:\n\n- 제거\n- 삭제\n',
      },
      expect: [{ locale: 'de', line: 4, messageId: 'doubled' }],
    },
  ],
  check: (subject, options) => observeExtra(subject, options, 'block'),
});
