import type { Alignment } from '../../alignment/types.ts';
import type { Observation } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { foldForms } from '../../text/fold.ts';
import { nearest } from '../../text/similar.ts';
import { searchText, survivesIn, withoutAddresses } from '../../text/survives.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { isConsistent } from '../pairs/consistent.ts';
import { counterpartOf } from '../pairs/counterpart.ts';
import { locateSegments, locateToken } from '../pairs/locate.ts';
import { isUnmistakable } from '../pairs/lost-names.ts';
import { sidesOf } from '../pairs/sides.ts';
import { differenceOf, type Surplus } from '../pairs/surplus.ts';
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
    const shown = searchText(withoutAddresses(target.raw));
    const raw = searchText(target.raw);
    // An address keeps what the source says in words, unless the source has the same address besides.
    const isKept = (key: string) =>
      survivesIn(key, shown) || (survivesIn(key, raw) && !isInAddress(key, source.raw));
    const gone = lost.filter(({ key }) => isUnmistakable(key) && !isKept(bare(key)));
    if (gone.length === 0) return;
    const sourceText = foldForms(source.raw);
    const free = added.filter(({ key }) => !sourceText.includes(key));
    for (const each of gone) yield observe(subject, each, counterpartOf(each, gone, free));
  },
});

/** Whether a text has a word in more places than readers see. */
function isInAddress(key: string, raw: string): boolean {
  const count = (text: string) => text.toLowerCase().split(key.toLowerCase()).length - 1;
  return count(raw) > count(withoutAddresses(raw));
}

/** A version's "v" and a closing slash are a matter of taste. */
function bare(identifier: string): string {
  return identifier.replace(/^v(?=\d)/, '').replace(/(?<=\w)\/$/, '');
}

function observe(
  { alignment, pair }: SegmentSubject,
  lost: Surplus,
  counterpart: Surplus | undefined,
): Observation {
  const { value } = lost.token;
  const source = locateToken(alignment.source, lost.segment, lost.token);
  const target = counterpart
    ? locateToken(alignment.target, counterpart.segment, counterpart.token)
    : locateSegments(alignment.target, pair.target);
  return {
    messageId: counterpart ? 'altered' : 'lost',
    data: { expected: value, actual: counterpart?.token.value ?? '' },
    target,
    source,
    covers: { source: source.place, ...(counterpart && { target: target.place }) },
    key: value,
    confidence: pair.confidence,
    ...(counterpart && isChoice(alignment, value, counterpart.token.value) && { severity: 'info' }),
  };
}

/** A file of an example may bear a name in the reader's language; what is but a letter off is a slip. */
function isChoice(alignment: Alignment, expected: string, actual: string): boolean {
  if (isConsistent(alignment, expected, actual)) return true;
  const ending = /\.[a-z0-9]{1,6}$/.exec(expected)?.[0];
  return ending !== undefined && actual.endsWith(ending) && nearest(expected, [actual]) === undefined;
}
