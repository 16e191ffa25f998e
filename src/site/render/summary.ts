import type { Element } from 'hast';
import type { RevisionNote, Severity } from '../../lint/finding.ts';
import type { Coverage } from '../../lint/report.ts';
import type { SiteFrame, SiteLocale } from '../data/frame.ts';
import { isThere } from '../data/presence.ts';
import { siteUrl } from '../data/routes.ts';
import type { OpenPage } from '../data/site.ts';
import { bilingualControl } from './control.ts';
import { h } from './h.ts';
import { listOf } from './notes.ts';
import type { Placed } from './placing.ts';
import { ownWords } from './words.ts';

export interface SummaryContext {
  readonly site: SiteFrame;
  readonly base: string;
  readonly page: OpenPage;
  readonly locale: SiteLocale;
  readonly placed: Placed;
  /** Whether the page has source text to show beside its own. */
  readonly bilingual: boolean;
}

/** What stands on top of an article: languages, how fresh it is, how many findings, and the bilingual control. */
export function summaryOf(context: SummaryContext): Element {
  const { base, locale, placed, bilingual } = context;
  const { t } = locale.messages;
  return h(
    'section',
    {
      className: ['ig-summary', 'not-content'],
      ariaLabel: t('site:summary.label'),
      'data-pagefind-ignore': '',
      ...ownWords(locale),
    },
    languages(context),
    h('p', { className: ['ig-state'] }, freshness(context), ' ', ...counts(context)),
    placed.page.length > 0 &&
      h(
        'details',
        { className: ['ig-page-notes'] },
        h('summary', {}, t('site:summary.page', { count: placed.page.length })),
        listOf(placed.page, locale, base),
      ),
    bilingual && bilingualControl(locale),
  );
}

/** The page in every language that has it; a plain list of links, for who has no script and for who has. */
function languages({ site, base, page, locale }: SummaryContext): Element {
  const items = site.locales.map((other) => {
    const { tag, direction } = other.locale;
    const has = isThere(page.coverage, other.locale.name);
    if (other === locale)
      return h('li', {}, h('span', { ariaCurrent: 'page', lang: tag, dir: direction }, other.name));
    const href = siteUrl(base, other.slug, page.route.slug);
    const link = h('a', { href, lang: tag, dir: direction, ...(has && { hrefLang: tag }) }, other.name);
    return h(
      'li',
      has ? {} : { className: ['ig-lacking'] },
      link,
      !has && ` (${locale.messages.t('site:summary.lacking')})`,
    );
  });
  return h(
    'nav',
    { className: ['ig-languages'], ariaLabel: locale.messages.t('site:summary.languages') },
    h('ul', { role: 'list' }, items),
  );
}

function freshness({ site, page, locale }: SummaryContext): Element {
  const { t } = locale.messages;
  const cell = page.coverage.find((each) => each.locale === locale.locale.name);
  const revision = page.pairs.find((pair) => pair.locale === locale.locale.name)?.revision;
  const kind = stateOf(cell);
  const days = revision && kind === revision.relation ? daysBetween(revision) : undefined;
  const from = site.locales.find(({ locale: { name } }) => name === page.source?.from)?.name ?? '';
  const text =
    days !== undefined
      ? t(`site:state.${kind}Days`, { count: days })
      : t(`site:state.${kind}`, { language: from });
  return h('span', { className: ['ig-chip', `ig-${kind}`] }, text);
}

function stateOf(cell: Coverage | undefined): string {
  if (!cell) return 'unknown';
  if (cell.state === 'source' || cell.state === 'recovered' || cell.state === 'untranslated')
    return cell.state;
  return cell.freshness;
}

const DAY = 86_400_000;

/** How far apart both sides are, where they are known by date. */
export function daysBetween({ target, source }: RevisionNote): number | undefined {
  const [a, b] = [Date.parse(target ?? ''), Date.parse(source ?? '')];
  if (Number.isNaN(a) || Number.isNaN(b) || !/\d[/-]\d/.test(`${target}${source}`)) return undefined;
  const days = Math.round(Math.abs(a - b) / DAY);
  return days > 0 ? days : undefined;
}

function counts({ placed, locale }: SummaryContext): (Element | string)[] {
  const { t } = locale.messages;
  const all = [...placed.page, ...placed.byBlock.values(), ...placed.byGap.values()].flat();
  if (all.length === 0) return [h('span', { className: ['ig-chip', 'ig-clean'] }, t('site:finding.none'))];
  return (['error', 'warning', 'info'] as Severity[]).flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length;
    return count > 0
      ? [h('span', { className: ['ig-chip', `ig-${severity}`] }, t(`site:count.${severity}`, { count })), ' ']
      : [];
  });
}
