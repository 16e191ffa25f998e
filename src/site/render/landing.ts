import type { Element } from 'hast';
import type { SiteLocale } from '../data/frame.ts';
import { siteUrl } from '../data/routes.ts';
import type { Site } from '../data/site.ts';
import { h } from './h.ts';
import { writeHtml } from './hast.ts';
import { languageOf, ownWords } from './words.ts';

/** The page that opens a locale: every article with how it stands. */
export function renderLanding(site: Site, locale: SiteLocale, base: string): string {
  const { t } = locale.messages;
  const cards = site.routes.map(({ page, slug }) => card(page, slug, { site, locale, base }));
  const body = h(
    'div',
    { className: ['ig-home', 'not-content'], ...ownWords(locale) },
    h('p', { className: ['ig-intro'] }, t('site:home.intro')),
    h('h2', { id: 'articles' }, t('site:home.articles')),
    h('ul', { className: ['ig-cards'], role: 'list' }, cards),
  );
  return writeHtml({ type: 'root', children: [body] });
}

interface CardContext {
  readonly site: Site;
  readonly locale: SiteLocale;
  readonly base: string;
}

function card(page: string, slug: string, { site, locale, base }: CardContext): Element | undefined {
  const known = ({ locale: { name } }: SiteLocale) => site.tools.articleName(page, name);
  const shown = [locale, site.source, ...site.locales].find((each) => known(each) !== undefined);
  const title = shown && known(shown);
  if (!shown || title === undefined) return undefined;
  const { t } = locale.messages;
  const language = shown === locale ? {} : languageOf(shown.locale.tag);
  // Starlight gives every page of the source a place in every locale; the others stand in their own.
  const at = shown === site.source ? locale : shown;
  const lacking =
    shown !== locale && h('span', { className: ['ig-chip', 'ig-unknown'] }, t('site:summary.lacking'));
  return h(
    'li',
    { className: ['ig-card'] },
    h('a', { href: siteUrl(base, at.slug, slug) }, h('span', language, title)),
    h('p', {}, lacking, ' ', shown === locale ? countChips(site, page, locale) : ''),
  );
}

function countChips(site: Site, page: string, { locale, messages }: SiteLocale): Element[] {
  const findings = site.findingsOf(page).filter((finding) => finding.locale === locale.name);
  if (findings.length === 0)
    return [h('span', { className: ['ig-chip', 'ig-clean'] }, messages.t('site:finding.none'))];
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0
      ? [
          h(
            'span',
            { className: ['ig-chip', `ig-${severity}`] },
            messages.t(`site:count.${severity}`, { count }),
          ),
        ]
      : [];
  });
}
