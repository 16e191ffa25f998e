import { defineRule } from '../../lint/rule.ts';
import { foldForms } from '../../text/fold.ts';
import { isLeftWithin, searchText, survivesIn, withoutHiddenAddresses } from '../../text/survives.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { counterpartOf } from '../pairs/counterpart.ts';
import { observeIdentifier } from '../pairs/judged-identifier.ts';
import { isUnmistakable } from '../pairs/lost-names.ts';
import { asPendingName, habitFor, habitOf } from '../pairs/names.ts';
import { sidesOf } from '../pairs/sides.ts';
import { differenceOf } from '../pairs/surplus.ts';
import { isHeld } from '../pairs/trust.ts';

export const identifiersMatch = defineRule({
  id: 'identifiers-match',
  scope: 'segment',
  category: 'inconsistent-entities',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  summary: 'An identifier, path, flag or version of the source is absent or altered.',
  why: 'Readers type it, or search for it, as it stands; translated or misspelt, it leads nowhere.',
  remedy: 'Write the identifier as the source has it.',
  messages: {
    altered: 'The source has “{{expected}}”; here stands “{{actual}}”. Write it as the source does.',
    lost: 'The source has the identifier “{{expected}}” in this text, but here it is absent. Write it as it stands: it is not translated.',
  },
  options: confidenceOnly,
  supersedes: ['terms-match', 'acronyms-match'],
  examples: [
    {
      title: 'An identifier that became an ordinary word in Swedish',
      files: {
        en: 'The value of ServiceProviderProvisioningState changes.\n\n    ServiceProviderProvisioningState : Provisioned\n',
        sv: 'Värdet för kretsens tillstånd ändras.\n\n    ServiceProviderProvisioningState : Provisioned\n',
      },
      expect: [{ line: 1, messageId: 'lost' }],
    },
    {
      title: 'A file’s name misspelt in Chinese',
      files: {
        en: 'Edit the file app/config.yaml and save it.\n',
        zh: '编辑文件 app/confg.yaml 并保存。\n',
      },
      expect: [{ line: 1, messageId: 'altered', excerpt: 'app/confg.yaml' }],
    },
    {
      title: 'Kept, with a particle, or as code',
      files: {
        en: 'Set max_size and call close() with --force.\n',
        ko: '`max_size`를 설정하고 --force로 close()를 호출합니다.\n',
      },
      expect: [],
    },
    {
      title: 'Altered beside a link that has it in its address',
      files: {
        en: 'See [nodejs.org](https://nodejs.org/en/) for the details.\n',
        it: 'Vedi [nodexs.org](https://nodejs.org/en/) per i dettagli.\n',
        zh: '详见 [nodejs.org](https://nodejs.org/en/)。\n',
      },
      expect: [{ locale: 'it', line: 1, excerpt: 'nodexs.org' }],
    },
  ],
  *check(subject, { confidence }) {
    const { block, pair } = subject;
    if (!isHeld(subject, confidence)) return;
    const { lost, added } = differenceOf(block, pair, 'identifier');
    if (lost.length === 0) return;
    const { source, target } = sidesOf(block);
    const shown = searchText(withoutHiddenAddresses(target.raw));
    const raw = searchText(target.raw);
    // An address keeps what the source says in words, unless the source has the same address besides.
    const isKept = (key: string) =>
      VERSION.test(key)
        ? hasVersion(raw.folded, key)
        : survivesIn(key, shown) || (survivesIn(key, raw) && !isInAddress(key, source.raw));
    const isPart = (key: string) => isLeftWithin(key, searchText(source.raw), raw);
    const gone = lost.filter(({ key }) => isUnmistakable(key) && (!isKept(bare(key)) || isPart(bare(key))));
    if (gone.length === 0) return;
    const sourceText = foldForms(source.raw);
    const free = added.filter(({ key }) => !sourceText.includes(key));
    for (const each of gone) {
      const seen = observeIdentifier(subject, each, counterpartOf(each, gone, free));
      yield isKept(bare(each.key)) ? { ...seen, severity: 'info' } : seen;
    }
  },
  confirm(observation, { learnt }) {
    const pending = asPendingName(observation.pending);
    const { own, losing } = habitOf(learnt, pending);
    const isRare = own.met <= HABIT.met && own.met - own.kept <= 1 && losing === 0;
    const isSure = isRare ? LONG.test(pending.name) : habitFor(learnt, pending, HABIT) === 'always';
    return isSure ? observation : { ...observation, severity: 'info' };
  },
});

/** Names made of words alone (`ClusterRole`) may have a word in the language: the corpus tells whether it keeps them. */
const HABIT = { share: 0.8, met: 3 };
/** What is made of four words has no word in any language. */
const LONG = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+){3}/;

/** Whether a text has a word in more places than readers see. */
function isInAddress(key: string, raw: string): boolean {
  const count = (text: string) => text.toLowerCase().split(key.toLowerCase()).length - 1;
  return count(raw) > count(withoutHiddenAddresses(raw));
}

const VERSION = /^\d+(?:\.\d+)+$/;

/** Whether a text has a version, be it with more zeros: 7.2 is 7.2.0 and not 7.2.3, 17.2 or 7.20. */
function hasVersion(text: string, version: string): boolean {
  const found = text.matchAll(/\d+(?:\.\d+)+/g);
  return [...found].some(([each]) => bare(each) === version);
}

/** A version's "v" and its last zeros, and a closing slash, are a matter of taste. */
function bare(identifier: string): string {
  return identifier
    .replace(/^v(?=\d)/, '')
    .replace(/^(\d+\.\d+)(?:\.0){1,3}$/, '$1')
    .replace(/(?<=\w)\/$/, '');
}
