import { defineRule, type Observation } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { foldForms } from '../../text/fold.ts';
import type { Span } from '../../text/place.ts';
import { type SearchedText, survivesIn } from '../../text/survives.ts';
import { isAcronym, lostNames, nameOptions, observeLost } from '../pairs/lost-names.ts';
import { asPendingName, habitFor, habitOf } from '../pairs/names.ts';
import { sidesOf, type TokenIn } from '../pairs/sides.ts';
import { isCertain } from '../pairs/trust.ts';

export const acronymsMatch = defineRule({
  id: 'acronyms-match',
  scope: 'segment',
  category: 'terminology',
  mqm: 'Terminology/Inconsistent with terminology resource',
  severity: 'warning',
  summary: 'An acronym that is kept elsewhere is absent.',
  why: 'Readers meet the acronym in the product and in other articles, and cannot find it here.',
  remedy: 'Put the acronym in, if only in brackets after what it stands for.',
  messages: {
    lost: 'The source has “{{name}}” here, which is kept elsewhere, but this text does not. Put it in.',
    introduced:
      'The source introduces the acronym “{{name}}” here, but this text does not. Put it in, in brackets.',
    half: 'The source has “{{name}}” here; of that only “{{part}}” is left. Put it in whole.',
  },
  options: nameOptions,
  examples: [
    {
      title: 'An acronym dropped from a Dutch heading',
      files: {
        en: '## Routes defined by the user (UDR)\n\nA UDR changes the way.\n\nEach UDR is checked.\n\nDelete the UDR.\n\nName the UDR.\n',
        nl: '## Door de gebruiker gedefinieerde routes\n\nEen UDR wijzigt de weg.\n\nElke UDR wordt gecontroleerd.\n\nVerwijder de UDR.\n\nGeef de UDR een naam.\n',
      },
      expect: [{ line: 1, messageId: 'introduced' }],
    },
    {
      title: 'Acronyms that a language writes out',
      files: {
        en: 'Start the VMs.\n\nStop the VMs.\n\nThe VMs are in a network.\n',
        fr: 'Démarrez les machines virtuelles.\n\nArrêtez les machines virtuelles.\n\nLes machines virtuelles sont dans un réseau.\n',
        ja: '仮想マシンを起動します。\n\n仮想マシンを停止します。\n\n仮想マシンはネットワーク内にあります。\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    for (const lost of lostNames(subject, ['acronym', 'identifier'], confidence, survives)) {
      if (!isAcronym(lost.token.value) && lost.token.kind === 'identifier') continue;
      yield isIntroduced(lost) ? observeIntroduced(subject, lost) : observeLost(subject, lost);
    }
  },
  confirm(observation, { learnt }, habit) {
    const pending = asPendingName(observation.pending);
    const { own, translating } = habitOf(learnt, pending);
    // Where an article introduces an acronym, it is meant to be used: unless nobody here does.
    if (observation.messageId === 'introduced') {
      if (own.kept === 0 && (translating > 0 || own.met >= 3)) return undefined;
      return pending.certain === true ? observation : { ...observation, severity: 'info' };
    }
    const kept = habitFor(learnt, pending, habit);
    // Languages have words for most acronyms, so that one that is gone once is only arguable.
    return kept && { ...observation, severity: 'info' };
  },
});

/** In lower case an acronym is hard to tell from a word, and nobody would call it introduced. */
function survives(each: TokenIn, text: SearchedText): boolean {
  const { value } = each.token;
  return isIntroduced(each) ? foldForms(text.written).includes(value) : survivesIn(value, text);
}

/** An acronym of the language's own, in brackets as well, is as good: "comité technique (CT)". */
function observeIntroduced(subject: SegmentSubject, lost: TokenIn): Observation {
  const seen = observeLost(subject, lost);
  const { source, target } = sidesOf(subject.block);
  const hasOwn = /[（(]\p{Lu}[\p{Lu}\p{N}]{1,6}[)）]/u.test(target.plain);
  const isInLink = source.segments.some(({ tokens }) =>
    tokens.some(({ kind, span }) => kind === 'link' && isWithin(lost.token.span, span)),
  );
  const introduced = { ...seen, messageId: 'introduced' };
  if (seen.pending === undefined) return introduced;
  // In a title, too: it is where articles introduce most of them.
  const certain = isCertain(subject) && isSpelledOut(lost) && !hasOwn && !isInLink;
  return { ...introduced, pending: { ...asPendingName(seen.pending), certain } };
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether the words before the bracket begin with the acronym's letters; codes of money and countries have words of their own. */
function isSpelledOut({ token, segment }: TokenIn): boolean {
  if (CURRENCIES.has(token.value)) return false;
  const before = segment.text.slice(0, token.span.start - segment.span.start);
  const initials = (before.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-8).map((word) => word[0]!.toUpperCase());
  return [...token.value].every((letter) => initials.includes(letter));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Written in brackets, after what it stands for. */
function isIntroduced({ token, segment }: TokenIn): boolean {
  const at = token.span.start - segment.span.start;
  const end = token.span.end - segment.span.start;
  return /[\p{L}\p{N}*_] ?\($/u.test(segment.text.slice(0, at)) && segment.text[end] === ')';
}
