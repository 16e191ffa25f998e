import type { SiteFrame } from './frame.ts';

/** What a page says that is shown in another language than the one asked for. Both by their Starlight names. */
export function fallbackNotice(site: SiteFrame, wanted: string, shown: string): string {
  const locale = site.locales.find(({ slug }) => slug === wanted) ?? site.source;
  const names = new Intl.DisplayNames([locale.messages.language], { type: 'language' });
  const nameOf = (slug: string) =>
    names.of((site.locales.find((each) => each.slug === slug) ?? site.source).locale.tag) ?? slug;
  return locale.messages.t('site:fallback.notice', { wanted: nameOf(wanted), shown: nameOf(shown) });
}
