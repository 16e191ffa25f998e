import { FRONT_MATTER } from '../../alignment/front-matter.ts';
import { defineRule } from '../../lint/rule.ts';
import { halfNames } from '../pairs/half-names.ts';
import { isNameLike, lostNames, nameOptions, observeLost } from '../pairs/lost-names.ts';
import { asPendingName, habitFor } from '../pairs/names.ts';

const NAMES = ['name', 'identifier'] as const;

export const termsMatch = defineRule({
  id: 'terms-match',
  scope: 'segment',
  category: 'terminology',
  mqm: 'Terminology/Inconsistent with terminology resource',
  severity: 'error',
  summary: 'A name that is kept everywhere else is absent or translated.',
  why: 'Readers look for a product, a command or a button by the name that it bears on the screen.',
  remedy: 'Write the name as the source has it. Put names that must always be kept into `terms.keep`.',
  messages: {
    lost: 'The source names “{{name}}” here, which is kept elsewhere, but this text does not. Write the name as it stands.',
    half: 'The source names “{{name}}” here; of that only “{{part}}” is left, and the rest is translated. Write the name as it stands.',
  },
  options: nameOptions,
  examples: [
    {
      title: 'Half of a product’s name translated into Korean',
      files: {
        'en/a.md':
          'Create an ExpressRoute circuit.\n\nLink it to your ExpressRoute gateway.\n\nEach ExpressRoute circuit has two states.\n\nDelete the ExpressRoute circuit when you need it no longer.\n',
        'ko/a.md':
          'ExpressRoute 회로를 만듭니다.\n\nExpressRoute 게이트웨이에 연결합니다.\n\n각 Express 경로 회로에는 두 가지 상태가 있습니다.\n\n더 이상 필요하지 않으면 ExpressRoute 회로를 삭제합니다.\n',
      },
      options: { met: 2 },
      expect: [{ line: 5, messageId: 'half' }],
    },
    {
      title: 'A name that the locale translates throughout is its own affair',
      files: {
        en: 'Open the Dashboard page.\n\nOn the Dashboard page, choose a report.\n\nClose the Dashboard page.\n',
        fr: 'Ouvrez la page Tableau de bord.\n\nSur la page Tableau de bord, choisissez un rapport.\n\nFermez la page Tableau de bord.\n',
      },
      expect: [],
    },
    {
      title: 'Endings, articles and particles join a name',
      files: {
        en: 'Start with PowerShell.\n\nUse PowerShell to connect.\n\nClose PowerShell.\n\nThe window of PowerShell stays open.\n',
        de: 'Starten Sie mit PowerShell.\n\nVerwenden Sie die PowerShell-Konsole.\n\nSchließen Sie PowerShell.\n\nPowerShells Fenster bleibt offen.\n',
        ko: 'PowerShell로 시작합니다.\n\nPowerShell을 사용하여 연결합니다.\n\nPowerShell을 닫습니다.\n\nPowerShell의 창은 열려 있습니다.\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    if (subject.pair.kind === FRONT_MATTER && subject.pair.source.length === 0) yield* halfNames(subject);
    for (const lost of lostNames(subject, NAMES, confidence)) {
      if (isNameLike(lost)) yield observeLost(subject, lost);
    }
  },
  confirm(observation, { learnt }, habit) {
    const pending = asPendingName(observation.pending);
    const kept = habitFor(learnt, pending, habit);
    if (kept === undefined) return undefined;
    // An ordinary word with a capital may well have its own word in the language.
    const isSure = kept === 'always' && pending.certain === true && (pending.mixed || pending.half);
    return { ...observation, severity: isSure ? 'error' : 'info' };
  },
});
